package org.hearsay.contradiction;

import java.util.Arrays;
import java.util.Optional;

/** In which way statements may conflict: the codes of {@code c:FindingKind}. */
public enum Kind {
  REPORTED("reported"),
  ALTERED_QUOTATION("altered-quotation"),
  SPEAKER_CONFLICT("speaker-conflict"),
  DATE_CONFLICT("date-conflict"),
  DENIAL("denial"),
  NUMBER_MISMATCH("number-mismatch"),
  DATE_MISMATCH("date-mismatch"),
  PLACE_MISMATCH("place-mismatch"),
  REVERSAL("reversal"),
  POLARITY("polarity"),
  /** Two opinions, not two facts. */
  DISAGREEMENT("disagreement");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The kind with this code, if there is one. */
  public static Optional<Kind> find(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }

  /** The local name of the code. */
  public String code() {
    return code;
  }
}
