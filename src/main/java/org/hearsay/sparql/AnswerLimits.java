package org.hearsay.sparql;

/**
 * How much an answer may hold.
 *
 * @param rows how many rows of a table, or triples
 * @param bytes after how many bytes no further row is written
 */
public record AnswerLimits(long rows, long bytes) {

  /** Ten thousand rows, 32 MB. */
  public static final AnswerLimits DEFAULT = new AnswerLimits(10_000, 32_000_000);

  public AnswerLimits {
    if (rows < 1 || bytes < 1) {
      throw new IllegalArgumentException("No answer: %d rows, %d bytes".formatted(rows, bytes));
    }
  }
}
