package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Lines that belong to the page and not to the story: credits of pictures and the captions that end
 * in one, links to other stories, calls to subscribe or share, notes of the desk. Nobody is quoted
 * in them.
 */
final class PageLines {

  /** A longer line is a paragraph of the story, in code points. */
  private static final int LONGEST = 400;

  private static final String AGENCIES =
      "(?:AP|AFP|EPA|PA|Reuters|Getty|Shutterstock|iStock|Alamy|Bloomberg|Handout)";

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?i:read (?:more|also|next|on|the full)|see also|related|recommended|most (?:read|popular)"
              + "|more (?:from|on|stories)|you (?:may|might) (?:also )?like|also on|up next|don[’']t miss"
              + "|what to read next|trending|continue reading|keep reading)\\b"
              + "|(?:READ|MORE|WATCH|LISTEN|VIDEO|PHOTOS?|GALLERY|RELATED|LIVE)\\s*[:|»>–—-]).*");

  private static final Pattern CALL =
      Pattern.compile(
          "(?i)(?:(?:please )?(?:sign up|subscribe|register|log in)\\b.*"
              + "|get .{1,80}\\b(?:newsletters?|inbox|briefing|alerts)\\b.*"
              + "|.{0,60}\\bour (?:free )?(?:daily |weekly )?newsletters?\\b.*"
              + "|follow .{1,80}\\bon (?:twitter|facebook|instagram|x|threads|bluesky|youtube)\\b.*"
              + "|(?:like|find|join) us on .*|join the (?:conversation|discussion|debate)\\b.*"
              + "|(?:click|tap|scroll|swipe) (?:here|down|to|for|on)\\b.*|(?:download|support) (?:our|us)\\b.*"
              + "|(?:watch|listen to) .{1,120}\\b(?:above|below|here)[.:]?"
              + "|do you .{1,80}\\? (?:like|let us know|tell us|email|contact)\\b.*"
              + "|(?:leave a|show|view|hide|read)? ?(?:all )?(?:\\d+ )?comments?(?: \\(\\d+\\))?)");

  private static final Pattern ADVERTISEMENT =
      Pattern.compile(
          "(?i)(?:advertisement|advertising|ad|sponsored(?: content)?|promoted|paid content|loading.{0,20}"
              + "|skip (?:ad|to .{1,30})|(?:story|article) continues .{0,40}"
              + "|(?:share|tweet|pin|print|email|save|copy link)(?: this)?(?: (?:article|story|page|post))?"
              + "(?: (?:on|via|with|by) .{1,40})?)[.:]?");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:[(—–-] ?)?(?:(?:additional |further )?(?:reporting|writing|editing) by\\b.*"
              + "|contributing:.*|.{1,120} contributed (?:to this|reporting)\\b.*"
              + "|(?:this|the) (?:article|story|post|piece|report|version) (?:was|has been|is) (?:first |"
              + "originally |last )?(?:updated|published|corrected|amended|produced|posted|edited)\\b.*"
              + "|editor[’']?s[’']? note:.*|corrections?(?: appended)?[.:]?|full text[.:]?"
              + "|(?:copyright\\b|©).*|all rights reserved.*)");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?i:(?:file )?(?:photo|photograph|image|picture|illustration|video|graphic|credit)s?"
              + "(?: (?:by|credit|courtesy)\\b|:)).*"
              + "|.*\\((?:(?i:file )?(?i:photo|image|picture|credit)s?\\b[^()]*|[^()]*"
              + AGENCIES
              + "(?: Photo)?/[^()]*|[^()]*(?:/|\\bvia )"
              + AGENCIES
              + "(?: Images| Photo)?|[^()]*/[^()]*(?i:photo|image)s?[^()]*)\\)[.]?"
              + "|.{0,60}(?:/ ?|\\bvia )"
              + AGENCIES
              + "(?: Images| Photo)?[.]?"
              + "|.*[.] ?(?i:photo|photograph|image|picture|credit)s?: .{1,60})");

  private static final List<Pattern> KINDS = List.of(LINK, CALL, ADVERTISEMENT, NOTE, CREDIT);

  private final List<Span> lines;

  private PageLines(List<Span> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The lines of that kind in a text. */
  static PageLines of(Text text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    Span before = new Span(0, 0);
    boolean beforeIsSetApart = false;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      Span line = new Span(start, end);
      String words = wordsOf(line, text);
      if (isOfPage(words)) {
        boolean captioned = beforeIsSetApart && CREDIT.matcher(words).matches();
        if (captioned && !wordsOf(before, text).isEmpty()) {
          lines.add(before);
        }
        lines.add(line);
      }
      beforeIsSetApart = start == 0 || text.slice(before).isBlank();
      before = line;
      start = end + 1;
    }
    return new PageLines(lines);
  }

  /** The line, or nothing if it is too long to be one of the page. */
  private static String wordsOf(Span line, Text text) {
    return line.length() > LONGEST ? "" : text.slice(line).strip();
  }

  private static boolean isOfPage(String line) {
    return !line.isEmpty() && KINDS.stream().anyMatch(it -> it.matcher(line).matches());
  }

  /** Those without the attributions made in such lines, and without content that runs into one. */
  List<Attribution> without(List<Attribution> attributions) {
    if (lines.isEmpty()) {
      return attributions;
    }
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Span> content =
          attribution.content().stream().flatMap(it -> outside(it).stream()).toList();
      boolean ofPage = attribution.cue().stream().anyMatch(this::touches) || content.isEmpty();
      if (!ofPage) {
        kept.add(attribution.with(attribution.source(), content));
      }
    }
    return kept;
  }

  private boolean touches(Span span) {
    return lines.stream().anyMatch(span::overlaps);
  }

  private List<Span> outside(Span span) {
    List<Span> outside = new ArrayList<>();
    int start = span.start();
    for (Span line : lines) {
      if (line.overlaps(span)) {
        addIfAny(start, line.start(), outside);
        start = Math.max(start, line.end());
      }
    }
    addIfAny(start, span.end(), outside);
    return outside;
  }

  private static void addIfAny(int start, int end, List<Span> spans) {
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
