package org.hearsay.attribution;

import static org.hearsay.attribution.TokenParts.common;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/** Decides whether one attribution tells what another says, and what that other then is. */
final class Passing {

  /** The rule of a source, or of content, that the order of the words in its clause gives. */
  static final String CLAUSE = "inner-clause";

  /** So much of two contents is the same: then both are about one matter. */
  private static final double HALF = .5;

  private static final double LEAST = .25;

  /** So much of an inner content must stand within what is told. */
  private static final double WITHIN = .8;

  /** The confidence where the roles do not tell what the verb says. */
  private static final double UNREAD = .5;

  /** Words that lead to what may not have happened. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "when");

  private static final Set<String> TELLS = Set.of("tells", "told");

  /** What stands after these verbs before what is told of: <i>so many lies</i>. */
  private static final Set<String> OBJECTS =
      Set.of("so", "many", "more", "such", "no", "a", "an", "lies", "stories", "jokes", "tales");

  /** How many words an inner clause has that neither <i>that</i> nor a mark leads to. */
  private static final int SHORTEST = 2;

  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which");

  /** What a source begins with whom no pronoun before it means. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "one",
          "two",
          "three",
          "four",
          "five",
          "several",
          "some",
          "people",
          "officials",
          "aides",
          "sources",
          "witnesses",
          "lawyers",
          "documents");

  private final AnnotatedArticle article;
  private final Relays relays;
  private final SpeechClause clause;

  Passing(AnnotatedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.relays = new Relays(article, lexicon);
    this.clause = new SpeechClause(article);
  }

  /** Who tells of this speech in the midst of it. */
  Optional<Interposition> interposed(TokenParts speech) {
    return Interposition.in(speech, article, relays, clause);
  }

  /** Whether what the outer one tells is, or holds, what the inner one says. */
  boolean passesOn(TokenParts outer, TokenParts inner) {
    boolean may =
        outer.isWhole()
            && inner.isWhole()
            && !outer.cue().intersects(inner.cue())
            && !outer.source().intersects(inner.source())
            && relays.mayPassOn(outer.cueWords());
    return may && (holds(outer, inner) || isSameMatter(outer, inner));
  }

  private boolean holds(TokenParts outer, TokenParts inner) {
    boolean reporting = relays.isReporting(outer.cueWords());
    return outer.tells(inner.cue())
        && outer.tells(inner.source())
        && common(outer.content(), inner.content()) >= WITHIN * inner.content().cardinality()
        && (reporting ? isAnother(inner, outer) : isSpeechOfAnother(inner, outer));
  }

  /**
   * Where the encoder sees both cues, it is enough that they tell of the same, and that the outer
   * one reports, or comes last: <i>Teld said it rained, Pell said</i>. A pronoun that comes last is
   * the speaker once more.
   */
  private boolean isSameMatter(TokenParts outer, TokenParts inner) {
    int common = common(outer.content(), inner.content());
    boolean same =
        isSeen(inner)
            && isSeen(outer)
            && common >= HALF * inner.content().cardinality()
            && inner.content().cardinality() >= LEAST * outer.content().cardinality();
    if (!same) {
      return false;
    }
    if (relays.isReporting(outer.cueWords())) {
      return paragraph(outer) == paragraph(inner);
    }
    int last = Math.max(inner.content().length(), inner.cue().length());
    return !isPronoun(outer.source())
        && sentence(outer.firstOfCue()).equals(sentence(inner.firstOfCue()))
        && inner.source().length() <= outer.firstOfCue()
        && inner.firstOfCue() < inner.content().nextSetBit(0)
        && outer.firstOfCue() >= last
        && outer.source().nextSetBit(0) >= last
        && isSpeechOfAnother(inner, outer);
  }

  private boolean isPronoun(BitSet source) {
    return source.cardinality() == 1 && PRONOUNS.contains(word(source.nextSetBit(0)));
  }

  private static boolean isSeen(TokenParts parts) {
    return !parts.attribution().rule().equals(Nesting.RULE);
  }

  private boolean isSpeechOfAnother(TokenParts inner, TokenParts outer) {
    return relays.isSpeech(inner.cueWords())
        && inner.cueWords().stream().anyMatch(relays::isPastOrPresent)
        && isAnother(inner, outer);
  }

  /** Whether the inner source is somebody else than the outer: <i>Teld said he told them</i>. */
  private boolean isAnother(TokenParts inner, TokenParts outer) {
    int token = inner.source().nextSetBit(0);
    String source = word(token);
    if (inner.source().cardinality() > 1) {
      return true;
    }
    if (SELF.contains(source)) {
      return false;
    }
    return !PRONOUNS.contains(source)
        || article.tokens().get(token).quoted()
        || relays.isReporting(outer.cueWords())
        || INDEFINITE.contains(word(outer.source().nextSetBit(0)));
  }

