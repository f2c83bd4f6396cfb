package org.hearsay.names;

/** What a name names. Events, products and titles of works are no names here. */
public enum NameType {
  PERSON,
  ORGANISATION,
  /** A country, town, region, sea, building or street. */
  PLACE,
  /** A newspaper, agency, broadcaster or other organisation that publishes. */
  OUTLET
}
