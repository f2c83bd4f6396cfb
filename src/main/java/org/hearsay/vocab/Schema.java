package org.hearsay.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of schema.org that the graph uses, in the {@code http} form, to which the vocabulary's
 * own JSON-LD context maps; Jena's constants have {@code https}.
 */
public final class Schema {

  public static final String NS = "http://schema.org/";

  public static final Resource NewsArticle = resource("NewsArticle");
  public static final Resource Person = resource("Person");
  public static final Resource Organization = resource("Organization");
  public static final Resource NewsMediaOrganization = resource("NewsMediaOrganization");
  public static final Resource Country = resource("Country");
  public static final Resource Place = resource("Place");

  public static final Property articleBody = property("articleBody");
  public static final Property author = property("author");
  public static final Property copyrightNotice = property("copyrightNotice");
  public static final Property datePublished = property("datePublished");
  public static final Property headline = property("headline");
  public static final Property inLanguage = property("inLanguage");
  public static final Property isPartOf = property("isPartOf");
  public static final Property location = property("location");
  public static final Property publisher = property("publisher");
  public static final Property sha256 = property("sha256");
  public static final Property softwareVersion = property("softwareVersion");
  public static final Property sourceOrganization = property("sourceOrganization");
  public static final Property url = property("url");

  private Schema() {}

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
