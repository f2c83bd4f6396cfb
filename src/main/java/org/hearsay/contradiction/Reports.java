package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.hearsay.proposition.Word;

/** Finds sentences that say that somebody contradicts somebody. Thread-safe. */
record Reports(List<ReportPattern> patterns) {

  /** What makes a thing not so, or only possibly so, in the words before it. */
  private static final Set<String> NOT_SO =
      Set.of(
          "not",
          "never",
          "nor",
          "neither",
          "nobody",
          "none",
          "without",
          "cannot",
          "no",
          "t",
          "would",
          "could",
          "might",
          "may",
          "can",
          "should",
          "must",
          "will",
          "ll",
          "refused",
          "refuses",
          "refusing",
          "declined",
          "declines",
          "declining",
          "hard",
          "unable",
          "failed",
          "impossible",
          "difficult",
          "free",
          "attempt",
          "attempts",
          "let",
          "allowed",
          "stop",
          "avoid",
          "avoided",
          "instead",
          "than");

  /** What makes a whole clause a condition or a question. */
  private static final Set<String> UNCERTAIN =
      Set.of("if", "whether", "unless", "maybe", "perhaps", "suppose");

  /** After these an infinitive is a fact. */
  private static final Set<String> BEFORE_FACTS =
      Set.of(
          "continued",
          "continues",
          "went",
          "began",
          "begun",
          "appeared",
          "appears",
          "appear",
          "seemed",
          "seems",
          "seem",
          "rushed",
          "proceeded",
          "moved",
          "forced",
          "tried",
          "used",
          "had",
          "came",
          "quick",
          "try",
          "scrambled");

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "—", "–", "-");
  private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "my", "our", "you", "your");
  private static final Set<String> VERBS = Set.of("contradict");
  private static final int NEAR = 4;

  static Reports english() {
    return new Reports(ReportPattern.english());
  }

  Reports {
    patterns = List.copyOf(patterns);
  }

  /** What a passage reports, in text order; of two that share words the first pattern's. */
  List<Report> in(List<Word> passage) {
    List<Report> found = new ArrayList<>();
    for (WordLine sentence : WordLine.sentencesOf(passage)) {
      found.addAll(in(sentence));
    }
    return found;
  }

  private List<Report> in(WordLine sentence) {
    List<Report> found = new ArrayList<>();
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    for (ReportPattern pattern : patterns) {
      if (pattern.isTriggeredBy(lower)) {
        Matcher matcher = pattern.pattern().matcher(sentence.text());
        while (matcher.find()) {
          Report report = report(pattern, matcher, sentence);
          if (isFact(report, sentence) && found.stream().noneMatch(it -> share(it, report))) {
            found.add(report);
          }
        }
      }
    }
    return found;
  }

  private static boolean share(Report one, Report other) {
    return one.cue().stream().anyMatch(other.cue()::contains);
  }

  private static Report report(ReportPattern pattern, Matcher matcher, WordLine sentence) {
    List<Word> cue = group(matcher, "cue", sentence);
    List<Word> who = group(matcher, "who", sentence);
    List<Word> what = group(matcher, "what", sentence);
    Arguments arguments = new Arguments(sentence);
    return new Report(
        pattern.family(),
        pattern.confidence(),
        cue,
        who.isEmpty() && hasDoer(pattern, cue, what)
            ? arguments.before(cue)
            : arguments.trimmed(who),
        arguments.trimmed(what),
        sentence.words());
  }

  /** Whether the words are a verb of which somebody is the subject. */
  private static boolean hasDoer(ReportPattern pattern, List<Word> cue, List<Word> what) {
    if (!what.isEmpty() && what.getFirst().span().start() < cue.getFirst().span().start()) {
      return false;
    }
    return switch (pattern.family()) {
      case DENIAL, DISPUTE, REJECTION, REVERSAL -> true;
      case CONTRADICTION -> VERBS.contains(cue.getLast().lemma());
      case FALSEHOOD, UNSUPPORTED, INCONSISTENCY, DESPITE -> false;
    };
  }

  private static List<Word> group(Matcher matcher, String name, WordLine sentence) {
    boolean exists = matcher.namedGroups().containsKey(name) && matcher.start(name) >= 0;
    return exists ? sentence.words(matcher.start(name), matcher.end(name)) : List.of();
  }

  /** Whether it is told as a fact, by the article and not by somebody in quotation marks. */
  private static boolean isFact(Report report, WordLine sentence) {
    Word first = report.cue().getFirst();
    if (report.cue().stream().anyMatch(Word::quoted) || sentence.words().isEmpty()) {
      return false;
    }
    List<String> before =
        sentence.words().subList(0, sentence.indexOf(first)).stream().map(Word::form).toList();
    return !isQuestion(sentence) && !isUncertain(before) && !isDenied(before);
  }

  private static boolean isQuestion(WordLine sentence) {
    return sentence.words().stream().anyMatch(it -> it.form().equals("?") && !it.quoted());
  }

  private static boolean isUncertain(List<String> before) {
    for (String word : before.reversed()) {
      if (UNCERTAIN.contains(word)) {
        return true;
      }
      if (CLAUSE_ENDS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDenied(List<String> before) {
    List<String> near = before.subList(Math.max(0, before.size() - NEAR), before.size()).reversed();
    for (int i = 0; i < near.size(); i++) {
      String word = near.get(i).toLowerCase(Locale.ROOT);
      if (CLAUSE_ENDS.contains(word)) {
        return false;
      }
      if (word.equals("to") && i <= 1) {
        return i + 1 >= near.size() || !isFactAfter(near.subList(i + 1, near.size()));
      }
      if (NOT_SO.contains(word) || (i == 0 && SPEAKERS_OWN.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFactAfter(List<String> words) {
    return BEFORE_FACTS.contains(words.getFirst())
        || (words.getFirst().equals("on") && words.size() > 1 && words.get(1).equals("went"));
  }
}
