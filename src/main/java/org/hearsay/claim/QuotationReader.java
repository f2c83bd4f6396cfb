package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.proposition.Word;

/** Reads the words of a statement's quotations; for one use. */
final class QuotationReader {

  private static final Set<String> OPENING = Set.of("[", "(");
  private static final Set<String> CLOSING = Set.of("]", ")");
  private static final Set<String> ENDING = Set.of(".", "?", "!");
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "`");

  /** What outlets put for a word that they do not print. */
  private static final Set<String> CENSORED =
      Set.of("expletive", "censored", "bleep", "bleeped", "redacted", "profanity");

  /** More words between brackets than these are a remark of the speaker's, not of an editor. */
  private static final int LONGEST_REMARK = 8;

  private final List<Word> words;
  private final List<QuotedWord> read = new ArrayList<>();
  private boolean gap;
  private boolean opens = true;

  QuotationReader(List<Word> words) {
    this.words = words;
  }

  Quotation read(List<Span> quotations) {
    int first = 0;
    for (Span quotation : quotations) {
      while (first < words.size() && words.get(first).span().start() < quotation.start()) {
        first++;
      }
      int end = first;
      while (end < words.size() && words.get(end).span().end() <= quotation.end()) {
        end++;
      }
      readStretch(first, end);
      first = end;
    }
    return new Quotation(read);
  }

  private void readStretch(int first, int end) {
    gap = true;
    opens = true;
    int at = first;
    while (at < end) {
      Word word = words.get(at);
      if (word.part() != Word.Part.CONTENT) {
        gap = true;
        at++;
      } else if (OPENING.contains(word.form()) && remarkEnd(at, end) > 0) {
        at = readRemark(at, remarkEnd(at, end), end);
      } else if (isWord(word)) {
        at = readWord(at, end);
      } else {
        at = readMark(at, end);
      }
    }
  }

  /** The place of the bracket that closes the one at {@code open}; 0 if none does soon. */
  private int remarkEnd(int open, int end) {
    for (int i = open + 1; i < Math.min(end, open + LONGEST_REMARK + 2); i++) {
      if (CLOSING.contains(words.get(i).form())) {
        return i;
      }
    }
    return 0;
  }

  private int readRemark(int open, int close, int end) {
    if (close == open + 2 && CENSORED.contains(words.get(open + 1).form())) {
      add("*", "*", words.get(open + 1).span(), 0);
      return close + 1;
    }
    // "[T]he": one letter changed its case. "want[ed]": the editor's ending hides the word's own.
    boolean letter =
        close == open + 2
            && words.get(open + 1).form().length() == 1
            && close + 1 < end
            && touches(close, close + 1)
            && isWord(words.get(close + 1));
    if (letter) {
      Word rest = words.get(close + 1);
      Span span = new Span(words.get(open).span().start(), rest.span().end());
      String form = Spelling.plain(words.get(open + 1).form() + rest.form());
      add(form, form, span, rest.information());
      return close + 2;
    }
    if (open > 0 && touches(open - 1, open) && isWord(words.get(open - 1)) && !read.isEmpty()) {
      read.removeLast();
    }
    gap = true;
    return close + 1;
  }

  /** Reads the word at {@code at} with all that is written onto it: {@code U.S.}, {@code 1,000}. */
  private int readWord(int at, int end) {
    int last = at;
    StringBuilder printed = new StringBuilder(words.get(at).printed());
    double information = words.get(at).information();
    while (last + 2 < end && joins(last)) {
      printed.append(words.get(last + 1).form().replace('’', '\'').replace('‘', '\''));
      printed.append(words.get(last + 2).printed());
      information = Math.max(information, words.get(last + 2).information());
      last += 2;
    }
    Span span = new Span(words.get(at).span().start(), words.get(last).span().end());
    List<String> forms = Spelling.forms(printed.toString());
    boolean censored = last + 1 < end && words.get(last + 1).form().equals("*");
    while (censored && last + 1 < end && words.get(last + 1).form().equals("*")) {
      last++;
    }
    for (int i = 0; i < forms.size(); i++) {
      String form = censored ? "*" : forms.get(i);
      boolean asPrinted = last == at && forms.size() == 1;
      add(
          form,
          asPrinted ? words.get(at).lemma() : form,
          span,
          i == 0 && !censored ? information : 0);
    }
    return last + 1;
  }

  /** Whether the mark after the word at {@code at} belongs to a word with what follows it. */
  private boolean joins(int at) {
    Word one = words.get(at);
    Word mark = words.get(at + 1);
    Word other = words.get(at + 2);
    if (!touches(at, at + 1) || !touches(at + 1, at + 2) || !isWord(other)) {
      return false;
    }
    return switch (mark.form()) {
      case "'", "’", "‘" -> true;
      case ",", ":" -> isDigits(one) && isDigits(other);
      case "." -> (isDigits(one) && isDigits(other)) || (isLetter(one) && isLetter(other));
      default -> false;
    };
  }

  private int readMark(int at, int end) {
    String mark = words.get(at).form();
    boolean dots = mark.equals(".") && at + 1 < end && words.get(at + 1).form().equals(".");
    if (mark.equals("…") || dots) {
      gap = true;
      opens = true;
      int next = at + 1;
      while (next < end && words.get(next).form().equals(".")) {
        next++;
      }
      return next;
    }
    if (mark.equals("%")) {
      add("percent", "percent", words.get(at).span(), words.get(at).information());
    } else if (ENDING.contains(mark)) {
      closeSentence();
    } else if (MARKS.contains(mark) && !read.isEmpty() && !gap) {
      opens = false;
    }
    return at + 1;
  }

  private void closeSentence() {
    opens = true;
    if (!read.isEmpty() && !gap) {
      QuotedWord last = read.removeLast();
      read.add(
          new QuotedWord(
              last.form(),
              last.lemma(),
              last.span(),
              last.information(),
              last.gapBefore(),
              last.opensSentence(),
              true));
    }
  }

  private void add(String form, String lemma, Span span, double information) {
    if (Spelling.isFiller(form)) {
      return;
    }
    read.add(new QuotedWord(form, lemma, span, information, gap && !read.isEmpty(), opens, false));
    gap = false;
    opens = false;
  }

  private boolean touches(int one, int next) {
    return words.get(one).span().end() == words.get(next).span().start();
  }

  private static boolean isWord(Word word) {
    return word.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isDigits(Word word) {
    return word.form().codePoints().allMatch(Character::isDigit);
  }

  private static boolean isLetter(Word word) {
    return word.form().length() == 1 && Character.isLetter(word.form().charAt(0));
  }
}
