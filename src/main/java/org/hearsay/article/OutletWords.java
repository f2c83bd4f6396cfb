package org.hearsay.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell an outlet's name, a company's and a post at an outlet from a person's name. */
final class OutletWords {

  private static final Set<String> OF_OUTLETS =
      Set.of(
          "advertiser",
          "advocate",
          "agency",
          "argus",
          "banner",
          "beacon",
          "bee",
          "broadcasting",
          "bugle",
          "bulletin",
          "channel",
          "chronicle",
          "citizen",
          "commentary",
          "courant",
          "courier",
          "daily",
          "democrat",
          "dispatch",
          "echo",
          "enquirer",
          "examiner",
          "express",
          "gazette",
          "globe",
          "guardian",
          "herald",
          "independent",
          "inquirer",
          "insider",
          "intelligencer",
          "journal",
          "ledger",
          "magazine",
          "mail",
          "media",
          "mercury",
          "messenger",
          "mirror",
          "monitor",
          "news",
          "newspaper",
          "newspapers",
          "newswire",
          "observer",
          "online",
          "outlook",
          "patriot",
          "picayune",
          "post",
          "press",
          "radio",
          "record",
          "recorder",
          "register",
          "reporter",
          "republic",
          "review",
          "sentinel",
          "spectator",
          "standard",
          "star",
          "statesman",
          "sun",
          "telegram",
          "telegraph",
          "television",
          "times",
          "today",
          "tribune",
          "tv",
          "voice",
          "wire",
          "weekly",
          "world");

  private static final Set<String> OF_COMPANIES =
      Set.of(
          "co",
          "company",
          "communications",
          "corp",
          "corporation",
          "enterprises",
          "entertainment",
          "foundation",
          "gmbh",
          "group",
          "holdings",
          "inc",
          "incorporated",
          "limited",
          "llc",
          "llp",
          "ltd",
          "partners",
          "plc",
          "publishers",
          "publishing",
          "trust",
          "universal");

  private static final Set<String> OF_POSTS =
      Set.of(
          "analyst",
          "anchor",
          "board",
          "bureau",
          "chief",
          "columnist",
          "contributor",
          "contributors",
          "correspondent",
          "correspondents",
          "critic",
          "desk",
          "director",
          "editor",
          "editors",
          "fellow",
          "host",
          "intern",
          "photographer",
          "producer",
          "professor",
          "reporter",
          "reporters",
          "special",
          "staff",
          "team",
          "writer",
          "writers");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/&,-]+");
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{Alnum}-]{2,40}\\.(?:com|org|net|news|info|tv|co\\.uk|eu|us|ca)");

  private OutletWords() {}

  /** Whether a word of the name is one that outlets bear, or it is a domain. */
  static boolean areInOutlet(String name) {
    return hasAny(name, OF_OUTLETS) || DOMAIN.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean areInCompany(String name) {
    return hasAny(name, OF_COMPANIES);
  }

  static boolean areInPost(String name) {
    return hasAny(name, OF_POSTS);
  }

  private static boolean hasAny(String name, Set<String> words) {
    return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1))
        .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .anyMatch(words::contains);
  }
}
