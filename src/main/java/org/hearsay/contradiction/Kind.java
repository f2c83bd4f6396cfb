package org.hearsay.contradiction;

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

  /** The local name of the code. */
  public String code() {
    return code;
  }
}
