package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Fact;
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

  /** Words with which another scene begins. */
  private static final Set<String> SCENES =
      Set.of("rally", "speech", "conference", "tweeted", "tweet", "debate", "hearing", "statement");

  /** Words that tell a programme from an edition of another country. */
  private static final Set<String> PROGRAMMES =
      Set.of(
          "Morning",
          "Nightly",
          "Tonight",
          "Today",
          "NewsHour",
          "Newsnight",
          "Sunday",
          "Week",
          "Hour",
          "Show",
          "Live",
          "Evening",
          "Weekend",
          "Breakfast");

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
    CueSentence sentence = CueSentence.of(attribution, context);
    List<Relay> relays = new ArrayList<>();
    addressees.stream()
        .filter(it -> isOutlet(it.party()))
        .forEach(it -> add(new Relay(it, ""), relays));
    Spokespeople.of(attribution, speakers, sentence, context).ifPresent(it -> add(it, relays));
    ReportingOutlets.in(sentence, speakers, context).forEach(it -> add(it, relays));
    if (relays.isEmpty() && goesOn(attribution, speakers, previous, sentence)) {
      previous.stream()
          .flatMap(it -> it.relays().stream())
          .forEach(it -> add(new Relay(unmentioned(it.reporter()), ""), relays));
    }
    if (Cited.in(attribution, context).isPresent()) {
      Sources.placed(attribution.source(), attribution, context)
          .forEach(it -> add(new Relay(it, "citing"), relays));
    }
    for (Attribution relay : attribution.relays()) {
      String cue = context.article().text().slice(relay.cue().getFirst());
      for (Resolution reporter : Sources.placed(relay.source(), attribution, context)) {
        add(new Relay(reporter, hedged(cue, sentence)), relays);
      }
    }
    if (relays.isEmpty() && sentence.words().stream().anyMatch(HEDGES::contains)) {
      ReportingOutlets.after(attribution, context).ifPresent(it -> add(it, relays));
    }
    relays.removeIf(it -> isPublisher(it.reporter().party()));
    // Nobody passes on what he says himself.
    relays.removeIf(it ->
        speakers.stream().anyMatch(speaker -> isSame(speaker.party(), it.reporter().party())));
    return relays;
  }

  /** An attribution whose relays are known. */
  record Told(Attribution attribution, List<Resolution> speakers, List<Relay> relays) {}

  /**
   * A programme is its broadcaster's. Whoever is a relay already, under another of their names too,
   * is no second one.
   */
  private void add(Relay relay, List<Relay> relays) {
    Resolution reporter = relay.cue().isEmpty() ? broadcaster(relay.reporter()) : relay.reporter();
    boolean known = relays.stream().anyMatch(it -> isSame(it.reporter().party(), reporter.party()));
    if (!known) {
      relays.add(new Relay(reporter, relay.cue()));
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
      CueSentence sentence) {
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
        && sentence.context().names().sentencesBetween(from, to) <= REACH
        && sentence.words().stream().noneMatch(SCENES::contains);
  }

  private static List<Party> parties(List<Resolution> speakers) {
    return speakers.stream().map(Resolution::party).toList();
  }

  /** The broadcaster of a programme that is called after it: CNN of <i>CNN Tonight</i>. */
  private Resolution broadcaster(Resolution outlet) {
    if (!(outlet.party() instanceof Party.Named(Entity entity))
        || entity.kind() != EntityKind.OUTLET) {
      return outlet;
    }
    List<String> words = List.of(entity.name().split(" ", -1));
    for (int length = words.size() - 1; length > 0; length--) {
      Optional<Entity> broadcaster =
          authority.findOutlet(String.join(" ", words.subList(0, length)));
      boolean programme =
          words.subList(length, words.size()).stream().anyMatch(PROGRAMMES::contains);
      if (programme && broadcaster.isPresent()) {
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
  private static String hedged(String cue, CueSentence sentence) {
    return sentence.words().stream()
        .filter(HEDGES::contains)
        .findFirst()
        .map(it -> cue.contains(it) ? cue : it + " " + cue)
        .orElse(cue);
  }

  private boolean isPublisher(Party party) {
    return publisher.find().filter(it -> isSame(party, new Party.Named(it))).isPresent();
  }

  /** Whether both are one, or have one name but for an article or <i>Agency</i>. */
  static boolean isSame(Party one, Party other) {
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
