package org.hearsay.description;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a page tells of an entity.
 *
 * @param kinds the names of its types
 * @param sameAs IRIs of others for it
 * @param derivedFrom the articles or authorities that its name comes from; the first of them
 * @param derivedCount of all of them
 * @param posts held by it, or who held it if it is a post itself
 * @param alerts how many findings concern it
 * @param claims those it speaks about most, with how many of the statements examined are about each
 * @param outlet what it prints, if it is an outlet
 * @param incoming how often it is spoken of, by predicate
 */
public record EntityFacts(
    Ref ref,
    List<String> kinds,
    List<String> otherNames,
    List<String> sameAs,
    List<Ref> derivedFrom,
    long derivedCount,
    List<PostHeld> posts,
    Speech said,
    Speech aboutIt,
    List<Conflict> conflicts,
    Alerts alerts,
    List<Tally> claims,
    Optional<OutletFacts> outlet,
    List<Tally> incoming) {

  /**
   * Findings in which somebody speaks or is spoken of, or that an outlet prints.
   *
   * @param pending how many of them nobody has decided on
   */
  public record Alerts(long count, long pending) {}

  /** A post and one who held it, for a time. */
  public record PostHeld(Ref post, Ref holder, Period when) {}

  /**
   * Statements of somebody, or about somebody.
   *
   * @param count of all
   * @param examined how many of them the rest is made from: those that the store has first
   * @param latest the latest of those examined
   * @param months how many in which month
   * @param others whom it speaks about, or who speaks about it
   * @param roles in which posts it speaks
   * @param outlets who reports it
   */
  public record Speech(
      long count,
      int examined,
      List<StatementLine> latest,
      SortedMap<YearMonth, Integer> months,
      List<Tally> others,
      List<Tally> roles,
      List<Tally> outlets) {

    public Speech {
      latest = List.copyOf(latest);
      months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
      others = List.copyOf(others);
      roles = List.copyOf(roles);
      outlets = List.copyOf(outlets);
    }
  }

  /**
   * What an outlet prints.
   *
   * @param articleCount of all its articles
   * @param articles the latest of those examined
   * @param examined how many statements the rest is made from
   * @param unnamed how many of them have a speaker without a name
   * @param quoted whom it quotes most
   * @param relayed whom it relies on most
   */
  public record OutletFacts(
      long articleCount,
      List<DatedArticle> articles,
      int examined,
      int unnamed,
      List<Tally> quoted,
      List<Tally> relayed) {

    /** An article with the day it appeared. */
    public record DatedArticle(Ref article, Period published) {}

    public OutletFacts {
      articles = List.copyOf(articles);
      quoted = List.copyOf(quoted);
      relayed = List.copyOf(relayed);
    }
  }

  public EntityFacts {
    kinds = List.copyOf(kinds);
    otherNames = List.copyOf(otherNames);
    sameAs = List.copyOf(sameAs);
    derivedFrom = List.copyOf(derivedFrom);
    posts = List.copyOf(posts);
    conflicts = List.copyOf(conflicts);
    claims = List.copyOf(claims);
    incoming = List.copyOf(incoming);
  }
}
