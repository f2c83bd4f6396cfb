package org.hearsay.time;

import java.util.List;
import org.hearsay.language.AnnotatedArticle;

/** Finds when statements were made. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface DateResolver {

  /** One element for each utterance, in their order, which is that of the text. */
  List<StatementDates> resolve(AnnotatedArticle article, List<Utterance> utterances);
}
