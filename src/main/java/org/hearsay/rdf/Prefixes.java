package org.hearsay.rdf;

import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Edtf;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** The prefixes that all output and queries share. */
public final class Prefixes {

  private Prefixes() {}

  /** Of the vocabularies, and of the data under this base. */
  public static PrefixMapping of(Graphs graphs) {
    return PrefixMapping.Factory.create()
        .setNsPrefixes(
            Map.of(
                "say", Say.NS,
                "c", Code.NS,
                "schema", Schema.NS,
                "prov", Prov.NS,
                "edtf", Edtf.NS,
                "dct", DCTerms.NS,
                "rdfs", RDFS.uri,
                "skos", SKOS.uri,
                "xsd", XSD.NS,
                "owl", OWL.NS))
        .setNsPrefixes(
            Map.of(
                "oa",
                OA.NS,
                "org",
                ORG.NS,
                "foaf",
                FOAF.NS,
                "e",
                graphs.base() + "id/entity/",
                "st",
                graphs.base() + "id/statement/",
                "art",
                graphs.base() + "id/article/"));
  }
}
