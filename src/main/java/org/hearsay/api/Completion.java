package org.hearsay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;
import org.hearsay.query.EntityNames;

/** Finishes what somebody begins to type: names of entities, and terms for queries. */
record Completion(Terms terms, EntityNames names, Supplier<Validator> validator)
    implements Handler {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 20;
  private static final int LONGEST = 200;
  private static final String ENTITY = "entity";

  @Override
  public void handle(Exchange exchange) throws IOException {
    String kind = exchange.parameter("kind").orElse("");
    String prefix = exchange.parameter("prefix").orElse("");
    if (prefix.length() > LONGEST) {
      throw wrong("prefix", "longer than %d characters".formatted(LONGEST));
    }
    Optional<Terms.Kind> ofTerm = ofTerm(kind);
    if (ofTerm.isEmpty() && !kind.equals(ENTITY)) {
      throw wrong("kind", "'%s' is none of class, property, code, entity".formatted(kind));
    }
    if (exchange.unchanged(validator.get().with(kind + "|" + prefix))) {
      return;
    }
    ArrayNode found =
        ofTerm.map(it -> json(terms.beginning(it, prefix, MOST))).orElseGet(() -> named(prefix));
    exchange.send(Format.JSON, found.toString());
  }

  private static Optional<Terms.Kind> ofTerm(String kind) {
    return List.of(Terms.Kind.values()).stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst();
  }

  private static ArrayNode json(List<Terms.Term> terms) {
    ArrayNode array = JSON.createArrayNode();
    terms.forEach(it ->
        array
            .addObject()
            .put("iri", it.iri())
            .put("key", it.name())
            .put("label", it.name())
            .put("detail", it.detail()));
    return array;
  }

  private ArrayNode named(String prefix) {
    ArrayNode array = JSON.createArrayNode();
    names
        .beginning(prefix, MOST)
        .forEach(it ->
            array
                .addObject()
                .put("iri", it.iri())
                .put("key", it.key())
                .put("label", it.name())
                .put("detail", it.type()));
    return array;
  }

  private static ProblemException wrong(String name, String reason) {
    return new ProblemException(AnswerRequest.wrong(List.of(new Fault(name, reason))));
  }
}
