package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  private static final String QUOTE =
      "“The harbour needs new cranes this year, and nobody wants to pay.”";

  private static final Reading FIRST =
      Said.of("a", "Mara Oake", QUOTE).published("2031-03-01").reading();
  private static final Reading ALTERED =
      Said.of("b", "Mara Oake", QUOTE.replace("new", "old")).published("2031-03-02").reading();
  private static final Reading CUT =
      Said.of("c", "Mara Oake", "“The harbour needs new cranes this year.”")
          .published("2031-03-03")
          .reading();
  private static final Reading DENIAL =
      Said.of("d", "Ino Brask", "Ino Brask denied that the harbour needs new cranes.")
          .published("2031-03-04")
          .reading("deny");
  private static final List<Reading> ALL = List.of(FIRST, ALTERED, CUT, DENIAL);
  private static final List<Link> LINKS =
      List.of(link(FIRST, ALTERED, false), link(ALTERED, CUT, false), link(CUT, DENIAL, true));

  @Test
  void putsTogetherWhatIsLinked() {
    Claim claim = one(ALL, LINKS, Map.of());

    assertThat(claim.proposition()).contains("needs new cranes");
    assertThat(claim.members())
        .extracting(Membership::side)
        .containsExactly(Side.AFFIRMS, Side.AFFIRMS, Side.AFFIRMS, Side.DENIES);
    assertThat(claim.renderings()).hasSize(2);
    assertThat(claim.renderings().getFirst().statements()).containsExactly(iri(FIRST), iri(CUT));
    assertThat(claim.renderings().getFirst().difference()).isEmpty();
    assertThat(claim.renderings().getLast().difference()).containsExactly("new → old");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfArrivalDoesNotMatter(long seed) {
    List<Reading> readings = new ArrayList<>(ALL);
    List<Link> links = new ArrayList<>(LINKS);
    Collections.shuffle(readings, new Random(seed));
    Collections.shuffle(links, new Random(seed));

    assertThat(Claims.of(readings, links, Map.of())).isEqualTo(Claims.of(ALL, LINKS, Map.of()));
  }

  @Test
  void aClaimKeepsItsKeyWhenAnEarlierStatementJoins() {
    String before = one(List.of(ALTERED, CUT), LINKS.subList(1, 2), Map.of()).key();
    Map<String, String> earlier = Map.of(iri(ALTERED), before, iri(CUT), before);

    assertThat(one(ALL, LINKS, Map.of()).key()).isNotEqualTo(before);
    assertThat(one(ALL, LINKS, earlier).key()).isEqualTo(before);
  }

  @Test
  void ofTwoClaimsThatBecomeOneTheOlderKeyStays() {
    Map<String, String> earlier =
        Map.of(iri(FIRST), "old", iri(ALTERED), "old", iri(CUT), "young", iri(DENIAL), "young");

    assertThat(one(ALL, LINKS, earlier).key()).isEqualTo("old");
  }

  @Test
  void ofAClaimThatFallsApartOnePartKeepsTheKey() {
    Map<String, String> earlier =
        Map.of(iri(FIRST), "k", iri(ALTERED), "k", iri(CUT), "k", iri(DENIAL), "k");

    List<Claim> parts = Claims.of(ALL, List.of(LINKS.getFirst(), LINKS.getLast()), earlier);

    assertThat(parts).hasSize(2);
    assertThat(parts.stream().filter(it -> it.key().equals("k")).toList())
        .singleElement()
        .satisfies(it -> assertThat(it.members().getFirst().statement()).isEqualTo(iri(FIRST)));
  }

  @Test
  void whatNoLinkNamesIsNoClaim() {
    assertThat(Claims.of(ALL, List.of(), Map.of())).isEmpty();
  }

  @Test
  void aLinkWithAStrangerIsRefused() {
    assertThatThrownBy(() -> Claims.of(List.of(FIRST), LINKS, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(iri(ALTERED));
  }

  @Test
  void likenessFindsTheLinks() {
    assertThat(Likeness.of(FIRST, ALTERED, 0.9)).contains(link(FIRST, ALTERED, false));
    assertThat(Likeness.of(ALTERED, FIRST, 0.9)).contains(link(FIRST, ALTERED, false));
    assertThat(Likeness.of(FIRST, FIRST, 1)).isEmpty();
    assertThat(Likeness.keys(FIRST)).containsAnyElementsOf(Likeness.keys(ALTERED));
  }

  @Test
  void aDenialIsLinkedWithWhatItDenies() {
    Reading said =
        Said.of(
                "e",
                "Mara Oake",
                "the giant crane of Tamberg trembled before it crashed onto the quay")
            .reading();
    Reading denied =
        Said.of(
                "f",
                "Ino Brask",
                "the giant crane of Tamberg had trembled before it crashed onto the quay")
            .reading("deny");

    assertThat(Likeness.of(said, denied, 0.9)).contains(link(said, denied, true));
    assertThat(Likeness.of(said, denied, 0.2)).isEmpty();
  }

  private static Claim one(List<Reading> readings, List<Link> links, Map<String, String> earlier) {
    List<Claim> claims = Claims.of(readings, links, earlier);
    assertThat(claims).hasSize(1);
    return claims.getFirst();
  }

  private static Link link(Reading one, Reading other, boolean opposed) {
    return new Link(iri(one), iri(other), opposed);
  }

  private static String iri(Reading reading) {
    return reading.assertion().statement();
  }
}
