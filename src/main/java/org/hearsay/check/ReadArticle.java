package org.hearsay.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Surroundings;

/**
 * What was read of an article.
 *
 * @param hash of all that its statements are compared by
 * @param around its text, which its statements share
 */
record ReadArticle(String id, String hash, Surroundings around, List<Said> statements) {

  /**
   * A statement, and by which terms it is found in which field of the index.
   *
   * @param terms by field
   */
  record Said(Assertion assertion, Map<String, Set<String>> terms) {

    Said {
      terms = Map.copyOf(terms);
    }
  }

  ReadArticle {
    statements = List.copyOf(statements);
  }
}
