package org.hearsay.entity;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one CSV file of an authority lists; {@code data/README.md} documents the columns. */
public enum AuthorityTable {
  PEOPLE("gender", "id,name,aliases,gender,description,wikidata,source"),
  ORGANISATIONS("parent", "id,name,aliases,kind,parent,country,wikidata,source"),
  OUTLETS("domains", "id,name,aliases,domains,kind,country,wikidata,source"),
  PLACES("demonyms", "id,name,aliases,kind,country,demonyms,wikidata,source"),
  POSTS("organisation", "id,name,aliases,organisation,country,wikidata,source"),
  HOLDERS("person", "post,person,from,until,source"),
  SOURCES("key", "key,name,licence,url,retrieved");

  /** A column that every table may have, for people alone. */
  private static final String NOTE = "note";

  private final String telling;
  private final String header;

  AuthorityTable(String telling, String header) {
    this.telling = telling;
    this.header = header;
  }

  /** The columns in the order in which files are written. */
  public List<String> columns() {
    return List.of(header.split(",", -1));
  }

  /** Also the name of its file, without {@code .csv}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file. */
  public String fileName() {
    return title() + ".csv";
  }

  /**
   * The table that a header belongs to: by the column that no other table has, else by the name of
   * the file.
   *
   * @throws AuthorityException naming the file, if that leaves none or several, or if a column is
   *     none of the table
   */
  static AuthorityTable of(Path file, Collection<String> header) {
    List<AuthorityTable> fitting =
        Arrays.stream(values()).filter(it -> header.contains(it.telling)).toList();
    if (fitting.size() > 1) {
      throw new AuthorityException(
          "%s:1: the columns are those of several tables: %s".formatted(file, titles(fitting)));
    }
    AuthorityTable table =
        fitting.stream()
            .findFirst()
            .or(() -> byName(file))
            .orElseThrow(() -> new AuthorityException(unknown(file)));
    table.requireColumns(file, header);
    return table;
  }

  private static Optional<AuthorityTable> byName(Path file) {
    return Arrays.stream(values()).filter(it -> file.endsWith(it.fileName())).findFirst();
  }

  private static String unknown(Path file) {
    return "%s:1: neither the name of the file nor a column tells the table; one of these would: %s"
        .formatted(
            file,
            Arrays.stream(values())
                .map(it -> "%s (%s)".formatted(it.telling, it.title()))
                .collect(Collectors.joining(", ")));
  }

  /** A slip in the name of a column would otherwise show only as missing names. */
  private void requireColumns(Path file, Collection<String> header) {
    for (String column : header) {
      if (!columns().contains(column) && !column.equals(NOTE)) {
        throw new AuthorityException(
            "%s:1: '%s' is no column of %s; these are: %s, %s"
                .formatted(file, column, title(), String.join(", ", columns()), NOTE));
      }
    }
  }

  private static String titles(List<AuthorityTable> tables) {
    return tables.stream().map(AuthorityTable::title).collect(Collectors.joining(", "));
  }
}
