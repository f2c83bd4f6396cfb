package org.hearsay.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** Sources that are no people but papers, which say what they say from the day they came out. */
final class Documents {

  /** In code points, of what is looked at of a source. */
  private static final int LONGEST = 320;

  /** In code points, after a source. */
  private static final int FARTHEST = 50;

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\b(?:stud(?:y|ies)|surveys?|polls?|polling|reports?|memos?|memorandum|letters?|statements?|books?"
              + "|circulars?|readouts?|read-outs?|documents?|papers?|e-?mails?|notes?|notices?|presentation"
              + "|essays?|treaty|acts?|laws?|rulings?|decisions?|complaints?|lawsuits?|filings?|figures|data"
              + "|articles?|editorials?|columns?|tables|records|agreement|deal|transcripts?|analysis"
              + "|releases?|posts?|tweets?|videos?|ads?|indictment|affidavit|order|memoir|audit)\\b");

  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:books?|memoirs?|autobiography|memo|memorandum|paper|acts?|laws?|treaty|rules?|bylaws"
              + "|charter|constitution|statute|novel)\\b");

  /** What ends the head of a noun phrase. */
  private static final Pattern AFTER_HEAD =
      Pattern.compile(
          ",|\\b(?:of|by|from|to|for|in|on|at|with|about|sent|prepared|circulated|published|released|dated"
              + "|obtained|seen|written|signed|conducted|taken|that|which|who|this|last|earlier)\\b");

  private static final Pattern NOT_OF_A_DOCUMENT =
      Pattern.compile("\\b(?:by|until|till|since|before|after|between|and) $");

  private final AnnotatedArticle article;
  private final ArticleTimes times;

  Documents(AnnotatedArticle article, ArticleTimes times) {
    this.article = article;
    this.times = times;
  }

  /** Whether the source is a document: its head, not what it is of or by, is a word for one. */
  boolean isSourceOf(Attribution attribution) {
    return DOCUMENT.matcher(headOf(attribution)).find();
  }

  /** Whether it is a document that stays, and tells nothing of when it was written. */
  boolean isLasting(Attribution attribution) {
    return LASTING.matcher(headOf(attribution)).find();
  }

  /** Whether the sentence of one attribution names the document that is the other's source. */
  boolean names(Attribution one, Attribution document) {
    Matcher head = DOCUMENT.matcher(headOf(document));
    String sentence =
        article.text().slice(article.sentenceAt(one.extent().start())).toLowerCase(Locale.ROOT);
    return head.find() && sentence.contains(head.group());
  }

  private String headOf(Attribution attribution) {
    return attribution.source().isEmpty()
        ? ""
        : AFTER_HEAD
            .split(
                article.text().slice(attribution.source().getFirst()).toLowerCase(Locale.ROOT), 2)[
            0];
  }

  /** Of a document, what tells when it was written or came out. */
  Optional<TimeExpression> timeOf(Attribution attribution) {
    if (!isSourceOf(attribution)) {
      return Optional.empty();
    }
    Span source = attribution.source().getFirst();
    Span cue = attribution.cue().getFirst();
    int end = Math.max(source.end(), cue.start());
    Span stretch = new Span(source.start(), Math.min(end, source.start() + LONGEST));
    return times.all().stream()
        .filter(it -> stretch.covers(it.span()) || follows(it.span(), source))
        .filter(it -> attribution.content().stream().noneMatch(said -> said.overlaps(it.span())))
        .filter(it -> !NOT_OF_A_DOCUMENT.matcher(before(it.span())).find())
        .findFirst();
  }

  private String before(Span expression) {
    return article.text().slice(Math.max(0, expression.start() - 40), expression.start());
  }

  /** As in <i>according to a survey | published on Monday</i>. */
  private boolean follows(Span expression, Span source) {
    int from = source.end();
    return expression.start() >= from
        && expression.start() - from <= FARTHEST
        && article
            .text()
            .slice(from, expression.start())
            .matches(
                "[ ,]*(?:that was )?(?:published|released|taken|conducted|issued|sent|dated)[\\p{L} ]*");
  }
}