  /**
   * What the verb within the outer content says, and who: by the clause around it and by what the
   * roles make of it. Empty if the verb has no subject, or says nothing.
   */
  Optional<TokenParts> fitted(TokenParts outer, int verb, Optional<TokenParts> read) {
    BitSet source = clause.subject(verb, outer.content());
    String ofSource = CLAUSE;
    if (source.isEmpty()) {
      // It may come after its verb: said Teld.
      source =
          read.map(TokenParts::source)
              .filter(it -> outer.tells(it) && it.nextSetBit(0) > verb)
              .orElseGet(BitSet::new);
      ofSource = EncoderExtractor.RULE;
    }
    BitSet content = read.map(TokenParts::content).orElseGet(BitSet::new);
    int size = content.cardinality();
    content = (BitSet) content.clone();
    content.and(outer.content());
    content.andNot(source);
    String ofContent = EncoderExtractor.RULE;
    if (content.isEmpty() || content.cardinality() < WITHIN * size) {
      content = clause.said(verb, source, outer.content());
      ofContent = CLAUSE;
    }
    content = clause.untilNextThat(content);
    if (!isSubject(source) || !isSaid(content, verb) || !relays.isVerbOfSpeech(verb)) {
      return Optional.empty();
    }
    double sure = read.map(it -> it.attribution().confidence()).orElse(UNREAD);
    Attribution.Rules rules = new Attribution.Rules(Nesting.RULE, ofSource, ofContent);
    return Optional.of(TokenParts.of(source, verb, content, sure, rules, article));
  }

  /** The inner one with all that the outer one tells of what it says. */
  TokenParts told(TokenParts outer, TokenParts inner) {
    BitSet content = (BitSet) inner.content().clone();
    if (outer.tells(inner.cue())) {
      content.and(outer.content());
    }
    boolean most = common(inner.extent(), outer.content()) >= HALF * outer.content().cardinality();
    if (most && relays.isReporting(outer.cueWords())) {
      content.or(rest(inner, outer));
    }
    return inner.with(inner.source(), content, inner.attribution().rules(), article);
  }

  /** The outer one with all of the speech that it tells as its content. */
  TokenParts telling(TokenParts outer, TokenParts inner) {
    if (outer.tells(inner.cue())) {
      return outer;
    }
    BitSet content = (BitSet) outer.content().clone();
    content.or(inner.extent());
    content.andNot(outer.cue());
    content.andNot(outer.source());
    return outer.with(outer.source(), content, outer.attribution().rules(), article);
  }

  /** On the content's side of the inner cue, the outer attribution often sees farther. */
  private BitSet rest(TokenParts inner, TokenParts outer) {
    BitSet rest = new BitSet();
    int first = inner.content().nextSetBit(0);
    int cue = inner.firstOfCue();
    Span sentence = sentence(cue);
    for (int i = outer.content().nextSetBit(first); i >= 0; i = outer.content().nextSetBit(i + 1)) {
      boolean sameSide = i > cue == first > cue;
      boolean own = inner.cue().get(i) || inner.source().get(i);
      if (sameSide && !own && sentence.covers(article.tokens().get(i).span())) {
        rest.set(i);
      }
    }
    return rest;
  }

  /** Whether somebody who spoke may be meant: not <i>amounting to what they</i>, <i>if she</i>. */
  private boolean isSubject(BitSet source) {
    if (source.isEmpty()) {
      return false;
    }
    int first = source.nextSetBit(0);
    return !word(first).endsWith("ing")
        && (first == 0 || !CONDITIONS.contains(word(first - 1)))
        && source.stream().mapToObj(this::word).noneMatch("what"::equals);
  }

  /** Whether it is more than a word or two, and no object: <i>tells so many lies</i>. */
  private boolean isSaid(BitSet content, int verb) {
    if (content.isEmpty()) {
      return false;
    }
    int first = content.nextSetBit(0);
    boolean clause = word(first).equals("that") || article.tokens().get(first).quoted();
    boolean object = TELLS.contains(word(verb)) && OBJECTS.contains(word(verb + 1));
    return !object && (clause || words(content) >= SHORTEST) && words(content) > 0;
  }

  private long words(BitSet tokens) {
    return tokens.stream().filter(it -> Character.isLetterOrDigit(word(it).codePointAt(0))).count();
  }

  private int paragraph(TokenParts parts) {
    return article.tokens().get(parts.firstOfCue()).paragraph();
  }

  private Span sentence(int token) {
    return article.sentenceAt(article.tokens().get(token).span().start());
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }
}
