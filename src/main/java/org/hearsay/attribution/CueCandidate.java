package org.hearsay.attribution;

import java.util.List;

/**
 * Words that may attribute, with what each word around them may be to them.
 *
 * @param cue token indices, ascending; never empty
 * @param probability of the likeliest cue word
 */
record CueCandidate(List<Integer> cue, double probability, RoleTable roles) {

  CueCandidate {
    cue = List.copyOf(cue);
  }
}
