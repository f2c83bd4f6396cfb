package org.hearsay.contradiction;

import java.util.Optional;
import org.hearsay.proposition.Reading;

/**
 * Judges whether a passage itself says that somebody contradicts somebody. Pure and thread-safe.
 */
public interface SingleJudge {

  Kind kind();

  Optional<Judgement> judge(Reading reading);
}
