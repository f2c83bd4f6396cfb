package org.hearsay.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hearsay.check.IndexView.Candidate;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.PairJudge;
import org.hearsay.contradiction.SingleJudge;
import org.hearsay.proposition.Reading;

/**
 * Brings statements together by their keys and has each pair judged once, on all processors.
 *
 * @param affected by kind, the statements whose pairs are judged: with each other and with all
 *     others
 */
record Pairing(
    IndexView view,
    List<SingleJudge> single,
    List<Blocking> judges,
    Map<Kind, BitSet> affected,
    Counted counted) {

  /** The name under which judges find things, so that each kind can be judged anew. */
  static String check(Kind kind) {
    return "judge/" + kind.code();
  }

  /** How many statements may share a key before it tells nothing. */
  static final int CAP = 200;

  /** Later, an outlet that prints its words again with another number says something else. */
  private static final int DAYS_BETWEEN_EDITIONS = 1;

  /**
   * What was done.
   *
   * @param leftOut how often a key was shared by too many statements
   */
  record Counted(LongAdder pairs, LongAdder leftOut) {

    Counted() {
      this(new LongAdder(), new LongAdder());
    }
  }

  /** Judges all affected statements. What is found comes in no order, from several threads. */
  void run(Consumer<Judged> found) {
    BitSet all = new BitSet();
    affected.values().forEach(all::or);
    IntStream.of(all.stream().toArray()).parallel().forEach(it -> judge(it, found));
  }

  private void judge(int document, Consumer<Judged> found) {
    Candidate candidate = view.candidate(document);
    for (SingleJudge it : single) {
      if (isAffected(it.kind(), document)) {
        it.judge(candidate.reading())
            .ifPresent(judgement -> found.accept(judged(judgement, candidate.reading())));
      }
    }
    for (int window = 0; window < judges.size(); window++) {
      for (int partner : partners(document, candidate, window)) {
        judge(document, partner, window, found);
      }
    }
  }

  private boolean isAffected(Kind kind, int document) {
    return affected.getOrDefault(kind, new BitSet()).get(document);
  }

  private List<Integer> partners(int document, Candidate candidate, int window) {
    Blocking blocking = judges.get(window);
    Set<Integer> having = new TreeSet<>();
    for (Blocking.Wanted it : blocking.wanted(candidate.keys().get(window), view.day(document))) {
      having.addAll(view.having(it, CAP, counted.leftOut()::increment));
    }
    having.remove(document);
    return having.stream().filter(it -> blocking.isNear(view.day(it), view.day(document))).toList();
  }

  /** Asks the judges that bring the two together. */
  private void judge(int document, int partner, int window, Consumer<Judged> found) {
    Candidate one = view.candidate(document);
    Candidate other = view.candidate(partner);
    boolean inOneArticle = view.isOneArticle(document, partner);
    if (!inOneArticle && areEditions(document, partner)) {
      return;
    }
    List<PairJudge> asked = judges.get(window).judges();
    for (int i = 0; i < asked.size(); i++) {
      PairJudge judge = asked.get(i);
      // If both are affected, the pair comes up twice.
      boolean isIts =
          isAffected(judge.kind(), document)
              && (document < partner || !isAffected(judge.kind(), partner));
      if (isIts
          && (!inOneArticle || judge.withinArticle())
          && one.keys().get(window).get(i).meet(other.keys().get(window).get(i))) {
        judge(one.reading(), other.reading(), judge).ifPresent(found);
      }
    }
  }

  /** Whether the two articles are one, such as the printed and the web edition of an outlet. */
  private boolean areEditions(int one, int other) {
    Optional<String> outlet = view.candidate(one).reading().assertion().outlet();
    return outlet.isPresent()
        && outlet.equals(view.candidate(other).reading().assertion().outlet())
        && Math.abs(view.day(one) - view.day(other)) <= DAYS_BETWEEN_EDITIONS
        && view.areCopies(one, other);
  }

  private Optional<Judged> judge(Reading one, Reading other, PairJudge judge) {
    counted.pairs().increment();
    boolean inOrder = Cited.of(one.assertion()).compareTo(Cited.of(other.assertion())) < 0;
    Reading earlier = inOrder ? one : other;
    Reading later = inOrder ? other : one;
    return judge.judge(earlier, later).map(it -> judged(it, earlier, later));
  }

  private static Judged judged(Judgement judgement, Reading... readings) {
    List<Cited> cited = new ArrayList<>();
    for (Reading it : readings) {
      cited.add(Cited.of(it.assertion()));
    }
    return new Judged(check(judgement.kind()), cited, judgement);
  }
}
