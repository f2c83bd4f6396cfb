package org.hearsay.entity;

import java.util.List;
import org.hearsay.attribution.Extraction;
import org.hearsay.language.AnnotatedArticle;

/** Finds who the sources of an article are. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface ParticipantResolver {

  /** One element for each attribution, in their order. */
  List<Participants> resolve(AnnotatedArticle article, Extraction found);
}
