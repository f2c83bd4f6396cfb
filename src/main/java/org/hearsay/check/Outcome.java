package org.hearsay.check;

import java.util.Optional;
import org.hearsay.contradiction.Finding;

/**
 * What becomes of a finding by a run.
 *
 * @param fate empty if nothing that anybody would want to be told of
 */
record Outcome(Finding finding, Optional<RunReport.Fate> fate) {}
