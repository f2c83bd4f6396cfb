package org.hearsay.proposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.proposition.Assertion.Days;

/**
 * Somebody who says something, to make assertions of.
 *
 * @param id the end of the statement's IRI
 * @param speaker whoever is meant by the words of the source
 * @param named whether the speaker is known
 */
public record Told(
    String id, String speaker, boolean named, String source, String cue, String content) {

  private static final Pattern QUOTATION = Pattern.compile("[“\"][^”\"]*[”\"]");

  /** By a named speaker. */
  public static Told by(String speaker, String cue, String content) {
    String id = (speaker + cue + content).replaceAll("\\W+", "-");
    return new Told(id, speaker, true, speaker, cue, content);
  }

  public Told withCue(String other) {
    return new Told(id, speaker, named, source, other, content);
  }

  public Told withContent(String other) {
    return new Told(id, speaker, named, source, cue, other);
  }

  public Told withSpeaker(String other) {
    return new Told(id, other, true, other, cue, content);
  }

  /** As an article of an outlet reports it on a day. */
  public Assertion in(String outlet, LocalDate published) {
    String text = source + " " + cue + " " + content + ".";
    int cueStart = length(source) + 1;
    int start = cueStart + length(cue) + 1;
    return new Assertion(
        "urn:statement:" + outlet + ":" + id,
        "urn:article:" + outlet + ":" + published + ":" + id,
        Optional.of("urn:outlet:" + outlet),
        Optional.of(published),
        List.of(new Speaker("urn:party:" + speaker, speaker, named)),
        Set.of(),
        Set.of(),
        new Days(Optional.of(published), Optional.of(published)),
        false,
        new Passage(text, 0, true, quotations(text)),
        List.of(new Span(0, length(source))),
        List.of(new Span(cueStart, cueStart + length(cue))),
        List.of(new Span(start, start + length(content))),
        0.9,
        Surroundings.UNKNOWN);
  }

  private static List<Span> quotations(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = QUOTATION.matcher(text);
    while (matcher.find()) {
      found.add(
          new Span(text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end())));
    }
    return found;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
