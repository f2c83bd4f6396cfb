package org.hearsay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.jspecify.annotations.Nullable;

/** Finishes what somebody begins to type: names of entities, and terms for queries. */
final class Completion implements Handler {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 20;
  private static final int LONGEST = 200;
  private static final String ENTITY = "entity";
  private static final int MOST_KEPT = 5_000;

  private final Terms terms;
  private final EntityNames names;
  private final Supplier<Validator> validator;

  /** Of entities alone, by the version of the data and what was typed. */
  private final Cache<String, String> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Completion(Terms terms, EntityNames names, Supplier<Validator> validator) {
    this.terms = terms;
    this.names = names;
    this.validator = validator;
  }

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
    Validator version = validator.get();
    if (!exchange.unchanged(version.with(kind + "|" + prefix))) {
      exchange.send(
          Format.JSON,
          ofTerm
              .map(it -> json(terms.beginning(it, prefix, MOST)).toString())
              .orElseGet(() -> named(version.tag(), prefix)));
    }
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

  private String named(String version, String prefix) {
    String key = version + "|" + prefix.toLowerCase(Locale.ROOT);
    @Nullable String known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    String found = named(prefix).toString();
    kept.put(key, found);
    return found;
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
