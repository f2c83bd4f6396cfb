package org.hearsay.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Surroundings;

/** Brings what a store says of articles into the index, on all processors. */
record Intake(
    StoredAssertions source, PropositionReader words, List<Blocking> judges, CheckIndex index) {

  /**
   * Reads articles and keeps those that say something else than before.
   *
   * @param known the hashes of articles by their ids
   * @return the ids of those
   */
  Set<String> read(Set<String> articles, Map<String, String> known) {
    Set<String> changed = new ConcurrentSkipListSet<>();
    articles.parallelStream()
        .forEach(id -> {
          List<Assertion> assertions = source.ofArticle(id);
          String hash = hash(assertions);
          if (!hash.equals(known.get(id))) {
            index.put(
                new ReadArticle(
                    id, hash, around(assertions), assertions.stream().map(this::said).toList()));
            changed.add(id);
          }
        });
    return new TreeSet<>(changed);
  }

  private static Surroundings around(List<Assertion> assertions) {
    return assertions.isEmpty() ? Surroundings.UNKNOWN : assertions.getFirst().surroundings();
  }

  private ReadArticle.Said said(Assertion assertion) {
    Reading reading = words.read(assertion);
    Map<String, Set<String>> terms = new HashMap<>();
    judges.forEach(it -> terms.putAll(it.terms(reading)));
    terms.put(LinkTerms.FIELD, LinkTerms.of(reading));
    return new ReadArticle.Said(assertion, terms);
  }

  private static String hash(List<Assertion> assertions) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Packed.of(around(assertions)));
      List<String> ids = new ArrayList<>();
      for (Assertion it : assertions) {
        digest.update(Packed.of(it));
        ids.add(it.statement());
      }
      digest.update(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
