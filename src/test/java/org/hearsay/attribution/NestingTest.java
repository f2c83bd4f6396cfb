package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements within statements, of which only the outer ones and the verbs within are known. */
class NestingTest {

  private static final String NONE = "-";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # outer source; cue ; content                                     ; verb     ; found
          Teld   ; said       ; that Reyd told her that the quay was shut   ; told     ; Reyd | told | that the quay was shut < Teld
          Teld   ; said       ; the mayor and Tom Reyd had warned of floods ; warned   ; Tom Reyd | warned | of floods < Teld
          Teld   ; said       ; the engineer who left warned of floods      ; warned   ; the engineer who left | warned | of floods < Teld
          Teld   ; said       ; the chairman, Tom Reyd, told him it was late; told     ; the chairman, Tom Reyd | told | it was late < Teld
          Teld   ; said       ; she had warned the board of floods          ; warned   ; -
          An aide; said       ; she had warned the board of floods          ; warned   ; she | warned | the board of floods < An aide
          Teld   ; said       ; Reyd was told that the quay was shut        ; told     ; -
          Teld   ; said       ; Reyd would promise a ferry if asked         ; asked    ; -
          Teld   ; said       ; Reyd never promised the town a ferry        ; promised ; -
          Teld   ; said       ; Reyd tells so many lies that nobody listens ; tells    ; -
          Teld   ; said       ; a plan amounting to what they said was theft; said     ; -
          Teld   ; said       ; if Reyd had told the board it would have met; told     ; -
          Teld   ; said       ; the promised ferry is late                  ; promised ; -
          Teld   ; said       ; Reyd hoped for a ferry                      ; hoped    ; -
          Teld   ; denied     ; that Reyd told her that the quay was shut   ; told     ; -
          Teld   ; did not say; that Reyd told her that the quay was shut   ; told     ; -
          Teld   ; said       ; the quay, which Reyd said was new, had sunk after three stones fell ; said was; Reyd | said | was new, had sunk after three stones fell < Teld
          """)
  void aVerbOfSpeechIsWhatItsSubjectSays(
      String source, String cue, String content, String verb, String found) {
    AnnotatedArticle article = Articles.annotated(source + " " + cue + " " + content + ".");
    Attribution outer = attribution(source, cue, content, article);
    Span inner = Articles.spanOf(verb, article);

    List<Attribution> nested =
        nested(List.of(outer), article.firstTokenFrom(inner.start()), article);

    assertThat(nested.stream().filter(it -> !it.relays().isEmpty()).map(it -> read(it, article)))
        .containsExactlyElementsOf(found.equals(NONE) ? List.of() : List.of(found));
    assertThat(nested.stream().filter(it -> it.relays().isEmpty()))
        .allMatch(it -> it.equals(outer));
    assertThat(nested).extracting(Attribution::outermost).containsOnly(outer);
  }

  @Test
  void whoIsNamedBetweenSubjectAndVerbPassesOn() {
    AnnotatedArticle article =
        Articles.annotated("Mara Teld, the Courier reports, told donors that she was tired.");
    Attribution told =
        attribution("Mara Teld, the Courier reports", "told", "that she was tired", article);

    List<Attribution> nested = nested(List.of(told), List.of(), article);

    assertThat(nested.stream().map(it -> read(it, article)))
        .containsExactly("Mara Teld | told | that she was tired < the Courier");
    assertThat(nested.getFirst().rules())
        .isEqualTo(new Attribution.Rules("encoder", Interposition.RULE, "encoder"));
  }

  @Test
  void theLaterOfTwoWhoTellTheSameInOneSentencePassesOn() {
    AnnotatedArticle article =
        Articles.annotated("Teld has told Reyd that she will go, an aide said on Monday.");
    Attribution first = attribution("Teld", "has told", "that she will go", article);
    Attribution second = attribution("an aide", "said", "that she will go", article);

    List<Attribution> nested =
        Nesting.nested(List.of(first), List.of(second), List.of(), article, CueLexicon.english());

    assertThat(nested.stream().map(it -> read(it, article)))
        .containsExactly("Teld | has told | that she will go < an aide");
    assertThat(Articles.wordsOf(nested.getFirst().outermost().content(), article))
        .containsExactly("Teld has told Reyd that she will go");
  }

  private static List<Attribution> nested(
      List<Attribution> standing, int verb, AnnotatedArticle article) {
    return nested(standing, List.of(List.of(verb)), article);
  }

  private static List<Attribution> nested(
      List<Attribution> standing, List<List<Integer>> verbs, AnnotatedArticle article) {
    return Nesting.nested(standing, List.of(), verbs, article, CueLexicon.english());
  }

  private static Attribution attribution(
      String source, String cue, String content, AnnotatedArticle article) {
    return new Attribution(
        List.of(Articles.spanOf(source, article)),
        List.of(Articles.spanOf(cue, article)),
        List.of(Articles.spanOf(content, article)),
        List.of(),
        .9,
        "encoder");
  }

  private static String read(Attribution it, AnnotatedArticle article) {
    List<String> parts = new ArrayList<>();
    for (List<Span> part : List.of(it.source(), it.cue(), it.content())) {
      parts.add(String.join(" + ", Articles.wordsOf(part, article)));
    }
    StringBuilder read = new StringBuilder(String.join(" | ", parts));
    it.relays()
        .forEach(relay ->
            read.append(" < ")
                .append(String.join(" + ", Articles.wordsOf(relay.source(), article))));
    return read.toString();
  }
}
