package org.hearsay.entity;

/** What an entity is. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  /** An organisation that publishes news, or a programme or platform of one. */
  OUTLET,
  COUNTRY,
  /** A place that is no country. */
  PLACE,
  /** An office that people hold, one after another. */
  POST
}
