package org.hearsay.api;

/** An answer as it is sent. */
final class CachedAnswer {

  private final byte[] content;
  private final boolean hasMore;

  CachedAnswer(byte[] content, boolean hasMore) {
    this.content = content;
    this.hasMore = hasMore;
  }

  /** Not to be changed. */
  byte[] content() {
    return content;
  }

  /** Whether there is another page. */
  boolean hasMore() {
    return hasMore;
  }
}
