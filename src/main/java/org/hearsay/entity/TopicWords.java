package org.hearsay.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The common nouns of what the news is about. All in lower case. */
final class TopicWords {

  private static final Set<String> DOCUMENTS =
      words(
          """
          bill law legislation act measure program programme treaty agreement accord deal plan
          proposal offer bid contract budget report study memo memorandum letter ruling decision
          lawsuit complaint poll survey book amendment policy order resolution reform
          """);

  private static final Set<String> BODIES =
      words(
          """
          agency ministry union court department bureau committee commission party council bank
          university institute authority board federation association foundation campaign
          government administration embassy company firm group corporation conglomerate maker
          manufacturer tribunal police military army navy parliament congress senate legislature
          cabinet guard fund team coalition alliance league club church hospital school college
          country nation kingdom town city state region regime watchdog regulator retailer airline
          insurer newspaper network opposition cooperative fleet boat ship trawler frigate port
          """);

  private static final Set<String> COMPANIES =
      words("company firm group corporation conglomerate maker manufacturer retailer insurer");

  private static final Set<String> COUNTRIES = words("country nation kingdom");
  private static final Set<String> PLACES = words("town city state region port");

  /** Endings of nouns for people by what they do. */
  private static final List<String> PEOPLE = List.of("ers", "ors", "ists", "ians", "men", "women");

  private static final Set<String> OTHER_PEOPLE =
      words(
          """
          cartels militants rebels gangs troops forces students parents residents migrants
          immigrants refugees activists opponents judges nurses civilians critics insurgents
          veterans tenants unions banks companies officials tests
          """);

  private static final Set<String> NO_PEOPLE =
      words(
          """
          others numbers letters matters papers orders quarters computers dollars years errors
          chapters powers corners doors floors colors colours factors sectors summers winters
          waters layers rivers towers centers borders answers offers wonders shoulders members
          minutes hours days
          """);

  /** Those who hold something in a body, which then only tells whose they are. */
  private static final Set<String> HOLDERS =
      words(
          """
          official officials spokesman spokeswoman spokesperson leader leaders chief chiefs member
          members executive executives employee employees worker workers source sources insider
          supporters lawyer lawyers head heads boss bosses officer officers adviser advisers aides
          aide staff minister ministers secretary director directors chairman president
          """);

  private TopicWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.trim().split("\\s+", -1)));
  }

  static boolean isTopic(String noun) {
    return isBody(noun) || isDocument(noun) || isPeople(noun);
  }

  static PartyKind kindOf(String noun) {
    if (isDocument(noun)) {
      return PartyKind.DOCUMENT;
    }
    return isBody(noun) ? PartyKind.BODY : PartyKind.GROUP;
  }

  private static boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun);
  }

  static boolean isBody(String noun) {
    return BODIES.contains(noun);
  }

  private static boolean isPeople(String noun) {
    return OTHER_PEOPLE.contains(noun)
        || (noun.length() > 5
            && !NO_PEOPLE.contains(noun)
            && PEOPLE.stream().anyMatch(noun::endsWith));
  }

  /** Whether the noun is the singular of a group whose deeds its members do. */
  static boolean isGroupOf(String noun) {
    return OTHER_PEOPLE.contains(noun + "s");
  }

  static boolean isHolder(String noun) {
    return HOLDERS.contains(noun);
  }

  static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.OUTLET;
  }

  /** Whether the noun may stand for the entity by its kind alone. */
  static boolean isA(Entity entity, String noun) {
    return switch (entity.kind()) {
      case ORGANISATION -> COMPANIES.contains(noun);
      case COUNTRY -> COUNTRIES.contains(noun);
      case PLACE -> PLACES.contains(noun);
      case PERSON, OUTLET, POST -> false;
    };
  }
}
