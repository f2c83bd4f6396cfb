package org.hearsay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

  private static final Made MADE = new Made("Ada", Instant.EPOCH, "");

  @ParameterizedTest(name = "{0} and {1}, sharing {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # one,           other,           shared people,     what becomes of them
          Tom Reyd,        Tom Reyd,        Pia Norr,          joined
          Tom Reyd,        TOM REYD,        Pia Norr,          joined
          Tom Réyd,        Tom Reyd,        Pia Norr,          joined
          Tom Reyd,        Tom Reyd Jr.,    Pia Norr,          joined
          Tom Reyd,        Tom Reyd,        '',                suggested
          Tom Reyd,        Tom J. Reyd,     Pia Norr,          suggested
          Tom Reyd,        Tom J. Reyd,     Pia Norr;Ada Voss, joined
          Tom Reyd,        Tom J. Reyd,     '',                neither
          Tom J. Reyd,     Tom K. Reyd,     Pia Norr;Ada Voss, neither
          Tom John Reyd,   Tom J. Reyd,     Pia Norr;Ada Voss, joined
          T. Reyd,         Tom Reyd,        Pia Norr,          suggested
          T. Reyd,         Tom Reyd,        Pia Norr;Ada Voss, joined
          T. Reyd,         Jon Reyd,        Pia Norr;Ada Voss, neither
          Reyd,            Tom Reyd,        Pia Norr,          neither
          Reyd,            Tom Reyd,        Pia Norr;Ada Voss, suggested
          Tom Reyd,        Jon Reyd,        Pia Norr;Ada Voss, neither
          Tom Reyd,        Tom Lund,        Pia Norr;Ada Voss, neither
          """)
  void peopleOfLikeNamesAreJoinedOnEvidence(
      String one, String other, String shared, String expected) {
    Matches found =
        new Namesakes(Identities.NONE)
            .in(List.of(person("a", one, shared), person("b", other, shared)));

    assertThat(outcome(found)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          The Vint Echo,  Vint Echo,        joined
          Vint Echo,      Vint-Echo,        joined
          Vint Press,     Vint Press Agency, suggested
          """)
  void bodiesAreKnownByNameAndArticlesDoNotMatter(String one, String other, String expected) {
    Matches found =
        new Namesakes(Identities.NONE)
            .in(List.of(body("a", one, Kind.OUTLET), body("b", other, Kind.OUTLET)));

    assertThat(outcome(found)).isEqualTo(expected);
  }

  @Test
  void aPersonIsNoOutlet() {
    assertThat(Candidate.groupOf("Vint Echo", Kind.PERSON))
        .isNotEqualTo(Candidate.groupOf("Vint Echo", Kind.OUTLET));
    assertThat(Candidate.groupOf("Vint", Kind.OTHER)).isEmpty();
    assertThat(Candidate.groupOf("…", Kind.PERSON)).isEmpty();
  }

  @Test
  void anInitialDoesNotMakeTwoPeopleOne() {
    List<Candidate> people =
        List.of(
            person("a", "J. Reyd", "Pia Norr;Ada Voss;Ivo Lund"),
            person("b", "Jon Reyd", "Pia Norr;Ada Voss;Ivo Lund"),
            person("c", "Jana Reyd", "Pia Norr;Ada Voss"));

    Matches found = new Namesakes(Identities.NONE).in(people);

    assertThat(found.joined())
        .singleElement()
        .returns("a", Match::one)
        .returns("b", Match::other)
        .returns("b", Match::kept);
    assertThat(found.suggested()).isEmpty();
  }

  @Test
  void theAuthorityGivesTheName() {
    Candidate known =
        new Candidate(
            "z", "Tom Reyd", Set.of("Thomas Reyd"), Kind.PERSON, true, traits("Ada Voss"));

    Matches found =
        new Namesakes(Identities.NONE).in(List.of(known, person("b", "Thomas Reyd", "Ada Voss")));

    assertThat(found.joined())
        .singleElement()
        .returns("z", Match::kept)
        .returns("authority-name", Match::rule);
  }

  @Test
  void twoOfTheAuthorityAreNeverJoinedThroughAThird() {
    Candidate one =
        new Candidate("x", "Tom Reyd", Set.of(), Kind.PERSON, true, traits("Ada Voss;Pia Norr"));
    Candidate two = new Candidate("y", "Tom Reyd", Set.of(), Kind.PERSON, true, traits("Ada Voss"));

    Matches found =
        new Namesakes(Identities.NONE)
            .in(List.of(one, two, person("b", "Tom Reyd", "Ada Voss;Pia Norr")));

    assertThat(found.joined()).singleElement().returns("x", Match::kept);
  }

  @Test
  void whatPeopleKeepApartNoRuleJoins() {
    Identities decided = Identities.of(List.of(new Decision.Apart("a", "c", MADE)), List.of());
    List<Candidate> people =
        List.of(
            person("a", "Tom Reyd", "Ada Voss"),
            person("b", "Tom Reyd", "Ada Voss;Pia Norr"),
            person("c", "Tom Reyd", "Ada Voss;Pia Norr"));

    Matches found = new Namesakes(decided).in(people);

    assertThat(found.joined()).singleElement().returns("b", Match::one).returns("c", Match::other);
    assertThat(found.suggested()).isEmpty();
  }

  @Test
  void theOrderOfTheCandidatesDoesNotMatter() {
    List<Candidate> people = new ArrayList<>();
    List<String> given = List.of("Tom", "T.", "Tom J.", "Tim", "");
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      String first = given.get(random.nextInt(given.size()));
      List<String> shared =
          List.of("Ada Voss", "Pia Norr", "Ivo Lund", "Ute Brand").subList(0, random.nextInt(4));
      people.add(person("p" + i, (first + " Reyd").strip(), String.join(";", shared)));
    }
    Matches found = new Namesakes(Identities.NONE).in(people);
    assertThat(found.joined()).isNotEmpty();
    assertThat(found.suggested()).isNotEmpty();

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(people, random);

      assertThat(new Namesakes(Identities.NONE).in(people)).isEqualTo(found);
    }
  }

  private static String outcome(Matches matches) {
    assertThat(matches.joined().size() + matches.suggested().size()).isLessThan(2);
    if (!matches.joined().isEmpty()) {
      return "joined";
    }
    return matches.suggested().isEmpty() ? "neither" : "suggested";
  }

  private static Candidate person(String iri, String name, String shared) {
    return new Candidate(iri, name, Set.of(), Kind.PERSON, false, traits(shared));
  }

  private static Candidate body(String iri, String name, Kind kind) {
    return new Candidate(iri, name, Set.of(), kind, false, Map.of());
  }

  private static Map<String, Trait> traits(String people) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    Arrays.stream(people.split(";", -1))
        .filter(it -> !it.isEmpty())
        .map(Trait::besideUnknownPerson)
        .forEach(it -> traits.put(it.key(), it));
    return traits;
  }
}
