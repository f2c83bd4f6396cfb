package org.hearsay.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * A statement as one article reports it, as far as other statements are compared with it. Spans are
 * of code points in the article's text, or in the passage's where that is not located.
 *
 * @param statement its IRI
 * @param article the IRI of the article
 * @param outlet the IRI of the outlet that published the article
 * @param published the day the article appeared
 * @param speakers at least one
 * @param targets the IRIs of the entities it is about
 * @param acts what the cue makes of it, as names of codes: {@code deny}
 * @param said the first and the last day on which it may have been said, as far as known
 * @param relayed whether somebody other than the outlet passed it on
 * @param confidence how sure it is that this speaker is reported to have said this
 * @param surroundings the article that it stands in
 */
public record Assertion(
    String statement,
    String article,
    Optional<String> outlet,
    Optional<LocalDate> published,
    List<Speaker> speakers,
    Set<String> targets,
    Set<String> acts,
    Days said,
    boolean relayed,
    Passage passage,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    double confidence,
    Surroundings surroundings) {

  /** The first and the last day of a period; an end that is not known is empty. */
  public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

    public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());
  }

  public Assertion {
    speakers = List.copyOf(speakers);
    targets = new TreeSet<>(targets);
    acts = new TreeSet<>(acts);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The same with the article that it stands in. */
  public Assertion in(Surroundings around) {
    return new Assertion(
        statement,
        article,
        outlet,
        published,
        speakers,
        targets,
        acts,
        said,
        relayed,
        passage,
        source,
        cue,
        content,
        confidence,
        around);
  }
}
