package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Words;

/**
 * Bodies that an article names once in full and then by the common noun that ends one of their
 * names: <i>the smugglers</i> after <i>Corvanian smugglers</i>.
 */
final class TopicTails {

  private static final int SHORTEST = 5;

  private final AnnotatedArticle article;
  private final Map<String, Entity> bodies = new LinkedHashMap<>();
  private final Map<Entity, Integer> counts = new HashMap<>();

  private TopicTails(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * The mentions by such nouns.
   *
   * @param taken tokens of names that are known
   */
  static List<TopicMention> in(Context context, BitSet taken) {
    TopicTails tails = new TopicTails(context.article());
    for (NameMention name : context.names().mentions()) {
      if (name.entity().kind() == EntityKind.ORGANISATION) {
        tails.add(name.entity());
      }
    }
    return tails.mentions(taken);
  }

  /** Of several bodies with one noun, it means the one that is named most. */
  private void add(Entity body) {
    int count = counts.merge(body, 1, Math::addExact);
    for (String name : body.aliases()) {
      List<String> words = Words.of(name);
      String last = words.isEmpty() ? "" : words.getLast();
      if (words.size() > 1
          && last.length() >= SHORTEST
          && last.equals(last.toLowerCase(Locale.ROOT))
          && SourceNouns.isGroup(last)) {
        bodies.merge(
            singular(last), body, (old, now) -> count > counts.getOrDefault(old, 0) ? now : old);
      }
    }
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private List<TopicMention> mentions(BitSet taken) {
    List<TopicMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.tokens().size() && !bodies.isEmpty(); i++) {
      Entity body = bodies.get(singular(article.textOf(article.tokens().get(i))));
      if (body != null && !taken.get(i)) {
        Span span = article.tokens().get(i).span();
        mentions.add(
            new TopicMention(
                new Party.Named(body), span, i, i + 1, TargetClue.DESCRIBED, "noun-of-name"));
      }
    }
    return mentions;
  }
}
