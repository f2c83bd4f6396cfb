package org.hearsay.entity;

/** What kind of event a statement was made at. */
public enum OccasionKind {
  /** By telephone or video. */
  CALL,
  /** With a journalist, for publication. */
  INTERVIEW,
  /** A visit, tour or stop. */
  VISIT,
  /** Talks that are not public. */
  MEETING,
  /** A sitting of a court, parliament or committee. */
  HEARING,
  /** Between speakers of different sides. */
  DEBATE,
  /** Before an audience: a rally, a lecture. */
  SPEECH,
  /** A news conference, or remarks to reporters. */
  PRESS_REMARKS,
  /** A written statement, a letter, a published study. */
  RELEASE,
  /** A message on a social platform. */
  POST,
  /** A published summary of a call or meeting. */
  READOUT
}
