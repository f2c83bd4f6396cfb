package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of articles' ids, one a line; empty lines mean nothing. */
public final class IdList {

  private IdList() {}

  /**
   * Those of the articles that the file lists, in their own order.
   *
   * @throws EvaluationException naming the line whose id is that of none of the articles; if the
   *     file cannot be read, or lists none
   */
  public static List<GoldArticle> chosen(Path file, List<GoldArticle> articles) {
    Set<String> known = articles.stream().map(GoldArticle::id).collect(Collectors.toSet());
    Set<String> wanted = new HashSet<>();
    List<String> lines = Utf8Lines.read(file);
    for (int i = 0; i < lines.size(); i++) {
      String id = lines.get(i).strip();
      if (!id.isEmpty() && !known.contains(id)) {
        throw new EvaluationException(
            file, i + 1, "There is no article \"%s\" in the gold.".formatted(id));
      }
      if (!id.isEmpty()) {
        wanted.add(id);
      }
    }
    if (wanted.isEmpty()) {
      throw new EvaluationException(file, "No id in it.");
    }
    return articles.stream().filter(it -> wanted.contains(it.id())).toList();
  }
}
