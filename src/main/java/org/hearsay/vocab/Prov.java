package org.hearsay.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that the graph uses; Jena has no constants for PROV-O. */
public final class Prov {

  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource SoftwareAgent = resource("SoftwareAgent");

  public static final Property endedAtTime = property("endedAtTime");
  public static final Property invalidatedAtTime = property("invalidatedAtTime");
  public static final Property startedAtTime = property("startedAtTime");
  public static final Property wasAssociatedWith = property("wasAssociatedWith");
  public static final Property wasDerivedFrom = property("wasDerivedFrom");
  public static final Property wasGeneratedBy = property("wasGeneratedBy");

  private Prov() {}

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
