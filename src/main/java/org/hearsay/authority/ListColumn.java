package org.hearsay.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a saved list holds, with the names by which it is found unless a user tells. */
public enum ListColumn {

  /** The Wikidata item: its id or its address. */
  ID("item,wikidata,id"),
  NAME("itemLabel,name,label"),
  ALIASES("aliases,itemAltLabel"),
  GENDER("gender,genderLabel"),
  DESCRIPTION("description,itemDescription"),
  KIND("kind"),
  DOMAINS("domains,website"),

  /** Which table the row belongs to; what {@code --kind} says of all rows. */
  TABLE("table"),

  /** The id or IRI that the entity has in a store already, which it shall keep. */
  ENTITY("entity"),

  /** Whether the id is right: {@code true}, {@code yes}, {@code matched} or {@code 1} if so. */
  MATCH("match,matched,judgment"),
  POST("post"),
  POST_NAME("postLabel"),
  POST_ALIASES("postAliases,postAltLabel"),
  PERSON("person"),
  PERSON_NAME("personLabel"),
  PERSON_ALIASES("personAliases,personAltLabel"),
  FROM("from"),
  FROM_PRECISION("fromPrecision"),
  UNTIL("until"),
  UNTIL_PRECISION("untilPrecision"),

  /** Told to people alone. */
  REMARK("score,types,statements,articles");

  private final String names;

  ListColumn(String names) {
    this.names = names;
  }

  /** What users call it: {@code post-name}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column that users call so. */
  public static Optional<ListColumn> called(String title) {
    return Arrays.stream(values()).filter(it -> it.title().equals(title)).findFirst();
  }

  /** All that users may call a column. */
  public static List<String> titles() {
    return Arrays.stream(values()).filter(it -> it != REMARK).map(ListColumn::title).toList();
  }

  List<String> names() {
    return List.of(names.split(",", -1));
  }
}
