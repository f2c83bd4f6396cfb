package org.hearsay.page;

import java.util.List;

/**
 * Why there is no answer.
 *
 * @param errors each thing that is wrong, if there may be several
 */
public record ProblemPage(int status, String title, String detail, List<String> errors) {

  public ProblemPage {
    errors = List.copyOf(errors);
  }
}
