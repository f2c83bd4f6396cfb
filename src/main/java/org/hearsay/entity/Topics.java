package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.language.Words;

/** Whom an article speaks of most: each by its mentions, more for one in the headline or lead. */
final class Topics {

  private static final int LEAD_WORTH = 3;
  private static final int OFTEN = 4;

  private final List<TopicMention> mentions = new ArrayList<>();
  private final List<Party> ranked;
  private final Set<Party> lead = new HashSet<>();
  private final Set<String> title;
  private final Map<Party, Integer> worth = new HashMap<>();
  private final Map<Party, Integer> counts = new HashMap<>();

  Topics(Context context, Fact<Entity> publisher) {
    Set<String> makers = makers(context, publisher);
    BitSet taken = new BitSet();
    for (NameMention name : context.names().mentions()) {
      taken.set(name.firstToken(), name.endToken());
      boolean makes = makers.contains(bare(name.entity().name()));
      if (name.entity().kind() != EntityKind.POST && !makes) {
        mentions.add(TopicMention.of(name));
      }
    }
    mentions.addAll(TopicNames.in(context.article(), taken));
    mentions.addAll(TopicTails.in(context, taken));
    for (TopicMention noun : TopicNouns.in(context)) {
      boolean free = mentions.stream().noneMatch(it -> it.span().overlaps(noun.span()));
      if (free) {
        mentions.add(noun);
      }
    }
    mentions.sort(Comparator.comparing(TopicMention::span));
    title =
        Set.copyOf(
            Words.of(
                context.article().article().title().find().orElse("").toLowerCase(Locale.ROOT)));
    ranked = rank(leadOf(context));
  }

  /** Who made the article is in it without being its topic: the outlet, those in the byline. */
  private static Set<String> makers(Context context, Fact<Entity> publisher) {
    Set<String> makers = new HashSet<>();
    publisher.find().ifPresent(it -> makers.add(bare(it.name())));
    context
        .article()
        .article()
        .authors()
        .find()
        .orElse(List.of())
        .forEach(it -> makers.add(bare(it)));
    return makers;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static int leadOf(Context context) {
    List<Span> sentences = context.article().sentences();
    return sentences.size() < 2 ? Integer.MAX_VALUE : sentences.get(1).end();
  }

  private List<Party> rank(int leadEnd) {
    for (TopicMention mention : mentions) {
      counts.merge(mention.party(), 1, Integer::sum);
      boolean leads = mention.span().end() <= leadEnd && lead.add(mention.party());
      worth.merge(mention.party(), leads ? 1 + LEAD_WORTH : 1, Integer::sum);
    }
    return mentions.stream()
        .map(TopicMention::party)
        .distinct()
        .sorted(Comparator.comparingInt((Party it) -> -worth.getOrDefault(it, 0)))
        .toList();
  }

  /** Names and recurring nouns, in text order. */
  List<TopicMention> mentions() {
    return mentions;
  }

  /** The most important first. */
  List<Party> ranked() {
    return ranked;
  }

  /** Whether the title has the name, or the last word of it. */
  private boolean isInTitle(Party party) {
    List<String> words = Words.of(party.label().toLowerCase(Locale.ROOT));
    return !words.isEmpty() && title.contains(words.getLast());
  }

  /** Whether it is mentioned at least twice as much as anybody else. */
  private boolean isDominant(Party party) {
    return !ranked.isEmpty()
        && ranked.getFirst().equals(party)
        && (ranked.size() == 1
            || worth.getOrDefault(party, 0) >= 2 * worth.getOrDefault(ranked.get(1), 0));
  }

  /** What the party's place in the article tells. */
  Set<TargetClue> cluesOf(Party party) {
    Set<TargetClue> clues = EnumSet.noneOf(TargetClue.class);
    int count = counts.getOrDefault(party, 0);
    if (isInTitle(party)) {
      clues.add(TargetClue.IN_TITLE);
    }
    if (isDominant(party)) {
      clues.add(TargetClue.DOMINANT_TOPIC);
    }
    if (lead.contains(party)) {
      clues.add(TargetClue.IN_LEAD);
    }
    if (count == 1) {
      clues.add(TargetClue.MENTIONED_ONCE);
    }
    if (count >= OFTEN) {
      clues.add(TargetClue.MENTIONED_OFTEN);
    }
    return clues;
  }
}
