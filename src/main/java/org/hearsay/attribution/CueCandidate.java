package org.hearsay.attribution;

import java.util.List;

/**
 * Words that may attribute, with what each word around them may be to them.
 *
 * @param cue token indices, ascending; never empty
 * @param probability of the likeliest cue word
 * @param inner whether it is a cue only if another attribution relays it: the encoder learned from
 *     text that marks one level, so it is silent on the inner of two
 */
record CueCandidate(List<Integer> cue, double probability, RoleTable roles, boolean inner) {

  CueCandidate {
    cue = List.copyOf(cue);
  }
}
