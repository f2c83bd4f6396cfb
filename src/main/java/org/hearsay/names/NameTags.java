package org.hearsay.names;

import java.util.List;

/**
 * What the model says of a token: outside of names, or first or later token of a name of some type.
 * Tags are numbers: 0 is outside, then two for each type.
 */
final class NameTags {

  static final int OUTSIDE = 0;

  /** In the order of the model's file. */
  private static final List<NameType> TYPES =
      List.of(NameType.PERSON, NameType.ORGANISATION, NameType.PLACE, NameType.OUTLET);

  static final int COUNT = 1 + 2 * TYPES.size();

  private NameTags() {}

  static int first(NameType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  static int later(NameType type) {
    return first(type) + 1;
  }

  static boolean isFirst(int tag) {
    return tag % 2 == 1;
  }

  static boolean isLater(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  /** The type of a tag that is not {@link #OUTSIDE}. */
  static NameType type(int tag) {
    return TYPES.get((tag - 1) / 2);
  }

  /** Whether the one tag may stand before the other. */
  static boolean mayFollow(int before, int tag) {
    return !isLater(tag) || before == tag || before == tag - 1;
  }
}
