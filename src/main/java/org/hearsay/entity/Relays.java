package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants.Relay;

/**
 * Through whom a statement reached the article: the outlet that was told or interviewed, the
 * spokesman through whom it was said, whoever published the document, and those who report it.
 *
 * <p>An interview goes on: what the same speaker says next is from it, until something tells
 * otherwise. An outlet that tells what it was told itself relays nobody, nor does the agency whose
 * report an outlet prints.
 */
final class Relays {

  /** Sentences over which an interview goes on. */
  private static final int REACH = 4;

  private static final Set<String> HEDGES = Set.of("reportedly", "allegedly", "purportedly");

  /** Sentences after a hedged one in which the reporter may be named. */
  private static final int HEDGED_REACH = 2;

  private static final Set<String> PUBLISHED =
      Set.of("seen", "obtained", "published", "leaked", "released", "reviewed", "reported");

  /** Words from <i>published</i> to the outlet. */
  private static final int MOST_BETWEEN = 5;

  private static final Set<String> REPORTING = Set.of("reported", "reports");

  private static final Set<String> INTERVIEW = Set.of("interview", "speaking", "talking", "spoke");

  private static final Set<String> ON = Set.of("on", "with", "to");

  /** Words with which another scene begins. */
  private static final Set<String> SCENES =
      Set.of("rally", "speech", "conference", "tweeted", "tweet", "debate", "hearing", "statement");

  /** What a programme is called after the broadcaster's name, if that is not its news service. */
  private static final Set<String> SERVICES =
      Set.of("News", "Radio", "Online", "Sports", "Business");

  private final Authority authority;
  private final Fact<Entity> publisher;

  Relays(Authority authority, Fact<Entity> publisher) {
    this.authority = authority;
    this.publisher = publisher;
  }

  /**
   * The relays of an attribution, the one nearest to the speaker first.
   *
   * @param addressees to whom it was said
   * @param previous the attribution before it, with its relays
   */
  List<Relay> of(
      Attribution attribution,
      List<Resolution> speakers,
      List<Resolution> addressees,
      Optional<Told> previous,
      Context context) {
    List<Relay> relays = new ArrayList<>();
    addressees.stream()
        .filter(it -> isOutlet(it.party()))
        .map(this::broadcaster)
        .forEach(it -> add(new Relay(it, ""), relays));
    through(attribution, speakers, context).forEach(it -> add(it, relays));
    nearby(attribution, speakers, context).forEach(it -> add(it, relays));
    if (relays.isEmpty() && goesOn(attribution, speakers, previous, context)) {
      previous.stream()
          .flatMap(it -> it.relays().stream())
          .forEach(it -> add(new Relay(unmentioned(it.reporter()), ""), relays));
    }
    if (Cited.in(attribution, context).isPresent()) {
      Sources.placed(attribution.source(), attribution, context)
          .forEach(it -> add(new Relay(it, "citing"), relays));
    }
    for (Attribution.Relay relay : attribution.relays()) {
      String cue = context.article().text().slice(relay.cue().getFirst());
      for (Resolution reporter : Sources.placed(relay.source(), attribution, context)) {
        add(new Relay(reporter, hedged(cue, attribution, context)), relays);
      }
    }
    if (relays.isEmpty() && outside(attribution, context).stream().anyMatch(HEDGES::contains)) {
      reporterAfter(attribution, context).ifPresent(it -> add(it, relays));
    }
    relays.removeIf(it -> isPublisher(it.reporter().party()));
    return relays;
  }

  /** An attribution whose relays are known. */
  record Told(Attribution attribution, List<Resolution> speakers, List<Relay> relays) {}

  /** Whoever is a relay already, under another of their names too, is no second one. */
  private static void add(Relay relay, List<Relay> relays) {
    boolean known =
        relays.stream().anyMatch(it -> isSame(it.reporter().party(), relay.reporter().party()));
    if (!known) {
      relays.add(relay);
    }
  }

  private static Resolution unmentioned(Resolution reporter) {
    return new Resolution(reporter.party(), List.of(), .6, "interview-continued");
  }

