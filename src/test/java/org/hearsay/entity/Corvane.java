package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Extraction;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;

/** An invented country that an authority knows, and articles about it with marked attributions. */
final class Corvane {

  static final Entity TELD =
      entity("mara-teld", EntityKind.PERSON, "Mara Teld", Gender.FEMALE, "Teld");
  static final Entity REYD = entity("tom-reyd", EntityKind.PERSON, "Tom Reyd", Gender.MALE);
  static final Entity ADA = entity("ada-voss", EntityKind.PERSON, "Ada Voss", Gender.FEMALE);
  static final Entity IVO = entity("ivo-voss", EntityKind.PERSON, "Ivo Voss", Gender.MALE);
  static final Entity COURIER =
      entity("vint-courier", EntityKind.OUTLET, "The Vint Courier", Gender.UNKNOWN, "Vint Courier");
  static final Entity ECHO = entity("echo", EntityKind.OUTLET, "Morning Echo", Gender.UNKNOWN);
  static final Entity PORTS =
      entity(
          "ports-authority",
          EntityKind.ORGANISATION,
          "Corvane Ports Authority",
          Gender.UNKNOWN,
          "Ports Authority");
  static final Entity UNIONISTS =
      entity(
          "unionist-party", EntityKind.ORGANISATION, "Unionist Party", Gender.UNKNOWN, "Unionists");
  static final Entity COUNTRY = entity("corvane", EntityKind.COUNTRY, "Corvane", Gender.UNKNOWN);
  static final Entity VINT = entity("vint", EntityKind.PLACE, "Vint", Gender.UNKNOWN);
  static final Entity MINISTER =
      entity("harbour-minister", EntityKind.POST, "Harbour Minister of Corvane", Gender.UNKNOWN);

  static final Authority AUTHORITY =
      new Authority(
          List.of(TELD, REYD, ADA, IVO, COURIER, ECHO, PORTS, UNIONISTS, COUNTRY, VINT),
          List.of(
              new Post(
                  MINISTER,
                  List.of("harbour minister", "port chief"),
                  List.of(
                      held(TELD, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)),
                      held(ADA, LocalDate.of(2023, 1, 1), LocalDate.MAX)))),
          Map.of());

  private static final Pattern PART =
      Pattern.compile("\\[(\\d)(source|cue|said|via|by) ([^\\]]*)\\]");

  private Corvane() {}

  private static Entity entity(
      String id, EntityKind kind, String name, Gender gender, String... aliases) {
    return new Entity(new EntityId(id), kind, name, List.of(aliases), gender, "", "register");
  }

  private static Holding held(Entity person, LocalDate from, LocalDate until) {
    return new Holding(new EntityId("harbour-minister"), person.id(), from, until);
  }

  /**
   * An article and its attributions, read from a text in which the parts of the n-th attribution
   * stand like this: {@code [1source Teld] [1cue said] [1said it fell], [1via reported] [1by the
   * Courier]}.
   */
  record Told(AnnotatedArticle article, List<Attribution> attributions) {

    static Told of(String marked, String published) {
      StringBuilder text = new StringBuilder();
      Map<String, List<int[]>> parts = new TreeMap<>();
      Matcher part = PART.matcher(marked);
      int at = 0;
      while (part.find()) {
        text.append(marked, at, part.start());
        int start = text.length();
        text.append(part.group(3));
        parts
            .computeIfAbsent(part.group(1) + part.group(2), ignored -> new ArrayList<>())
            .add(new int[] {start, text.length()});
        at = part.end();
      }
      text.append(marked.substring(at));
      AnnotatedArticle article = Articles.annotated(text.toString(), published);
      List<Attribution> attributions = new ArrayList<>();
      for (char n = '1'; parts.containsKey(n + "said"); n++) {
        List<Span> reporters = spans(parts, n + "by", article);
        attributions.add(
            new Attribution(
                spans(parts, n + "source", article),
                spans(parts, n + "cue", article),
                spans(parts, n + "said", article),
                reporters.isEmpty()
                    ? List.of()
                    : List.of(
                        new Attribution(
                            reporters,
                            spans(parts, n + "via", article),
                            spans(parts, n + "said", article),
                            List.of(),
                            .9,
                            "encoder")),
                .9,
                "encoder"));
      }
      return new Told(article, attributions);
    }

    private static List<Span> spans(
        Map<String, List<int[]>> parts, String part, AnnotatedArticle article) {
      return parts.getOrDefault(part, List.of()).stream()
          .map(it -> article.text().spanOfUtf16(it[0], it[1]))
          .toList();
    }

    List<Participants> resolve() {
      return new SieveResolver(AUTHORITY).resolve(article, new Extraction(attributions, List.of()));
    }
  }

  /** Who takes part in the last attribution of a marked text without a date of publication. */
  static Participants last(String marked) {
    return last(marked, "");
  }

  static Participants last(String marked, String published) {
    return Told.of(marked, published).resolve().getLast();
  }

  /** Each speaker with the rule that found it: {@code Mara Teld (pronoun)}. */
  static List<String> speakers(Participants participants) {
    return participants.speakers().stream().map(it -> read(it.party()) + ", " + it.rule()).toList();
  }

  static String read(Party party) {
    return switch (party) {
      case Party.Named(Entity entity) -> entity.name();
      case Party.Unnamed(String label, PartyKind kind) -> label + ": " + kind;
    };
  }
}
