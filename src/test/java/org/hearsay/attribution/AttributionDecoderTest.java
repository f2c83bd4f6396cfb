package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decoding of probabilities that are made up, over articles that are short. */
class AttributionDecoderTest {

  private static final double UNLIKELY = .01;

  /** Cue and content count alike. */
  private static final Confidence CONFIDENCE = confidence();

  private static Confidence confidence() {
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    Arrays.stream(Clue.values()).forEach(it -> weights.put(it, 0.0));
    weights.put(Clue.CUE, 1.0);
    weights.put(Clue.CONTENT, .5);
    return new Confidence(weights);
  }

  /** A text, and one candidate after another for what is attributed in it. */
  private static final class Fixture {

    private final PiecedArticle article;

    Fixture(String text) {
      this.article = ShippedModel.pieced(text);
    }

    Candidate cue(String words) {
      return new Candidate(words);
    }

    final class Candidate {

      private final List<Integer> cue;
      private final float[] source = new float[article.tokens()];
      private final float[] content = new float[article.tokens()];
      private double probability = .95;
      private int end = article.tokens();
      private boolean inner;

      Candidate(String words) {
        this.cue = tokens(words);
        Arrays.fill(source, (float) UNLIKELY);
        Arrays.fill(content, (float) UNLIKELY);
      }

      Candidate likely(double value) {
        probability = value;
        return this;
      }

      /** What follows the words is not read. */
      Candidate readTo(String words) {
        end = tokens(words).getLast() + 1;
        return this;
      }

      Candidate inner() {
        inner = true;
        return this;
      }

      Candidate source(String words, double value) {
        tokens(words).forEach(it -> source[it] = (float) value);
        return this;
      }

      Candidate content(String words, double value) {
        tokens(words).forEach(it -> content[it] = (float) value);
        return this;
      }

      CueCandidate build() {
        return new CueCandidate(cue, probability, RoleTable.of(0, roles(), 0), inner);
      }

      /** Where to begin or to end costs a little. */
      private RoleChain roles() {
        double[][] words = new double[end][];
        for (int i = 0; i < words.length; i++) {
          double outside = Math.max(UNLIKELY, 1 - source[i] - content[i]);
          words[i] = new double[] {Math.log(outside), Math.log(source[i]), Math.log(content[i])};
        }
        double[][] bounds = new double[words.length][4];
        for (double[] bound : bounds) {
          Arrays.fill(bound, -.7);
        }
        return new RoleChain(words, bounds, cue);
      }
    }

    private List<Integer> tokens(String words) {
      Span span = Articles.spanOf(words, article.article());
      return article.article().tokensIn(List.of(span)).stream().boxed().toList();
    }

    List<Attribution> decode(Candidate... candidates) {
      AttributionDecoder.Decodings decoded =
          new AttributionDecoder(article, CONFIDENCE)
              .decode(Arrays.stream(candidates).map(Candidate::build).toList());
      return Nesting.nested(
          decoded.standing(),
          decoded.covered(),
          decoded.unread(),
          article.article(),
          CueLexicon.english());
    }

    /** {@code source | cue | content}, parts of each joined by a plus sign. */
    String read(Attribution attribution) {
      return words(attribution.source())
          + " | "
          + words(attribution.cue())
          + " | "
          + words(attribution.content());
    }

    String words(List<Span> spans) {
      return String.join(" + ", Articles.wordsOf(spans, article.article())).replace('\n', ' ');
    }

    List<String> read(List<Attribution> attributions) {
      return attributions.stream().map(this::read).toList();
    }
  }

  @Test
  void aCueHasTheSourceAndTheContentThatItsWordsPointTo() {
    Fixture it = new Fixture("On Monday Mara Teld said the quay was shut.");

    List<Attribution> decoded =
        it.decode(it.cue("said").source("Mara Teld", .9).content("the quay was shut", .9));

    assertThat(it.read(decoded)).containsExactly("Mara Teld | said | the quay was shut");
    assertThat(decoded.getFirst().confidence()).isCloseTo(.986, within(.001));
    assertThat(decoded.getFirst().relays()).isEmpty();
  }

  @Test
  void nothingComesOfNoCandidates() {
    assertThat(new Fixture("Nobody spoke.").decode()).isEmpty();
  }

