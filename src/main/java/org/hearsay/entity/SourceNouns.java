package org.hearsay.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The common nouns of those who speak in the news, by what they are. All in lower case. */
final class SourceNouns {

  private static final Set<String> DOCUMENTS =
      words(
          """
          readout report poll survey statement letter memo memorandum study email e-mail mail
          document documents filing complaint lawsuit suit indictment bill editorial reports polls
          emails e-mails surveys records figures data transcript analysis audit advertisement ad
          ads law laws ruling rulings website book books article story paper headline headlines
          submission brief motion petition affidavit testimony opinion verdict resolution treaty
          agreement order bylaws rules rule constitution charter program programme plan proposal
          draft tweet tweets post posts message messages note notes presentation video footage
          recording press-release release memoir column letters statements research review
          findings inquiry census statistics index guidelines manual contract manifesto
          platform amendment act code questionnaire pamphlet leaflet poster sign banner placard
          """);

  private static final Set<String> OUTLETS =
      words(
          """
          outlet newspaper network magazine site publication broadcaster station channel weekly
          daily tabloid newspaper's
          """);

  private static final Set<String> BODIES =
      words(
          """
          agency ministry union court department bureau committee commission party council bank
          university institute authority board federation association foundation campaign
          government administration embassy office service company firm group corporation
          conglomerate team panel tribunal police military army navy guard parliament congress
          senate legislature assembly cabinet house chamber organisation organization charity
          coalition alliance league club church hospital school college state country nation
          kingdom city town county province media press regime watchdog regulator retailer
          carmaker airline lender insurer manufacturer operator utility railways railway startup
          junta opposition bloc body consulate mission secretariat directorate consortium
          supermarket brewery shipyard mill port cooperative society lobby jury ally enemy
          treasury exchequer registry museum theatre orchestra observatory archive
          """);

  /** Nouns in the singular that mean several people. */
  private static final Set<String> COLLECTIVES =
      words(
          """
          people men women children public voters crowd family couple pair majority minority
          number dozens hundreds thousands millions handful folk folks staff crew electorate
          audience populace everyone everybody many some others most several few both all
          respondents percent clergy youth mps meps
          """);

  private static final Set<String> SPOKESPEOPLE =
      words("spokesman spokeswoman spokesperson spokespeople spokesmen");

  private static final Set<String> SOURCES =
      words(
          """
          source sources insider insiders official person aide adviser advisor friend pal
          colleague witness neighbour neighbor relative someone somebody man woman boy girl
          """);

  private static final Set<String> UNKNOWN_SOURCES = words("sources insiders");

  private static final Set<String> HONORIFICS =
      words("mr mrs ms miss sir dame lord lady prince princess king queen sister brother");

  private static final Map<String, String> SAME_ROLE = new HashMap<>();

  static {
    same("leader", "chief leader head boss chair chairman chairwoman chairperson leads heads");
    same("leader", "supremo director executive ceo founder commander");
    same("lawmaker", "lawmaker congressman congresswoman representative rep senator sen mp");
    same("lawmaker", "legislator backbencher parliamentarian deputy");
    same("minister", "minister secretary");
    same("spokesman", "spokesman spokeswoman spokesperson");
    same("judge", "judge justice magistrate");
    same("doctor", "doctor dr physician surgeon");
    same("scientist", "professor prof scholar academic scientist researcher");
    same("lawyer", "lawyer attorney counsel barrister solicitor");
    same("journalist", "journalist reporter correspondent anchor host presenter columnist");
    same("candidate", "candidate nominee contender hopeful");
    same("policeman", "policeman detective inspector constable superintendent sergeant");
    same("soldier", "general gen colonel admiral commander lieutenant major captain");
    same("adviser", "adviser advisor aide strategist");
    same("member", "member partner campaigner activist champion critic opponent rival");
    same("entrepreneur", "entrepreneur businessman businesswoman tycoon billionaire mogul magnate");
  }

  private SourceNouns() {}

  private static void same(String role, String nouns) {
    words(nouns).forEach(it -> SAME_ROLE.putIfAbsent(it, role));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.trim().split("\\s+", -1)));
  }

  static boolean isDocument(String noun) {
    return DOCUMENTS.contains(lower(noun));
  }

  static boolean isOutlet(String noun) {
    return OUTLETS.contains(lower(noun));
  }

  static boolean isBody(String noun) {
    return BODIES.contains(lower(noun)) || isOutlet(noun);
  }

  /** Whether the noun means several people, whether or not it is a plural. */
  static boolean isGroup(String noun) {
    return COLLECTIVES.contains(lower(noun)) || isPlural(lower(noun));
  }

  private static boolean isPlural(String noun) {
    return noun.length() > 3
        && noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("'s")
        && !noun.endsWith("’s");
  }

  static boolean isSpokesperson(String noun) {
    return SPOKESPEOPLE.contains(lower(noun));
  }

  /** Whether articles use the noun for people whom they will not name. */
  static boolean isSource(String noun) {
    return SOURCES.contains(lower(noun)) || isSpokesperson(noun);
  }

  /** Whether the plural means people whose number and kind the article does not tell. */
  static boolean isUnknownSource(String noun) {
    return UNKNOWN_SOURCES.contains(lower(noun));
  }

  /** Whether both nouns may name one person: <i>chief</i> and <i>leader</i>. */
  static boolean areOneRole(String one, String other) {
    return lower(one).equals(lower(other))
        || roleOf(one).filter(it -> roleOf(other).filter(it::equals).isPresent()).isPresent();
  }

  private static Optional<String> roleOf(String noun) {
    return Optional.ofNullable(SAME_ROLE.get(lower(noun)));
  }

  /** Whether the noun names somebody's office or occupation. */
  static boolean isRole(String noun) {
    return SAME_ROLE.containsKey(lower(noun))
        || (NewsWords.isTitle(noun) && !HONORIFICS.contains(lower(noun)));
  }

  private static String lower(String noun) {
    return noun.toLowerCase(Locale.ROOT);
  }
}
