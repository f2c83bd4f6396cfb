package org.hearsay.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The closed sets of English words that resolution needs. All in lower case. */
final class NewsWords {

  /** Words before a person's name that are no part of it. */
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative
          congressman congresswoman gov governor president vice premier chancellor minister
          secretary ambassador gen general lt col colonel maj major capt captain sgt sergeant adm
          admiral judge justice mayor sheriff chief chairman chairwoman chairperson chair director
          commissioner speaker deputy attorney foreign defense defence interior finance former ex
          spokesman spokeswoman spokesperson reverend rev pope king queen prince princess cardinal
          bishop archbishop rabbi imam sheikh ayatollah leader coach detective officer inspector
          superintendent analyst economist reporter correspondent anchor host democrat republican
          candidate nominee lawyer prosecutor councillor councilman councilwoman envoy negotiator
          executive founder manager strategist adviser advisor aide historian author columnist
          editor billionaire businessman businesswoman comedian actor actress singer activist
          czar whip commodore brigadier lieutenant constable corporal marshal vicar sister brother
          skipper foreman commander commissar consul mp mep doctor boss
          """);

  private static final Set<String> FEMALE =
      words(
          """
          mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman businesswoman
          actress councilwoman mother daughter wife sister widow woman
          """);

  private static final Set<String> MALE =
      words(
          """
          mr sir lord king prince pope congressman chairman spokesman businessman councilman father
          son husband brother widower man cardinal bishop archbishop imam ayatollah
          """);

  /** Words in the names of bodies, by which they are told from people. */
  private static final Set<String> BODIES =
      words(
          """
          ministry department party union council bank university institute authority committee
          agency group inc corp corporation company court police press times post courier herald
          news journal tribune gazette chronicle observer guardian association federation
          foundation centre center commission board office bureau service services network
          coalition alliance front movement army navy force forces guard hospital college school
          church society league club organisation organization international bloc chamber congress
          parliament senate house assembly government administration campaign fund trust airlines
          airways mercury telegraph railways lines shipping steel energy holdings industries partners capital
          chemicals pharmaceuticals motors systems technologies laboratories logistics insurance media
          radio television tv broadcasting weekly daily review street square bridge river mountain
          mountains lake island islands city county state province region valley port airport act
          treaty agreement accord summit forum conference festival cup championship war day week
          """);

  /** Words in the names of outlets, by which they are told from other bodies. */
  private static final Set<String> OUTLETS =
      words(
          """
          press times post courier herald news journal tribune gazette chronicle observer tv
          television radio broadcasting mercury telegraph weekly daily
          """);

  private static final Set<String> STOPS =
      words(
          """
          a an the this that these those some any all both each every many most much few several
          other others such no nobody none nothing anyone anybody one two three four five six seven eight nine ten he she it they we i
          you his her its their our my your him them us me who whom whose which what there of for
          from in on at by to with as and or but not than then so also is are was were be been being
          has have had do does did will would can could may might must should if when while after
          before because since although though however yet meanwhile asked speaking now still even
          according about into over under during until only just later earlier more
          monday tuesday wednesday thursday friday saturday sunday january february july september
          october november december
          """);

  private static final Set<String> CALENDAR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december spring summer autumn winter
          """);

  private static final Set<String> CUTS =
      words(
          """
          of for from in on at by to with about as who whom whose which that including like near
          inside outside among within against during after before since while where when into over
          under representing familiar speaking close affiliated
          """);

  private NewsWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.trim().split("\\s+", -1)));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isBody(String word) {
    return BODIES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isOutlet(String word) {
    return OUTLETS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the word is never part of a name or description: articles, pronouns, prepositions, days
   * and the months that nobody is named after.
   */
  static boolean isStop(String word) {
    return STOPS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is the name of a day, month or season. */
  static boolean isCalendar(String word) {
    return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether what follows the word only qualifies the noun before it. */
  static boolean isCut(String word) {
    return CUTS.contains(word.toLowerCase(Locale.ROOT));
  }

  static Gender genderOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (FEMALE.contains(lower)) {
      return Gender.FEMALE;
    }
    return MALE.contains(lower) ? Gender.MALE : Gender.UNKNOWN;
  }
}