  @Test
  void aCueWithoutContentIsDropped() {
    Fixture it = new Fixture("Mara Teld said nothing.");

    assertThat(it.decode(it.cue("said").source("Mara Teld", .9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # of quay, contents
          .5       , the old quay was shut
          .3       , the old quay was shut
          .1       , the old + was shut
          """)
  void anUnlikelyWordIsBridgedAndAVeryUnlikelyOneCutsContent(double quay, String content) {
    Fixture it = new Fixture("Teld said the old quay was shut.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").content("the old", .98).content("was shut", .98).content("quay", quay));

    assertThat(it.words(decoded.getFirst().content())).isEqualTo(content);
  }

  @Test
  void aSingleWordThatIsBarelyLikelyIsNoContent() {
    Fixture it = new Fixture("Teld said no.");

    assertThat(it.decode(it.cue("said").likely(1).content("no", .6))).isEmpty();
    assertThat(it.decode(it.cue("said").likely(1).content("no", .9))).hasSize(1);
  }

  @Test
  void cueWordsAreNeverContentNorSource() {
    Fixture it = new Fixture("Mara Teld said the quay was shut.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Mara Teld said", .9).content("said the quay was shut", .99));

    assertThat(it.read(decoded)).containsExactly("Mara Teld | said | the quay was shut");
  }

  @Test
  void aLightPieceBesideAHeavyOneIsDropped() {
    Fixture it = new Fixture("So it seems, said Teld, the quay will not open before June.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said")
                .source("Teld", .9)
                .content("it seems", .95)
                .content("the quay will not open before June", .95));

    assertThat(it.read(decoded))
        .containsExactly("Teld | said | the quay will not open before June");
  }

  @Test
  void twoPiecesOfLikeWeightAreBothContent() {
    Fixture it = new Fixture("The quay, said Teld, stays shut.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Teld", .9).content("The quay", .95).content("stays shut", .95));

    assertThat(it.read(decoded)).containsExactly("Teld | said | The quay + stays shut");
  }

  @Test
  void ofTwoRunsTheLikelierOneIsTheSource() {
    Fixture it = new Fixture("Reyd nodded when Mara Teld said no to that.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Reyd", .5).source("Mara Teld", .5).content("no to that", .9));

    assertThat(it.read(decoded)).containsExactly("Mara Teld | said | no to that");
  }

  @Test
  void anUnlikelySourceIsNone() {
    Fixture it = new Fixture("It was said that the quay was shut.");

    List<Attribution> decoded =
        it.decode(it.cue("said").source("It", .14).content("that the quay was shut", .9));

    assertThat(it.read(decoded)).containsExactly(" | said | that the quay was shut");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # cue, content, found
          .95  , .90    , 1
          .60  , .90    , 1
          .20  , .90    , 1
          .05  , .90    , 0
          .20  , .99    , 1
          .20  , .60    , 0
          """)
  void aCandidateIsFoundIfItsCluesTogetherMakeItLikely(double cue, double content, int found) {
    Fixture it = new Fixture("Teld said the quay was shut.");

    assertThat(it.decode(it.cue("said").likely(cue).content("the quay was shut", content)))
        .hasSize(found);
  }

  @Test
  void aQuotationThatIsMostlyContentIsContentAsAWhole() {
    Fixture it = new Fixture("“The old quay is shut for good,” Teld said.");

    List<Attribution> decoded =
        it.decode(it.cue("said").source("Teld", .9).content("old quay is shut for good,”", .95));

    assertThat(it.read(decoded)).containsExactly("Teld | said | “The old quay is shut for good,”");
  }

  @Test
  void aQuotationThatIsContentAsFarAsItWasReadIsSoAsAWhole() {
    Fixture it = new Fixture("Teld said “the old quay is shut for good.” Rain fell.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Teld", .9).content("“the old quay", .95).readTo("the old quay"));

    assertThat(it.read(decoded)).containsExactly("Teld | said | “the old quay is shut for good.”");
  }

  @Test
  void aQuotationThatIsHalfContentStaysSo() {
    Fixture it = new Fixture("Teld said “the old quay is shut for good and all.”");

    List<Attribution> decoded =
        it.decode(it.cue("said").source("Teld", .9).content("is shut for good and", .95));

    assertThat(it.read(decoded)).containsExactly("Teld | said | is shut for good and");
  }

  @Test
  void aQuotationThatHoldsTheCueIsNotCompleted() {
    Fixture it = new Fixture("“So Teld said the old quay is shut for good and all,” he went on.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said")
                .source("Teld", .9)
                .content("the old quay is shut for good and all", .95));

    assertThat(it.read(decoded))
        .containsExactly("Teld | said | the old quay is shut for good and all");
  }

  @Test
  void aWordCompletedIntoAQuotationIsNoLongerSource() {
    Fixture it = new Fixture("Teld said: “Reyd surely knows that the quay is shut.”");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Reyd", .9).content("surely knows that the quay is shut.”", .95));

    assertThat(it.read(decoded))
        .containsExactly(" | said | “Reyd surely knows that the quay is shut.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # first paragraph          ; second                 ; third           ; followed
          “We shut the quay.         ; “We had to.            ; “So be it.”     ; “We shut the quay. “We had to. “So be it.”
          "We shut the quay.         ; "We had to."           ; Rain fell.      ; "We shut the quay. "We had to."
          “We shut the quay.”        ; “We had to.”           ; “So be it.”     ; “We shut the quay.”
          “We shut the quay.         ; Nobody spoke.          ; “So be it.”     ; “We shut the quay.
          """)
  void aQuotationThatIsReopenedGoesOn(String first, String second, String third, String followed) {
    Fixture it = new Fixture("Teld said: " + first + "\n\n" + second + "\n\n" + third);

    List<Attribution> decoded = it.decode(it.cue("said").source("Teld", .9).content(first, .95));

    assertThat(it.words(decoded.getFirst().content()).replace("  ", " ")).isEqualTo(followed);
  }

  @Test
  void ofTwoAttributionsOfOneContentTheSurerStays() {
    Fixture it = new Fixture("Teld said and Reyd agreed the quay was shut.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").likely(.7).source("Teld", .9).content("the quay was shut", .9),
            it.cue("agreed").likely(.9).source("Reyd", .9).content("the quay was shut", .9));

    assertThat(it.read(decoded)).containsExactly("Reyd | agreed | the quay was shut");
  }

  @Test
  void ofTwoEquallySureOnesTheFirstStays() {
    Fixture it = new Fixture("Teld said and Reyd agreed the quay was shut.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said").source("Teld", .9).content("the quay was shut", .9),
            it.cue("agreed").source("Reyd", .9).content("the quay was shut", .9));

    assertThat(it.read(decoded)).containsExactly("Teld | said | the quay was shut");
  }

  @Test
  void anAttributionInsideAnotherIsDropped() {
    Fixture it =
        new Fixture(
            "Teld said the guests had come for the lamps and Reyd knew the lamps were dark.");

    List<Attribution> decoded =
        it.decode(
            it.cue("said")
                .source("Teld", .9)
                .content("the guests had come for the lamps and Reyd knew the lamps were dark", .9),
            it.cue("knew").likely(.8).source("Reyd", .9).content("the lamps were dark", .9));

    assertThat(it.read(decoded))
        .containsExactly(
            "Teld | said | the guests had come for the lamps and Reyd knew the lamps were dark");
  }

  @Test
  void attributionsThatShareAFewWordsBothStayInTheOrderOfTheirCues() {
    Fixture it =
        new Fixture("The quay, said Teld, stays shut, which Reyd denied was fair or wise.");

    List<Attribution> decoded =
        it.decode(
            it.cue("denied")
                .source("Reyd", .9)
                .content("shut, which", .9)
                .content("was fair or wise", .9),
            it.cue("said")
                .likely(.8)
                .source("Teld", .9)
                .content("The quay", .9)
                .content("stays shut", .9));

    assertThat(decoded).extracting(one -> it.words(one.cue())).containsExactly("said", "denied");
  }

  @Test
  void attributionsThatShareACueWordAreOne() {
    Fixture it = new Fixture("Reyd was quoted as saying no while Teld was saying yes to all.");

    List<Attribution> decoded =
        it.decode(
            it.cue("quoted as saying").source("Reyd", .9).content("no", .95),
            it.cue("as saying").likely(.8).source("Teld", .9).content("yes to all", .95));

    assertThat(it.read(decoded)).containsExactly("Reyd | quoted as saying | no");
  }

  @ParameterizedTest
  @CsvSource({"according to, false", "according to, true"})
  void aStatementInsideARelayIsItsOwnSpeakersByWayOfTheRelay(String cue, boolean inner) {
    Fixture it = new Fixture("Teld said the quay was shut for good, according to the Courier.");
    Fixture.Candidate said =
        it.cue("said").likely(.7).source("Teld", .9).content("the quay was shut for good", .9);

    List<Attribution> decoded =
        it.decode(
            it.cue(cue)
                .source("the Courier", .9)
                .content("Teld said the quay was shut for good", .95),
            inner ? said.inner() : said);

    assertThat(it.read(decoded)).containsExactly("Teld | said | the quay was shut for good");
    Attribution relay = decoded.getFirst().relays().getFirst();
    assertThat(it.words(relay.source())).isEqualTo("the Courier");
    assertThat(it.words(relay.cue())).isEqualTo("according to");
  }

  @Test
  void withoutARelayACandidateForAnInnerCueIsNothing() {
    Fixture it = new Fixture("Teld said the quay was shut.");

    assertThat(
            it.decode(it.cue("said").inner().source("Teld", .9).content("the quay was shut", .95)))
        .isEmpty();
  }

  @Test
  void aCueThatPassesNothingOnKeepsItsContent() {
    Fixture it = new Fixture("Teld said the quay was shut for good, warned the Courier.");

    List<Attribution> decoded =
        it.decode(
            it.cue("warned")
                .source("the Courier", .9)
                .content("Teld said the quay was shut for good", .95),
            it.cue("said").likely(.7).source("Teld", .9).content("the quay was shut for good", .9));

    assertThat(it.read(decoded))
        .containsExactly("the Courier | warned | Teld said the quay was shut for good");
  }

  @Test
  void aRemarkInWhatIsRelayedStandsBesideTheWholeStatement() {
    String told =
        "The quay was shut after three stones fell and, as Teld said, nobody minded, and the trams ran late";
    Fixture it = new Fixture(told + ", according to the Courier.");

    List<Attribution> decoded =
        it.decode(
            it.cue("according to").source("the Courier", .9).content(told, .95),
            it.cue("said").likely(.7).source("Teld", .9).content("nobody minded", .9));

    assertThat(it.read(decoded))
        .containsExactly("Teld | said | nobody minded", "the Courier | according to | " + told);
    assertThat(decoded.getFirst().relays()).containsExactly(decoded.getLast());
  }
}
