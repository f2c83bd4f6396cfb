package org.hearsay.authority;

/**
 * What a service is asked.
 *
 * @param type the Wikidata class that the answer has to be of
 */
public record Question(String name, String type) {

  static Question about(Subject subject) {
    return new Question(
        subject.name(),
        switch (subject.table()) {
          case PEOPLE -> "Q5";
          case ORGANISATIONS -> "Q43229";
          case OUTLETS -> "Q1193236";
          case PLACES -> "Q2221906";
          case POSTS -> "Q4164871";
          case HOLDERS, SOURCES ->
              throw new IllegalArgumentException(subject.table() + " lists no entities");
        });
  }
}