  /** The same speaker, soon after, without a scene of its own. */
  private static boolean goesOn(
      Attribution attribution,
      List<Resolution> speakers,
      Optional<Told> previous,
      Context context) {
    if (previous.isEmpty() || !parties(speakers).equals(parties(previous.get().speakers()))) {
      return false;
    }
    if (attribution.cue().isEmpty()) {
      return true;
    }
    boolean interview =
        previous.get().relays().stream().anyMatch(it -> isOutlet(it.reporter().party()))
            && previous.get().relays().getFirst().cue().isEmpty();
    int from = previous.get().attribution().extent().start();
    int to = attribution.extent().start();
    return interview
        && context.names().sentencesBetween(from, to) <= REACH
        && outside(attribution, context).stream().noneMatch(SCENES::contains);
  }

  private static List<Party> parties(List<Resolution> speakers) {
    return speakers.stream().map(Resolution::party).toList();
  }

  /** The words of the sentence of the cue, in lower case, but for what is said. */
  private static List<String> outside(Attribution attribution, Context context) {
    return tokensOutside(attribution, context).stream()
        .map(it -> word(it, context).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Integer> tokensOutside(Attribution attribution, Context context) {
    List<Integer> tokens = new ArrayList<>();
    int anchor =
        attribution.cue().isEmpty()
            ? attribution.content().getFirst().start()
            : attribution.cue().getFirst().start();
    Span sentence = context.article().sentenceAt(anchor);
    for (int i = context.article().firstTokenFrom(sentence.start());
        i < context.article().tokens().size();
        i++) {
      Span span = context.article().tokens().get(i).span();
      if (span.start() >= sentence.end()) {
        break;
      }
      if (attribution.content().stream().noneMatch(it -> it.overlaps(span))) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  private static String word(int token, Context context) {
    return context.article().textOf(context.article().tokens().get(token));
  }

  /** <i>said through a spokesman</i>. */
  private static List<Relay> through(
      Attribution attribution, List<Resolution> speakers, Context context) {
    List<Integer> tokens = tokensOutside(attribution, context);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (word(tokens.get(i), context).equals("through")) {
        int start = tokens.get(i) + 1;
        int end = start;
        while (tokens.contains(end) && end - start < 6 && isWord(word(end, context))) {
          end++;
        }
        Phrase whole = new Phrase(context.article(), start, end);
        Phrase head = whole.isEmpty() ? whole : whole.head();
        if (!head.isEmpty() && SourceNouns.isSource(singular(head.lastWord()))) {
          return List.of(
              new Relay(spokesperson(whole, head, speakers, attribution, context), "through"));
        }
      }
    }
    return List.of();
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.codePointAt(0)) && !word.equals("that");
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** Whose spokesperson it is says the speaker, unless the words do. */
  private static Resolution spokesperson(
      Phrase whole,
      Phrase head,
      List<Resolution> speakers,
      Attribution attribution,
      Context context) {
    Resolution found = Sources.placed(List.of(whole.span()), attribution, context).getFirst();
    boolean bare = head.end() == whole.end() && head.withoutArticle().words().size() == 1;
    if (bare && found.party() instanceof Party.Unnamed(String label, PartyKind kind)) {
      String full = label + " for " + speakers.getFirst().party().label();
      return new Resolution(
          new Party.Unnamed(full, kind), found.mention(), found.confidence(), found.rule());
    }
    return found;
  }

  /**
   * Outlets that the sentence names as interviewer, or as publisher of the document that speaks.
   */
  private List<Relay> nearby(Attribution attribution, List<Resolution> speakers, Context context) {
    List<Integer> tokens = tokensOutside(attribution, context);
    if (tokens.isEmpty()) {
      return List.of();
    }
    boolean interview =
        outside(attribution, context).stream().anyMatch(INTERVIEW::contains)
            && speakers.stream().noneMatch(it -> isOutlet(it.party()));
    List<Relay> found = new ArrayList<>();
    for (NameMention name : context.names().within(tokens.getFirst(), tokens.getLast() + 1)) {
      if (name.entity().kind() != EntityKind.OUTLET || !tokens.contains(name.firstToken())) {
        continue;
      }
      String before = wordBefore(name.firstToken(), 1, context);
      boolean published = before.equals("by") && isPublishing(name.firstToken(), context);
      boolean reports = speakers.stream().noneMatch(it -> isSame(it.party(), named(name)));
      if (reports && !published && isReporting(name, context)) {
        found.add(new Relay(resolution(name), "reported"));
      } else if (published || (interview && ON.contains(before))) {
        found.add(new Relay(broadcaster(resolution(name)), published ? "published" : ""));
      }
    }
    return found;
  }

  private static Party named(NameMention name) {
    return new Party.Named(name.entity());
  }

  /** Who tells what was <i>reportedly</i> said is often left for one of the next sentences. */
  private static Optional<Relay> reporterAfter(Attribution attribution, Context context) {
    int from = attribution.extent().start();
    return context.names().mentions().stream()
        .filter(it -> it.span().start() >= attribution.extent().end())
        .filter(it -> context.names().sentencesBetween(from, it.span().start()) <= HEDGED_REACH)
        .filter(it -> it.entity().kind() == EntityKind.OUTLET && isReporting(it, context))
        .findFirst()
        .map(it -> new Relay(resolution(it), "reportedly"));
  }

  /** <i>…, the Courier agency reported</i>. */
  private static boolean isReporting(NameMention name, Context context) {
    int last = Math.min(name.endToken() + 2, context.article().tokens().size());
    for (int i = name.endToken(); i < last; i++) {
      String word = word(i, context);
      if (REPORTING.contains(word)) {
        return true;
      }
      if (!SourceNouns.isOutlet(word) && !word.equals("agency")) {
        return false;
      }
    }
    return false;
  }

  /** <i>published last week by</i>. */
  private static boolean isPublishing(int token, Context context) {
    for (int back = 2; back <= MOST_BETWEEN; back++) {
      if (PUBLISHED.contains(wordBefore(token, back, context))) {
        return true;
      }
    }
    return false;
  }

  /** The word so many before the token, articles not counted, in lower case. */
  private static String wordBefore(int token, int back, Context context) {
    int at = token;
    for (int i = 0; i < back; i++) {
      at--;
      if (at >= 0 && i == 0 && word(at, context).equalsIgnoreCase("the")) {
        at--;
      }
    }
    return at < 0 ? "" : word(at, context).toLowerCase(Locale.ROOT);
  }

  private static Resolution resolution(NameMention name) {
    return new Resolution(
        new Party.Named(name.entity()), List.of(name.span()), name.confidence(), name.rule());
  }

  /** The broadcaster of a programme that is called after it: CNN of <i>CNN Tonight</i>. */
  private Resolution broadcaster(Resolution outlet) {
    if (!(outlet.party() instanceof Party.Named(Entity entity))) {
      return outlet;
    }
    String[] words = entity.name().split(" ", -1);
    for (int length = words.length - 1; length > 0; length--) {
      String name = String.join(" ", List.of(words).subList(0, length));
      Optional<Entity> broadcaster =
          SERVICES.contains(words[length]) ? Optional.empty() : authority.findOutlet(name);
      if (broadcaster.isPresent()) {
        return new Resolution(
            new Party.Named(broadcaster.get()),
            outlet.mention(),
            outlet.confidence(),
            "broadcaster-of-programme");
      }
    }
    return outlet;
  }

  /** The cue with the hedge that stands in its sentence: <i>reportedly</i>. */
  private static String hedged(String cue, Attribution attribution, Context context) {
    return outside(attribution, context).stream()
        .filter(HEDGES::contains)
        .findFirst()
        .map(it -> cue.contains(it) ? cue : it + " " + cue)
        .orElse(cue);
  }

  private boolean isPublisher(Party party) {
    return publisher.find().filter(it -> isSame(party, new Party.Named(it))).isPresent();
  }

  private static boolean isSame(Party one, Party other) {
    return one.equals(other) || (one instanceof Party.Named && name(one).equals(name(other)));
  }

  private static String name(Party party) {
    return party
        .label()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceFirst(" agency$", "");
  }

  static boolean isOutlet(Party party) {
    return party instanceof Party.Named(Entity entity) && entity.kind() == EntityKind.OUTLET;
  }
}
