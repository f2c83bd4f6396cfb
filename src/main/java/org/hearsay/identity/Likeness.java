package org.hearsay.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How two names are alike.
 *
 * @param rule the name of the rule that it makes
 * @param enough how much shared evidence makes their bearers one; infinite if nothing does
 * @param worthTelling how much makes them a suggestion
 * @param confidence that their bearers are one, without evidence
 */
record Likeness(String rule, double enough, double worthTelling, double confidence) {

  private static final Likeness SAME = new Likeness("same-name", 1, 0, .5);
  private static final Likeness KNOWN = new Likeness("authority-name", 1, 0, .6);
  private static final Likeness MIDDLE = new Likeness("middle-name-left-out", 1.5, .4, .4);
  private static final Likeness INITIAL = new Likeness("initial", 2, .4, .3);
  private static final Likeness SURNAME = new Likeness("surname", Double.POSITIVE_INFINITY, 2, .1);
  private static final Likeness ARTICLE = new Likeness("same-name", 0, 0, .95);
  private static final Likeness SUFFIX = new Likeness("company-suffix-left-out", 2, 0, .6);

  /** How the candidates' names are alike; not at all if they are of different kinds. */
  static Optional<Likeness> of(Candidate one, Candidate other) {
    if (one.kind() != other.kind() || (one.known() && other.known())) {
      return Optional.empty();
    }
    return one.kind() == Kind.PERSON ? ofPeople(one, other) : ofBodies(one, other);
  }

  private static Optional<Likeness> ofPeople(Candidate one, Candidate other) {
    if (one.known() || other.known()) {
      Candidate known = one.known() ? one : other;
      Candidate minted = one.known() ? other : one;
      String name = Names.folded(minted.name());
      boolean same =
          Names.folded(known.name()).equals(name)
              || known.others().stream().map(Names::folded).anyMatch(name::equals);
      if (same && name.contains(" ")) {
        return Optional.of(KNOWN);
      }
    }
    return ofWords(Names.ofPerson(one.name()), Names.ofPerson(other.name()));
  }

  private static Optional<Likeness> ofWords(List<String> one, List<String> other) {
    if (!one.getLast().equals(other.getLast())) {
      return Optional.empty();
    }
    if (one.size() == 1 || other.size() == 1) {
      return Optional.of(SURNAME);
    }
    if (one.equals(other)) {
      return Optional.of(SAME);
    }
    String first = one.getFirst();
    String second = other.getFirst();
    if (first.equals(second)) {
      boolean leftOut = one.size() == 2 || other.size() == 2 || initialsFit(one, other);
      return leftOut ? Optional.of(MIDDLE) : Optional.empty();
    }
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial && first.charAt(0) == second.charAt(0) ? Optional.of(INITIAL) : Optional.empty();
  }

  /** Whether each word is the other's, or the initial of it. */
  private static boolean initialsFit(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      boolean fits = one.get(i).startsWith(other.get(i)) || other.get(i).startsWith(one.get(i));
      boolean initial = one.get(i).length() == 1 || other.get(i).length() == 1;
      if (!one.get(i).equals(other.get(i)) && !(fits && initial)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Likeness> ofBodies(Candidate one, Candidate other) {
    if (areAlike(one, other, Names::withoutArticle)) {
      return Optional.of(ARTICLE);
    }
    return areAlike(one, other, Names::core) ? Optional.of(SUFFIX) : Optional.empty();
  }

  /** Whether a name of the one is the main name of the other. */
  private static boolean areAlike(
      Candidate one, Candidate other, Function<String, String> essence) {
    return names(one).anyMatch(it -> essence.apply(it).equals(essence.apply(other.name())))
        || names(other).anyMatch(it -> essence.apply(it).equals(essence.apply(one.name())));
  }

  /** All names of whoever the authority knows, else the one by which it goes in articles. */
  private static Stream<String> names(Candidate candidate) {
    return candidate.known()
        ? Stream.concat(Stream.of(candidate.name()), candidate.others().stream())
        : Stream.of(candidate.name());
  }
}
