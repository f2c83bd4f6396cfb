package org.hearsay.time;

import java.util.List;
import org.hearsay.language.AnnotatedArticle;

/**
 * Dates statements in English news: by the words of time that belong to their cue; else by the
 * course of the story, in which a speaker goes on and the day's events are told; else, if they are
 * remarks at all and no attitudes, by the month of publication.
 */
public final class EnglishDateResolver implements DateResolver {

  @Override
  public List<StatementDates> resolve(AnnotatedArticle article, List<Utterance> utterances) {
    return new Chronicle(article, utterances).dates();
  }
}
