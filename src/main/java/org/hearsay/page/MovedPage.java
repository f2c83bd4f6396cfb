package org.hearsay.page;

import java.util.List;
import org.hearsay.description.Ref;

/**
 * What became of something that was here once.
 *
 * @param choices what is there in its place, if anything
 */
public record MovedPage(String title, String detail, List<Ref> choices) {

  public MovedPage {
    choices = List.copyOf(choices);
  }
}
