package org.hearsay.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the cells of one row and collects everything that is wrong with them. Used once. */
final class ManifestRowReader {

  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*;\\s*|\\s+and\\s+");
  private static final int LONGEST_IN_MESSAGE = 60;

  private final Map<ManifestColumn, Integer> columns;
  private final int width;
  private final List<String> problems = new ArrayList<>();

  ManifestRowReader(Map<ManifestColumn, Integer> columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  ManifestRow read(int line, List<String> cells) {
    String file = cell(cells, ManifestColumn.FILE);
    if (cells.size() != width) {
      problems.add(
          "The row has %d cells, the header has %d. Maybe a value with a comma needs quotation marks."
              .formatted(cells.size(), width));
      return new ManifestRow.Unusable(line, file, problems());
    }
    if (file.isEmpty()) {
      problems.add("The cell \"file\" is empty. Maybe give the name of the article's file.");
    }
    Metadata metadata =
        new Metadata(
            id(cell(cells, ManifestColumn.ID)),
            url(cell(cells, ManifestColumn.URL)),
            text(cell(cells, ManifestColumn.OUTLET)),
            published(cell(cells, ManifestColumn.PUBLISHED)),
            text(cell(cells, ManifestColumn.TITLE)),
            authors(cell(cells, ManifestColumn.AUTHOR)),
            language(cell(cells, ManifestColumn.LANGUAGE)));
    return problems.isEmpty()
        ? new ManifestRow.Entry(line, file, metadata)
        : new ManifestRow.Unusable(line, file, problems());
  }

  private String problems() {
    return String.join(" ", problems);
  }

  private String cell(List<String> cells, ManifestColumn column) {
    int index = columns.getOrDefault(column, cells.size());
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  private Fact<String> text(String cell) {
    return cell.isEmpty() ? Fact.unknown() : Fact.known(cell, Fact.Origin.MANIFEST);
  }

  private Fact<String> id(String cell) {
    if (!cell.isEmpty() && ArticleKey.findOfId(cell).isEmpty()) {
      problems.add(
          "The id \"%s\" cannot stand in an IRI. Maybe use letters a-z, digits and _ - . / only, at most 100."
              .formatted(shortened(cell)));
    }
    return text(cell);
  }

  private Fact<String> url(String cell) {
    if (!cell.isEmpty() && !isWebAddress(cell)) {
      problems.add(
          "The url \"%s\" is not a web address. Maybe it lacks https:// or holds a space."
              .formatted(shortened(cell)));
    }
    return text(cell);
  }

  private static boolean isWebAddress(String cell) {
    try {
      URI uri = new URI(cell);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getRawAuthority() != null && !uri.isOpaque();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Fact<Published> published(String cell) {
    if (cell.isEmpty()) {
      return Fact.unknown();
    }
    return Published.find(cell)
        .map(day -> Fact.known(day, Fact.Origin.MANIFEST))
        .orElseGet(() -> {
          problems.add(
              "Published \"%s\" is not a date. Maybe write it as 2025-02-28, 2025-02 or 2025."
                  .formatted(shortened(cell)));
          return Fact.unknown();
        });
  }

  private static Fact<List<String>> authors(String cell) {
    List<String> names =
        Arrays.stream(BETWEEN_AUTHORS.split(cell))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? Fact.unknown() : Fact.known(names, Fact.Origin.MANIFEST);
  }

  private Fact<String> language(String cell) {
    if (cell.isEmpty()) {
      return Fact.unknown();
    }
    if (cell.equalsIgnoreCase("english") || cell.equalsIgnoreCase("eng")) {
      return text(Locale.ENGLISH.toLanguageTag());
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(cell.replace('_', '-')).build();
      return text(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      problems.add(
          "The language \"%s\" is not a BCP 47 tag. Maybe write en.".formatted(shortened(cell)));
      return Fact.unknown();
    }
  }

  private static String shortened(String cell) {
    return cell.length() <= LONGEST_IN_MESSAGE ? cell : cell.substring(0, LONGEST_IN_MESSAGE) + "…";
  }
}
