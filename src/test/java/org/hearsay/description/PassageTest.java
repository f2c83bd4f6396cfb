package org.hearsay.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.description.Passage.Mark;
import org.hearsay.description.Passage.Piece;
import org.hearsay.description.Passage.Role;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final String TEXT =
      "Nothing here.\nVelden 🚢 said “no toll.” Then she left.\nNor here.\n“Ever,” she added.";

  @Test
  void marksWordsInTheirParagraphs() {
    Passage passage =
        Passage.of(TEXT, List.of(mark("Velden 🚢", Role.SOURCE), mark("“no toll.”", Role.CONTENT)));

    assertThat(shown(passage))
        .isEqualTo("[SOURCE Velden 🚢] said [CONTENT “no toll.”] Then she left.");
  }

  @Test
  void leavesOutParagraphsInBetween() {
    Passage passage =
        Passage.of(TEXT, List.of(mark("“Ever,”", Role.CONTENT), mark("“no toll.”", Role.CONTENT)));

    assertThat(shown(passage))
        .isEqualTo(
            "Velden 🚢 said [CONTENT “no toll.”] Then she left.|[CONTENT “Ever,”] she added.");
  }

  @Test
  void ofMarksThatOverlapTheSourceGoesFirst() {
    Passage passage =
        Passage.of(TEXT, List.of(mark("said “no toll.”", Role.CONTENT), mark("said", Role.CUE)));

    assertThat(shown(passage))
        .isEqualTo("Velden 🚢 [CUE said][CONTENT  “no toll.”] Then she left.");
  }

  @Test
  void marksNothingOutsideTheText() {
    assertThat(Passage.of("Short.", List.of(new Mark(3, 70, Role.CUE))).paragraphs()).isEmpty();
    assertThat(Passage.of("Short.", List.of(new Mark(3, 3, Role.CUE))).paragraphs()).isEmpty();
  }

  @Test
  void cutsAParagraphThatHasNoEnd() {
    String text = "a".repeat(5_000) + "b" + "a".repeat(5_000);

    Passage passage = Passage.of(text, List.of(new Mark(5_000, 5_001, Role.CONTENT)));

    assertThat(shown(passage)).hasSizeLessThan(1_000).contains("[CONTENT b]");
  }

  private static Mark mark(String words, Role role) {
    int start = TEXT.codePointCount(0, TEXT.indexOf(words));
    return new Mark(start, start + words.codePointCount(0, words.length()), role);
  }

  private static String shown(Passage passage) {
    return passage.paragraphs().stream()
        .map(paragraph -> paragraph.stream().map(PassageTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String shown(Piece piece) {
    return piece.role().map(it -> "[%s %s]".formatted(it, piece.text())).orElse(piece.text());
  }
}
