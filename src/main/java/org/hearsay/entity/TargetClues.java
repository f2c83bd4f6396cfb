package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.TargetMentions.Mentioned;

/** Gathers the parties that the statements of one article may be about, and the clues for each. */
final class TargetClues {

  /** Tokens from the content's first within which a subject begins. */
  private static final int SUBJECT_REACH = 6;

  private static final int LATE = 18;

  /** Sentences back to what a reader still has in mind. */
  private static final int REACH = 2;

  private static final List<TargetClue> RANKS =
      List.of(TargetClue.MAIN_TOPIC, TargetClue.SECOND_TOPIC, TargetClue.THIRD_TOPIC);

  private final Context context;
  private final Topics topics;
  private final Affiliations affiliations;
  private final Fact<Entity> publisher;

  /**
   * The statement before.
   *
   * @param targets whom it is about
   * @param sameSpeaker whether who spoke then goes on
   */
  record Before(List<Resolution> targets, boolean sameSpeaker) {}

  TargetClues(Context context, Fact<Entity> publisher) {
    this.context = context;
    this.topics = new Topics(context, publisher);
    this.affiliations = new Affiliations(context.article(), topics.mentions());
    this.publisher = publisher;
  }

  Collection<TargetCandidate> gather(
      Attribution attribution,
      List<Resolution> speakers,
      List<Resolution> addressees,
      Before before) {
    Candidates candidates = new Candidates(new LinkedHashMap<>());
    TargetPronouns pronouns = new TargetPronouns(context, speakers, before.targets());
    addMentioned(
        candidates, attribution, new TargetMentions(context, topics).in(attribution, pronouns));
    addSpeakers(candidates, attribution, speakers);
    addNear(candidates, attribution);
    addBefore(candidates, before);
    addTopics(candidates, speakers.stream().map(Resolution::party).toList());
    for (Resolution addressee : addressees) {
      candidates.addIfThere(addressee.party(), TargetClue.ADDRESSEE);
    }
    candidates.all().forEach(it -> addGeneral(it, candidates));
    return candidates.all();
  }

  private record Candidates(Map<Party, TargetCandidate> byParty) {

    TargetCandidate at(Party party) {
      return byParty.computeIfAbsent(party, TargetCandidate::new);
    }

    void add(Party party, TargetClue clue) {
      at(party).add(clue);
    }

    void addIfThere(Party party, TargetClue clue) {
      if (byParty.containsKey(party)) {
        add(party, clue);
      }
    }

    Collection<TargetCandidate> all() {
      return byParty.values();
    }
  }

  private void addMentioned(
      Candidates candidates, Attribution attribution, List<Mentioned> mentions) {
    int begin = context.article().firstTokenFrom(attribution.content().getFirst().start());
    List<Party> order = new ArrayList<>();
    for (Mentioned found : mentions) {
      TargetCandidate candidate = candidates.at(found.party());
      if (!candidate.isMentioned()) {
        order.add(found.party());
        addPlace(candidate, found, found.token() - begin);
      }
      candidate.mention(found.span(), found.rule());
      candidate.add(found.clue());
    }
    if (!order.isEmpty()) {
      candidates.add(order.getFirst(), TargetClue.FIRST);
    }
    if (order.size() > 1) {
      candidates.add(order.get(1), TargetClue.SECOND);
    }
  }

  private static void addPlace(TargetCandidate candidate, Mentioned found, int place) {
    if (place < SUBJECT_REACH) {
      candidate.add(TargetClue.SUBJECT);
    }
    if (place > LATE) {
      candidate.add(TargetClue.LATE);
    }
    if (found.isOwner()) {
      candidate.add(TargetClue.OWNER);
    }
    if (found.isPlaced()) {
      candidate.add(TargetClue.PLACED);
    }
  }

  private void addSpeakers(
      Candidates candidates, Attribution attribution, List<Resolution> speakers) {
    boolean i = TargetPronouns.hasFirstPerson(attribution, context.article(), false);
    boolean we = TargetPronouns.hasFirstPerson(attribution, context.article(), true);
    for (Resolution speaker : speakers) {
      if (speaker.party() instanceof Party.Named(Entity entity)) {
        TargetCandidate candidate = candidates.at(speaker.party());
        candidate.add(TargetClue.SPEAKER);
        addOwn(candidate, entity, i, we);
      }
    }
    for (Party party : affiliations(attribution, speakers)) {
      candidates.add(party, TargetClue.AFFILIATION);
      if (we) {
        candidates.add(party, TargetClue.AFFILIATION_SAYS_WE);
      }
    }
  }

