package org.hearsay.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/**
 * Dates a statement by the expression of time nearest to its cue, in the cue's sentence and outside
 * of what anybody says in it: <i>on Friday</i> inside the content tells when something happens, not
 * when it is said.
 */
public final class EnglishDateResolver implements DateResolver {

  @Override
  public List<Dating> resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Optional<Published> published = article.article().published().find();
    EnglishTimes times = new EnglishTimes(published);
    When otherwise =
        published.map(Published::last).<When>map(When.NotAfter::new).orElseGet(When.Unstated::new);
    List<Dating> datings = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean continues = attribution.cue().isEmpty() && !datings.isEmpty();
      datings.add(
          continues
              ? new Dating(datings.getLast().when(), List.of())
              : dating(attribution, article, times, otherwise));
    }
    return datings;
  }

  private static Dating dating(
      Attribution attribution, AnnotatedArticle article, EnglishTimes times, When otherwise) {
    Span anchor = anchor(attribution);
    Span sentence = article.sentenceAt(anchor.start());
    return times.in(sentence, article.text()).stream()
        .filter(it -> attribution.content().stream().noneMatch(said -> said.overlaps(it.span())))
        .min(Comparator.comparingInt(it -> distance(it.span(), anchor)))
        .map(it -> new Dating(it.when(), List.of(it.span())))
        .orElseGet(() -> new Dating(otherwise, List.of()));
  }

  private static Span anchor(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().getFirst()
        : attribution.cue().getFirst();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
