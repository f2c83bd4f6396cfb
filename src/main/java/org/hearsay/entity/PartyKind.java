package org.hearsay.entity;

/** How an article describes a party that it does not name. */
public enum PartyKind {
  /** A describable set of people: <i>Mexican officials</i>. */
  GROUP,
  /** Somebody deliberately unnamed: <i>a person familiar with the talks</i>. */
  ANONYMOUS,
  /** The holder of a post whose name nobody gives: <i>the deputy mayor</i>. */
  ROLE_HOLDER,
  /** A body without a name in the article: <i>the town council</i>, <i>her office</i>. */
  BODY,
  /** A poll, e-mail, law or report that speaks for itself. */
  DOCUMENT,
  /** The article's own writer. */
  AUTHOR,
  /** A pronoun or phrase whose referent was not found. */
  UNRESOLVED
}