  private static void addOwn(TargetCandidate candidate, Entity speaker, boolean i, boolean we) {
    if (speaker.kind() != EntityKind.PERSON) {
      candidate.add(TargetClue.BODY_SPEAKS);
      if (we) {
        candidate.add(TargetClue.AFFILIATION_SAYS_WE);
      }
      return;
    }
    if (candidate.has(TargetClue.PRONOUN)) {
      candidate.add(TargetClue.SPEAKER_AS_PRONOUN);
    }
    if (i) {
      candidate.add(TargetClue.SPEAKER_SAYS_I);
    }
  }

  /** Whom the source names beside the speaker, and whom the article names with them elsewhere. */
  private Set<Party> affiliations(Attribution attribution, List<Resolution> speakers) {
    Set<Party> found = new LinkedHashSet<>();
    for (TopicMention mention : topics.mentions()) {
      if (isIn(attribution.source(), mention.span())) {
        found.add(mention.party());
      }
    }
    for (Resolution speaker : speakers) {
      found.addAll(affiliations.of(speaker.party()));
    }
    speakers.forEach(it -> found.remove(it.party()));
    return found;
  }

  private static boolean isIn(List<Span> spans, Span name) {
    return spans.stream().anyMatch(it -> it.covers(name));
  }

  /** What stands around the statement. */
  private void addNear(Candidates candidates, Attribution attribution) {
    int start = attribution.extent().start();
    Span sentence = context.article().sentenceAt(start);
    for (TopicMention mention : topics.mentions()) {
      Span span = mention.span();
      if (isIn(attribution.content(), span)) {
        continue;
      }
      if (sentence.covers(span)) {
        candidates.add(mention.party(), TargetClue.IN_SENTENCE);
      } else if (span.end() <= start
          && context.names().sentencesBetween(span.start(), start) <= REACH) {
        candidates.add(mention.party(), TargetClue.JUST_BEFORE);
      }
    }
  }

  private static void addBefore(Candidates candidates, Before before) {
    for (Resolution target : before.targets()) {
      boolean first = target.equals(before.targets().getFirst());
      candidates.add(target.party(), first ? TargetClue.LAST_TARGET : TargetClue.LAST_OTHER_TARGET);
      if (before.sameSpeaker()) {
        candidates.add(target.party(), TargetClue.SAME_SPEAKER_GOES_ON);
      }
    }
  }

  private void addTopics(Candidates candidates, List<Party> speakers) {
    List<Party> others =
        topics.ranked().stream()
            .filter(it -> !speakers.contains(it) && !isPublisher(it))
            .limit(RANKS.size())
            .toList();
    for (int i = 0; i < others.size(); i++) {
      candidates.add(others.get(i), RANKS.get(i));
    }
  }

  private boolean isPublisher(Party party) {
    return publisher.find().map(Party.Named::new).filter(party::equals).isPresent();
  }

  private void addGeneral(TargetCandidate candidate, Candidates candidates) {
    if (!candidate.isMentioned()) {
      boolean others = candidates.all().stream().anyMatch(TargetCandidate::isMentioned);
      candidate.add(others ? TargetClue.OTHERS_MENTIONED : TargetClue.NOBODY_MENTIONED);
    }
    if (isPublisher(candidate.party())) {
      candidate.add(TargetClue.PUBLISHER);
    }
    topics.cluesOf(candidate.party()).forEach(candidate::add);
    if (candidate.has(TargetClue.NOUN) && candidate.has(TargetClue.MENTIONED_OFTEN)) {
      candidate.add(TargetClue.OFTEN_NOUN);
    }
    switch (candidate.party()) {
      case Party.Named(Entity entity) -> candidate.add(kind(entity.kind()));
      case Party.Unnamed(String ignored, PartyKind kind) -> {
        candidate.add(TargetClue.UNNAMED);
        kind(kind).ifPresent(candidate::add);
      }
    }
  }

  private static Optional<TargetClue> kind(PartyKind kind) {
    return switch (kind) {
      case DOCUMENT -> Optional.of(TargetClue.DOCUMENT);
      case GROUP -> Optional.of(TargetClue.GROUP);
      case ANONYMOUS, ROLE_HOLDER, BODY, AUTHOR, UNRESOLVED -> Optional.empty();
    };
  }

  private static TargetClue kind(EntityKind kind) {
    return switch (kind) {
      case PERSON -> TargetClue.PERSON;
      case ORGANISATION, POST -> TargetClue.BODY;
      case COUNTRY -> TargetClue.COUNTRY;
      case PLACE -> TargetClue.PLACE;
      case OUTLET -> TargetClue.OUTLET;
    };
  }
}
