package org.hearsay.time;

/** What a dating rests on, the firmest first. */
public enum Basis {

  /** Words of time that belong to the words that attribute: <i>said on Monday</i>. */
  STATED,

  /** The speaker's or the conversation's neighbouring statement, which is dated. */
  CONTINUED,

  /** The day of the events that the article or the paragraph reports. */
  EVENT,

  /**
   * The day of publication alone: an undated remark in the news is taken to be of the month in
   * which the article appeared. A convention, not a reading.
   */
  PUBLICATION,

  /** Nothing: the article does not tell, or the statement is an attitude, of no one time. */
  NONE
}
