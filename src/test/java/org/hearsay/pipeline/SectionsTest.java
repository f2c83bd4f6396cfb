package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.language.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

  @Test
  void anArticleOfUsualLengthIsNotCut() {
    AnnotatedArticle article = Articles.annotated("The port is shut, she said.\n".repeat(2_000));

    assertThat(Sections.of(article)).containsExactly(article);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          paragraphs | ~“The port is shut,” she said. It rained.\n~ | ~“~
          sentences  | ~“The port is shut,” she said. It rained. ~   | ~“~
          words      | ~port ~                                      | ~port~
          quotation  | ~“port ~                                     | ~“~
          """)
  void sectionsCoverItAndBeginWhereSomethingBegins(String by, String text, String first) {
    AnnotatedArticle article = Articles.annotated(text.replace("\\n", "\n").repeat(30_000));

    List<AnnotatedArticle> sections = Sections.of(article);

    assertThat(sections).hasSizeGreaterThan(1);
    assertThat(sections.stream().flatMap(it -> it.tokens().stream()))
        .containsExactlyElementsOf(article.tokens());
    for (AnnotatedArticle section : sections) {
      assertThat(section.tokens()).hasSizeLessThan(Sections.LENGTH + 2_001);
      assertThat(section.textOf(section.tokens().getFirst()))
          .as(by)
          .isIn(first, "The", "It", "port");
      Span whole = whole(section.tokens());
      assertThat(section.sentences()).allMatch(whole::covers).isNotEmpty();
      assertThat(section.quotations()).allMatch(whole::covers);
    }
  }

  private static Span whole(List<Token> tokens) {
    return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }
}
