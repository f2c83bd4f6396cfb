package org.hearsay.contradiction;

import java.util.List;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.PropositionReader;

/** All that is judged by, in a fixed order. */
public record Judges(List<SingleJudge> single, List<PairJudge> pair) {

  public Judges {
    single = List.copyOf(single);
    pair = List.copyOf(pair);
  }

  /** Those that travel with the application. */
  public static Judges english(PropositionReader words) {
    Lexicon lexicon = words.lexicon();
    return new Judges(
        List.of(ReportedJudge.english()),
        List.of(
            new AlteredQuotation(),
            new SpeakerConflict(),
            new DateConflict(),
            new DenialJudge(lexicon),
            new NumberJudge(lexicon, words.frequencies()),
            new MismatchJudge(lexicon, Kind.DATE_MISMATCH),
            new MismatchJudge(lexicon, Kind.PLACE_MISMATCH),
            new ReversalJudge(words.frequencies()),
            new PolarityJudge(lexicon, Kind.POLARITY),
            new PolarityJudge(lexicon, Kind.DISAGREEMENT)));
  }
}
