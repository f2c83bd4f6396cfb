package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;

/** An article of which a test tells who says what in it. */
final class Story {

  private final AnnotatedArticle article;
  private final List<Utterance> utterances = new ArrayList<>();
  private int read;

  /**
   * A story.
   *
   * @param published an ISO 8601 date; empty if unknown
   */
  Story(String text, String published) {
    this.article = Articles.annotated(text, published);
  }

  /** The next statement in the text, by its words; without a source if that is empty. */
  Story says(String speaker, String source, String cue, String content) {
    List<Span> ofSource = source.isEmpty() ? List.of() : List.of(next(source));
    List<Span> ofCue = cue.isEmpty() ? List.of() : List.of(next(cue));
    List<Span> ofContent = List.of(next(content));
    return with(new Attribution(ofSource, ofCue, ofContent, List.of(), .8, "encoder"), speaker);
  }

  /** The next statement, which another passes on. */
  Story relayed(String speaker, String cue, String content, String relaySource, String relayCue) {
    List<Span> ofCue = List.of(next(cue));
    List<Span> ofContent = List.of(next(content));
    Attribution relay =
        new Attribution(
            List.of(next(relaySource)),
            List.of(next(relayCue)),
            ofContent,
            List.of(),
            .8,
            "encoder");
    return with(
        new Attribution(List.of(), ofCue, ofContent, List.of(relay), .8, "encoder"), speaker);
  }

  private Story with(Attribution attribution, String speaker) {
    utterances.add(new Utterance(attribution, speaker, speaker.equals("writer")));
    read = article.text().toUtf16(attribution.extent().end());
    return this;
  }

  /** Where the words stand next, after the statement before. */
  private Span next(String words) {
    String string = article.text().string();
    int at = string.indexOf(words, read);
    if (at < 0) {
      throw new IllegalArgumentException("Not in the rest of the article: " + words);
    }
    return article.text().spanOfUtf16(at, at + words.length());
  }

  List<StatementDates> dates() {
    return new EnglishDateResolver().resolve(article, utterances);
  }

  List<Dating> datings() {
    return dates().stream().map(StatementDates::said).toList();
  }

  /** Of each statement, the basis and the time in EDTF, as <i>STATED 2024-03-12</i>. */
  List<String> told() {
    return datings().stream()
        .map(it -> (it.basis() + " " + it.when().edtf().orElse("")).strip())
        .toList();
  }

  String words(Dating dating) {
    return String.join(" / ", Articles.wordsOf(dating.words(), article));
  }
}
