package org.hearsay.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.attribution.CueLexicon;

/**
 * Compares what was found in an article with what a person marked. Immutable.
 *
 * <p>A marked and a found attribution are a pair if their contents share half of their tokens or
 * more; it is right if what was found for the source has a word of the marked source's head.
 */
public final class Scorer {

  /** The class of cues that the lexicon does not know. */
  public static final String OTHER_CUE = "other";

  /** The class of attributions without a cue. */
  public static final String NO_CUE = "none";

  private final CueLexicon cues;

  /**
   * A scorer.
   *
   * @param cues decides the class of cues
   */
  public Scorer(CueLexicon cues) {
    this.cues = cues;
  }

  /** The comparison of an article. */
  public ArticleScore score(GoldArticle article, List<Found> found) {
    ScoredText text = new ScoredText(article.article().text());
    Alignment aligned =
        Alignment.of(
            article.attributions().stream()
                .map(it -> item(text, it, OptionalDouble.empty()))
                .toList(),
            found.stream().map(it -> item(text, it.parts(), it.confidence())).toList());
    return new ArticleScore(article, aligned, Figures.of(aligned));
  }

  private Item item(ScoredText text, Parts parts, OptionalDouble confidence) {
    Indices source = text.tokens(parts.source());
    Indices content = text.tokens(parts.content());
    return new Item(
        parts,
        source,
        SourceHead.of(text, source),
        text.tokens(parts.cue()),
        content,
        text.characters(parts.content()),
        text.directness(content),
        cueClass(text, parts),
        confidence);
  }

  private String cueClass(ScoredText text, Parts parts) {
    return parts.cue().isEmpty()
        ? NO_CUE
        : cues.actsOf(text.words(parts.cue())).stream().findFirst().orElse(OTHER_CUE);
  }
}
