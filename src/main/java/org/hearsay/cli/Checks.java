package org.hearsay.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.check.Check;
import org.hearsay.claim.SentenceCloseness;
import org.hearsay.claim.SentenceEncoder;
import org.hearsay.contradiction.Judges;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.query.CheckQueries;
import org.hearsay.store.StatementStore;

/** The check that travels with the application. */
final class Checks {

  private Checks() {}

  /**
   * That of a store. Loads what it judges by.
   *
   * @param queries the checks that are queries
   */
  static Check of(StatementStore store, List<CheckQueries.Source> queries) {
    PropositionReader words = PropositionReader.english();
    return new Check(
        store,
        new EnglishAnnotator(),
        words,
        Judges.english(words),
        new SentenceCloseness(() -> encoder(Home.find())),
        queries,
        Version.number(),
        InstantSource.system());
  }

  private static SentenceEncoder encoder(Home home) {
    try {
      return SentenceEncoder.load(home.model().resolve("vocab.txt"));
    } catch (IOException e) {
      throw new UsageException("The sentence encoder cannot be loaded: " + e.getMessage(), e);
    }
  }
}
