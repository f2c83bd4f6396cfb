package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** The parties that the content of a statement names or refers to. */
final class TargetMentions {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "around", "outside", "inside", "across", "throughout");

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "its", "their");

  private static final Sieve ROLES = new RoleSieve();
  private static final int LONGEST_DESCRIPTION = 4;

  /** Below this a role is too weak a hint, since it is no source that somebody must be. */
  private static final double SURE = .65;

  private final Context context;
  private final Topics topics;
  private final AnnotatedArticle article;

  /**
   * A mention.
   *
   * @param token where it begins
   */
  record Mentioned(
      Party party,
      Span span,
      int token,
      TargetClue clue,
      String rule,
      boolean isOwner,
      boolean isPlaced) {}

  TargetMentions(Context context, Topics topics) {
    this.context = context;
    this.topics = topics;
    this.article = context.article();
  }

  /** Those in the content of the attribution, in text order. */
  List<Mentioned> in(Attribution attribution, TargetPronouns pronouns) {
    List<Mentioned> found = new ArrayList<>();
    BitSet content = article.tokensIn(attribution.content());
    for (TopicMention mention : topics.mentions()) {
      if (content.get(mention.firstToken())) {
        found.add(mentioned(mention));
        content.clear(mention.firstToken(), mention.endToken());
      }
    }
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      int token = i;
      pronoun(i, pronouns).or(() -> role(token, content, attribution)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Mentioned::token));
    return found;
  }

  private Mentioned mentioned(TopicMention mention) {
    int first = mention.firstToken();
    boolean named = mention.party() instanceof Party.Named;
    boolean placed = named && first > 0 && PLACE_PREPOSITIONS.contains(word(first - 1));
    return new Mentioned(
        mention.party(),
        mention.span(),
        first,
        mention.clue(),
        mention.rule(),
        Phrase.isPossessive(article, mention.endToken()),
        placed);
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }

  private Optional<Mentioned> pronoun(int token, TargetPronouns pronouns) {
    boolean owner = TargetPronouns.isOwner(word(token));
    Span span = article.tokens().get(token).span();
    return pronouns
        .at(token)
        .map(Party.Named::new)
        .map(it -> new Mentioned(it, span, token, TargetClue.PRONOUN, "pronoun", owner, false));
  }

  /** <i>The minister</i>, up to the longest phrase that says who it is. */
  private Optional<Mentioned> role(int token, BitSet content, Attribution attribution) {
    if (!DETERMINERS.contains(word(token))) {
      return Optional.empty();
    }
    int end = Math.min(token + 1 + LONGEST_DESCRIPTION, article.tokens().size());
    for (int to = Math.min(end, content.nextClearBit(token)); to > token + 1; to--) {
      Optional<Mentioned> holder = holder(new Phrase(article, token, to), attribution);
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  private Optional<Mentioned> holder(Phrase phrase, Attribution attribution) {
    if (!NewsWords.isTitle(phrase.lastWord())) {
      return Optional.empty();
    }
    boolean owner = Phrase.isPossessive(article, phrase.end());
    return ROLES.resolve(phrase, attribution, context).stream()
        .filter(it -> it.confidence() >= SURE && it.party() instanceof Party.Named)
        .findFirst()
        .map(it ->
            new Mentioned(
                it.party(),
                phrase.span(),
                phrase.start(),
                TargetClue.DESCRIBED,
                it.rule(),
                owner,
                false));
  }
}
