package org.hearsay.contradiction;

/** How much hangs on a finding. */
public enum Severity {
  /** To be known, not to be acted on. */
  INFO,
  /** The words differ and their sense hardly does. */
  VERBAL,
  /** The sense differs. */
  MATERIAL
}
