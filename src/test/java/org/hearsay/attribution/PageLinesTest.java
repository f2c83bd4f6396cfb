package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word <i>said</i> of each text is taken for a cue. */
class PageLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ MORE: Mayor said the quay is safe",
        "Read more: Mayor said the quay is safe",
        "See also: Mayor said the quay is safe",
        "WATCH: What the mayor said on Monday",
        "Sign up for our newsletter: what the mayor said",
        "Subscribe to hear what the mayor said",
        "Get what the mayor said in your inbox every day",
        "Follow Ilse Brandt, who said so, on Twitter @brandt.",
        "Watch what the mayor said above.",
        "Join the conversation: what the mayor said",
        "(Reporting by Ilse Brandt; Jon Reyd said more)",
        "This story has been updated to add what the mayor said.",
        "Editor’s note: The mayor said later that she was wrong.",
        "© 2020 The Courier said.",
        "Mara Teld said the quay is safe. (AP Photo/Ilse Brandt)",
        "Mara Teld said the quay is safe. (Photo: Ilse Brandt)",
        "Mara Teld said so. Photograph: Ilse Brandt/Reuters",
        "What Teld said, by Brandt via Getty Images"
      })
  void nobodyIsQuotedInLinesOfThePage(String line) {
    assertThat(kept("The rain fell.\n\n" + line + "\n\nIt ended.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Readers said more of the story mattered to them.",
        "Morel said more.",
        "Fishermen shared this view, she said.",
        "Subscribers left, the Courier said.",
        "Officials said the newsletter was late.",
        "Teld said the picture by Brandt was stolen.",
        "Contributing to the fund is easy, she said.",
        "She said more than he did (and less than they)."
      })
  void peopleAreQuotedInTheStory(String line) {
    assertThat(kept("The rain fell.\n\n" + line + "\n\nIt ended.")).hasSize(1);
  }

  @Test
  void aLineRightAboveACreditIsACaption() {
    assertThat(kept("Mara Teld said it is safe.\nPhoto: Ilse Brandt\n\nIt ended.")).isEmpty();
    assertThat(kept("Rain.\nMara Teld said it is safe.\nPhoto: Ilse Brandt")).hasSize(1);
    assertThat(kept("Mara Teld said it is safe.\n\nPhoto: Ilse Brandt\n\nIt ended.")).hasSize(1);
  }

  @Test
  void contentEndsWhereALineOfThePageBegins() {
    AnnotatedArticle article = Articles.annotated("Teld said it fell.\nAdvertisement\nIt rained.");
    Attribution running = said(article, "it fell.\nAdvertisement\nIt rained.");

    Attribution kept = PageLines.of(article.text()).without(List.of(running)).getFirst();

    assertThat(Articles.wordsOf(kept.content(), article))
        .containsExactly("it fell.\n", "\nIt rained.");
  }

  private static List<Attribution> kept(String text) {
    AnnotatedArticle article = Articles.annotated(text);
    return PageLines.of(article.text()).without(List.of(said(article, "said")));
  }

  private static Attribution said(AnnotatedArticle article, String content) {
    List<Span> cue = List.of(Articles.spanOf("said", article));
    List<Span> contents = List.of(Articles.spanOf(content, article));
    return new Attribution(List.of(), cue, contents, List.of(), .9, EncoderExtractor.RULE);
  }
}
