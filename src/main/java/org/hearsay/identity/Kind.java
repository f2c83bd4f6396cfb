package org.hearsay.identity;

/** What sort of entity a name is compared as. */
public enum Kind {
  PERSON,
  /** An organisation, outlets apart. */
  BODY,
  OUTLET,
  /** Places, countries and posts: known by name alone, and never compared. */
  OTHER
}
