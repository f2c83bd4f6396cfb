package org.hearsay.query;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that have an IRI and may be called: casts to the types of XML Schema. Jena's own
 * registry also loads any class that an IRI names, under several names; this one loads nothing.
 */
final class AllowedFunctions extends FunctionRegistry {

  private static final AllowedFunctions ALL = new AllowedFunctions();

  private AllowedFunctions() {
    FunctionRegistry standard = FunctionRegistry.get();
    standard
        .keys()
        .forEachRemaining(iri -> {
          @Nullable FunctionFactory cast = iri.startsWith(XSD.NS) ? standard.get(iri) : null;
          if (cast != null) {
            put(iri, cast);
          }
        });
  }

  static FunctionRegistry all() {
    return ALL;
  }

  /** Throws a {@link RefusedQueryException} if the function may not be called. */
  static void require(String iri) {
    if (!ALL.isRegistered(iri)) {
      throw RefusedQueryException.forbidden(
          "The function <%s> is refused: of functions with an IRI, only the casts of XML Schema."
              .formatted(iri));
    }
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
