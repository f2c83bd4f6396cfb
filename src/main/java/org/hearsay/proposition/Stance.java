package org.hearsay.proposition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * The side that a speaker takes on a matter.
 *
 * @param span the words that take it, such as <i>will not vote for</i>; code points, counted as
 *     those of the {@link Assertion}
 * @param matter the lemmas of what the side is taken on, in text order
 * @param targets the IRIs of the entities that the statement is about
 */
public record Stance(Span span, Side side, List<String> matter, Set<String> targets) {

  public Stance {
    matter = List.copyOf(matter);
    targets = new TreeSet<>(targets);
    if (matter.isEmpty()) {
      throw new IllegalArgumentException("A stance on nothing");
    }
  }

  /** Which side. */
  public enum Side {
    SUPPORTS("supports", true),
    OPPOSES("opposes", false),
    /** Says that it will be done, or that the speaker will do it. */
    COMMITS("commits", true),
    /** Says that it will not be done, or that the speaker will not do it. */
    REFUSES("refuses", false);

    private final String code;
    private final boolean favourable;

    Side(String code, boolean favourable) {
      this.code = code;
      this.favourable = favourable;
    }

    /** The local name of the code. */
    public String code() {
      return code;
    }

    /** Whether the speaker is for it. */
    public boolean isFavourable() {
      return favourable;
    }
  }
}
