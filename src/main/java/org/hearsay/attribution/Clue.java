package org.hearsay.attribution;

/** What speaks for or against an attribution being right. */
enum Clue {
  /** Holds always. */
  ALWAYS,
  /** The log odds that the likeliest word of the cue is one, for the encoder. */
  CUE,
  /** The log odds that the cue is one, for the network of roles. */
  SURE,
  /** The log odds of its words being content, on average. */
  CONTENT,
  /** The log odds of its words being source, on average; 0 without a source. */
  SOURCE,
  /** 1 without a source, else 0. */
  NO_SOURCE,
  /** The share of the content that stands in quotation marks. */
  QUOTED,
  /** The logarithm of the number of words of the content. */
  LENGTH,
  /** The logarithm of the probability that the words beside the content do not belong to it. */
  EDGES
}
