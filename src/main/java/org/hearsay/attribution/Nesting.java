package org.hearsay.attribution;

import static org.hearsay.attribution.TokenParts.common;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.language.AnnotatedArticle;

/**
 * Finds who speaks innermost, where one tells what another said: <i>Teld warned of floods, the
 * Courier reported</i> is what Teld said, by way of the Courier.
 *
 * <p>If what another said is most of what somebody tells, then it is no statement of theirs; a
 * remark of another within a longer statement is told beside it.
 */
final class Nesting {

  /** The rule of a cue that only its place inside of another statement makes one. */
  static final String RULE = "inner-cue";

  /** So much of what is told is what another said: then it is all of it. */
  private static final double MOST = .6;

  private final AnnotatedArticle article;
  private final Passing passing;

  /** The attributions so far, and who passes on which: by the index of the one that is told. */
  private final List<TokenParts> parts = new ArrayList<>();

  private final Map<Integer, Integer> outer = new HashMap<>();

  private Nesting(AnnotatedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.passing = new Passing(article, lexicon);
  }

  /**
   * The attributions by their innermost speakers, in the order of their cues.
   *
   * @param standing of which none has mostly the content of another
   * @param covered those that are attributions only if one of these passes them on, or if they pass
   *     on one of these
   * @param unread the tokens of cues of which nothing else is known
   */
  static List<Attribution> nested(
      List<Attribution> standing,
      List<Attribution> covered,
      List<List<Integer>> unread,
      AnnotatedArticle article,
      CueLexicon lexicon) {
    return new Nesting(article, lexicon).nested(standing, covered, unread);
  }

  private List<Attribution> nested(
      List<Attribution> standing, List<Attribution> covered, List<List<Integer>> unread) {
    int stands = stand(standing);
    List<Inner> inner = new ArrayList<>();
    unread.forEach(it -> inner.add(new Inner(it.getFirst(), Optional.empty())));
    for (Attribution it : covered) {
      TokenParts one = TokenParts.of(it, article);
      if (one.isWhole() && parts.stream().noneMatch(other -> other.cue().intersects(one.cue()))) {
        if (it.rule().equals(RULE)) {
          inner.add(new Inner(one.firstOfCue(), Optional.of(one)));
        } else {
          parts.add(one);
        }
      }
    }
    inner.sort(Comparator.comparingInt(Inner::verb));
    inner.forEach(it -> fitted(it).ifPresent(parts::add));
    bySize().stream()
        .filter(it -> !outer.containsKey(it))
        .forEach(told ->
            tellerOf(parts.get(told))
                .filter(it -> !isToldBy(it, told))
                .ifPresent(it -> join(it, told)));
    return told(accepted(stands));
  }

  /** Adds those that stand and who tells of them between two commas; the former come first. */
  private int stand(List<Attribution> standing) {
    List<TokenParts> all = standing.stream().map(it -> TokenParts.of(it, article)).toList();
    List<Optional<Interposition>> interposed = all.stream().map(passing::interposed).toList();
    BitSet tellers = new BitSet();
    interposed.forEach(it -> it.ifPresent(found -> tellers.or(found.teller().cue())));
    List<TokenParts> telling = new ArrayList<>();
    Map<Integer, Integer> tellerOf = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).cue().intersects(tellers)) {
        Optional<Interposition> found = interposed.get(i);
        found.ifPresent(it -> tellerOf.put(parts.size(), telling.size()));
        found.ifPresent(it -> telling.add(it.teller()));
        parts.add(found.map(Interposition::told).orElse(all.get(i)));
      }
    }
    int stands = parts.size();
    parts.addAll(telling);
    tellerOf.forEach((told, teller) -> outer.put(told, stands + teller));
    return stands;
  }

  /** The one with the least content that passes this on. */
  private Optional<Integer> tellerOf(TokenParts told) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      boolean less =
          best.isEmpty()
              || parts.get(i).content().cardinality()
                  < parts.get(best.get()).content().cardinality();
      if (less && passing.passesOn(parts.get(i), told)) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  /** Whether one already tells, at whatever remove, what the other is to tell. */
  private boolean isToldBy(int one, int other) {
    for (Optional<Integer> it = Optional.of(one);
        it.isPresent();
        it = Optional.ofNullable(outer.get(it.get()))) {
      if (it.get() == other) {
        return true;
      }
    }
    return false;
  }

  private void join(int teller, int told) {
    outer.put(told, teller);
    parts.set(told, passing.told(parts.get(teller), parts.get(told)));
    parts.set(teller, passing.telling(parts.get(teller), parts.get(told)));
  }

  /** A verb of speech within what somebody tells, with what the roles made of it. */
  private record Inner(int verb, Optional<TokenParts> read) {}

  /** As the least content that holds it and passes it on tells it. */
  private Optional<TokenParts> fitted(Inner inner) {
    int least = Integer.MAX_VALUE;
    Optional<TokenParts> best = Optional.empty();
    for (TokenParts holder : parts) {
      if (holder.content().cardinality() < least && holder.content().get(inner.verb())) {
        Optional<TokenParts> fitted =
            passing
                .fitted(holder, inner.verb(), inner.read())
                .filter(it -> passing.passesOn(holder, it));
        if (fitted.isPresent()) {
          least = holder.content().cardinality();
          best = fitted;
        }
      }
    }
    return best;
  }

  /** The indices of all so far, those with much content first. */
  private List<Integer> bySize() {
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer it) -> parts.get(it).content().cardinality())
                .reversed())
        .toList();
  }

  /** Those that stand, what they pass on, and who passes them on. */
  private BitSet accepted(int stands) {
    BitSet accepted = new BitSet();
    accepted.set(0, stands);
    for (int before = 0; before < accepted.cardinality(); ) {
      before = accepted.cardinality();
      outer.forEach((told, teller) -> {
        if (accepted.get(told) || accepted.get(teller)) {
          accepted.set(told);
          accepted.set(teller);
        }
      });
    }
    return accepted;
  }

  private List<Attribution> told(BitSet accepted) {
    BitSet passedOn = new BitSet();
    outer.forEach((told, teller) -> {
      BitSet content = parts.get(teller).content();
      int same = common(parts.get(told).extent(), content);
      passedOn.set(teller, passedOn.get(teller) || same >= MOST * content.cardinality());
    });
    List<Attribution> found = new ArrayList<>();
    for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1)) {
      if (!passedOn.get(i)) {
        found.add(parts.get(i).attribution().via(chain(i)));
      }
    }
    found.sort(Comparator.comparingInt(Nesting::place));
    return found;
  }

  private List<Attribution> chain(int told) {
    List<Attribution> chain = new ArrayList<>();
    for (Integer it = outer.get(told); it != null; it = outer.get(it)) {
      chain.add(parts.get(it).attribution());
    }
    return chain;
  }

  private static int place(Attribution it) {
    return (it.cue().isEmpty() ? it.content() : it.cue()).getFirst().start();
  }
}
