package org.hearsay.check;

import java.util.Optional;
import org.hearsay.article.Published;

/**
 * Two sentences that somebody wants compared.
 *
 * @param id the caller's name for the pair
 */
public record SentencePair(String id, Side a, Side b) {

  /**
   * A sentence, or a few that stand together, with what the caller knows of it.
   *
   * @param text not blank
   * @param speaker the name of who said it, or whose statement it reports
   * @param outlet the name of the outlet that printed it
   * @param published when it appeared
   */
  public record Side(
      String text,
      Optional<String> speaker,
      Optional<String> outlet,
      Optional<Published> published) {

    public Side {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A sentence without words");
      }
    }
  }
}
