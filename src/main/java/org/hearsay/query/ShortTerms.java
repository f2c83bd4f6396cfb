package org.hearsay.query;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Terms as people read them: literals without quotation marks, IRIs without what they begin with.
 *
 * @param base what the IRIs of the store begin with
 * @param prefixes namespaces by prefix
 */
public record ShortTerms(String base, Map<String, String> prefixes) {

  public ShortTerms {
    prefixes = Map.copyOf(prefixes);
  }

  public String of(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? ofIri(term.getURI()) : term.toString();
  }

  private String ofIri(String iri) {
    if (iri.startsWith(base + "id/")) {
      return iri.substring(base.length() + "id/".length());
    }
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (local.matches("[A-Za-z0-9_-]+")) {
        return prefix.getKey() + ":" + local;
      }
    }
    return iri;
  }
}
