package org.hearsay.query;

import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The properties that compute what they are asked for: the search for words. Jena's own registry
 * also loads any class that an IRI names; this one loads nothing.
 */
final class AllowedProperties extends PropertyFunctionRegistry {

  static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private static final AllowedProperties ALL = new AllowedProperties();

  private AllowedProperties() {
    TextQuery.init();
    @Nullable PropertyFunctionFactory search = PropertyFunctionRegistry.get().get(TEXT_QUERY);
    if (search == null) {
      throw new IllegalStateException("There is no search for words.");
    }
    put(TEXT_QUERY, search);
  }

  static PropertyFunctionRegistry all() {
    return ALL;
  }

  /** Throws a {@link RefusedQueryException} if the property would compute something else. */
  static void require(String iri) {
    boolean plain = iri.equals(RDFS.member.getURI()) || ALL.manages(iri);
    boolean computes = iri.startsWith("java:") || PropertyFunctionRegistry.get().manages(iri);
    if (!plain && computes) {
      throw RefusedQueryException.forbidden(
          "The property <%s> is refused: of those that compute, only <%s>."
              .formatted(iri, TEXT_QUERY));
    }
  }

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
