package org.hearsay.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of occasions, by their kind, and the platforms that people post on. */
final class OccasionWords {

  private static final Map<String, OccasionKind> KINDS = new HashMap<>();

  static {
    add(OccasionKind.CALL, "call calls teleconference videoconference phone-in");
    add(OccasionKind.INTERVIEW, "interview interviews podcast broadcast appearance");
    add(OccasionKind.VISIT, "visit tour trip stop");
    add(OccasionKind.MEETING, "meeting talks summit gathering breakfast dinner lunch retreat");
    add(OccasionKind.HEARING, "hearing testimony session tribunal trial inquest");
    add(OccasionKind.DEBATE, "debate forum showdown");
    add(
        OccasionKind.SPEECH,
        "speech address remarks rally lecture keynote march fundraiser sermon convention ceremony"
            + " event demonstration protest vigil conference fair festival town-hall");
    add(OccasionKind.PRESS_REMARKS, "news-conference press-conference briefing");
    add(
        OccasionKind.RELEASE,
        "statement letter letters memo memorandum email e-mail mail release essay op-ed column"
            + " editorial report survey poll filing note circular lawsuit complaint motion study"
            + " pamphlet leaflet submission newsletter message memoir book article advertisement presentation paper notice document");
    add(OccasionKind.POST, "tweet tweets post posts thread blog");
    add(OccasionKind.READOUT, "readout read-out");
  }

  /** Bodies whom one addresses at their sittings. */
  private static final Set<String> SITTING =
      Set.of(
          "parliament",
          "congress",
          "senate",
          "committee",
          "subcommittee",
          "panel",
          "court",
          "jury",
          "lawmakers",
          "senators",
          "mps",
          "council",
          "assembly",
          "inquiry");

  private static final Set<String> PLATFORMS =
      Set.of(
          "twitter",
          "facebook",
          "instagram",
          "truth social",
          "youtube",
          "tiktok",
          "telegram",
          "weibo",
          "bluesky",
          "mastodon",
          "linkedin",
          "reddit",
          "snapchat",
          "x",
          "threads",
          "periscope");

  private OccasionWords() {}

  private static void add(OccasionKind kind, String nouns) {
    Arrays.stream(nouns.split(" ", -1)).forEach(it -> KINDS.put(it, kind));
  }

  /**
   * The kind of occasion that the noun names.
   *
   * @param before the word before it, which tells news conferences from others
   */
  static Optional<OccasionKind> kindOf(String before, String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String both = before.toLowerCase(Locale.ROOT) + "-" + lower;
    return Optional.ofNullable(KINDS.get(both)).or(() -> Optional.ofNullable(KINDS.get(lower)));
  }

  static boolean isSitting(String noun) {
    return SITTING.contains(noun.toLowerCase(Locale.ROOT));
  }

  static boolean isPlatform(String name) {
    return PLATFORMS.contains(name.toLowerCase(Locale.ROOT));
  }
}
