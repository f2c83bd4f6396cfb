package org.hearsay.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.proposition.Assertion.Days;

/**
 * A statement for tests: an article of one passage.
 *
 * @param speaker a name; in lower case, a party that is not known by name
 */
public record Said(
    String id, String outlet, LocalDate published, String speaker, Days on, String text) {

  private static final PropositionReader READER = PropositionReader.english();

  private static final LocalDate DAY = LocalDate.parse("2031-03-10");

  public static Said of(String id, String speaker, String text) {
    return new Said(id, "outlet-" + id, DAY, speaker, Days.UNKNOWN, text);
  }

  public Said published(String day) {
    return new Said(id, outlet, LocalDate.parse(day), speaker, on, text);
  }

  /** Stated to have been said on that day. */
  public Said on(String day) {
    Optional<LocalDate> said = Optional.of(LocalDate.parse(day));
    return new Said(id, outlet, published, speaker, new Days(said, said), text);
  }

  public Said in(String other) {
    return new Said(id, other, published, speaker, on, text);
  }

  /** Read alone. */
  public Reading reading() {
    return READER.read(assertion(text, 0, Surroundings.UNKNOWN, Set.of()));
  }

  /** Read as what its cue makes of it. */
  public Reading reading(String act) {
    return READER.read(assertion(text, 0, Surroundings.UNKNOWN, Set.of(act)));
  }

  /** Read in an article that goes on with other words. */
  public Reading readingBefore(String rest) {
    AnnotatedArticle article = Articles.annotated(text + "\n" + rest);
    return READER.read(
        assertion(
            text, 0, new Surroundings(article.text().string(), article.quotations()), Set.of()));
  }

  private Assertion assertion(String words, int start, Surroundings around, Set<String> acts) {
    AnnotatedArticle article = Articles.annotated(words);
    Text whole = article.text();
    List<Span> quotations = article.quotations();
    int named = speaker.isEmpty() ? -1 : words.indexOf(speaker);
    boolean known = !speaker.isEmpty() && Character.isUpperCase(speaker.codePointAt(0));
    return new Assertion(
        "http://localhost:3030/id/statement/" + id + ".s",
        "http://localhost:3030/id/article/" + id,
        Optional.of("http://localhost:3030/id/entity/" + outlet),
        Optional.of(published),
        List.of(
            new Speaker(
                known ? "http://localhost:3030/id/entity/" + speaker : id + "#party",
                speaker,
                known)),
        Set.of(),
        acts,
        on,
        false,
        new Passage(words, start, true, quotations),
        named < 0 ? List.of() : List.of(new Span(named, named + speaker.length())),
        List.of(),
        quotations.isEmpty() ? List.of(new Span(0, whole.length())) : quotations,
        0.9,
        around);
  }
}
