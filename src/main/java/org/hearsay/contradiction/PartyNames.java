package org.hearsay.contradiction;

import java.util.Set;
import org.hearsay.claim.Voices;

/** What a label tells about whom it names. */
final class PartyNames {

  /** Words that no person's name has, and many an organisation's. */
  private static final Set<String> OF_ORGANISATIONS =
      Set.of(
          "party",
          "campaign",
          "committee",
          "council",
          "department",
          "ministry",
          "office",
          "union",
          "association",
          "institute",
          "university",
          "college",
          "company",
          "corporation",
          "corp",
          "inc",
          "group",
          "agency",
          "bureau",
          "court",
          "house",
          "senate",
          "congress",
          "police",
          "news",
          "times",
          "post",
          "press",
          "journal",
          "network",
          "center",
          "centre",
          "foundation",
          "bank",
          "church",
          "board",
          "commission",
          "federation",
          "league",
          "government",
          "embassy",
          "team",
          "army",
          "service",
          "society",
          "coalition",
          "administration",
          "secretary",
          "republicans",
          "democrats",
          "state",
          "states",
          "city",
          "county");

  private PartyNames() {}

  /** Whether it looks like a person's full name: two to four words, none of an organisation's. */
  static boolean isPerson(String label) {
    int words = label.strip().split("\\s+", -1).length;
    return words >= 2
        && words <= 4
        && Voices.words(label).stream().noneMatch(OF_ORGANISATIONS::contains);
  }
}
