package org.hearsay.discovery;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.store.Dump;
import org.hearsay.store.StatementStore;

/** A store in the terms of DCAT 3: the dataset, the files it comes in, the services on it. */
record CatalogDescription(StatementStore store, Publication publication) {

  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String TYPES = "https://www.iana.org/assignments/media-types/";

  Graph graph() {
    Model model = ModelFactory.createDefaultModel();
    String base = store.graphs().base();
    Resource dataset = described(model.createResource(base + "dataset", DCAT.Dataset));
    dataset
        .addProperty(DCAT.landingPage, model.createResource(base))
        .addProperty(
            DCTerms.modified,
            model.createTypedLiteral(store.modified().toString(), XSDDatatype.XSDdateTime))
        .addProperty(DCTerms.identifier, dataset.getURI());
    Resource catalog =
        described(model.createResource(base + "catalog", DCAT.Catalog))
            .addProperty(DCAT.dataset, dataset)
            .addProperty(
                DCAT.service,
                service(dataset, "sparql", "SPARQL")
                    .addProperty(
                        DCTerms.conformsTo,
                        model.createResource("http://www.w3.org/TR/sparql11-protocol/")))
            .addProperty(
                DCAT.service,
                service(dataset, "api", "Saved questions")
                    .addProperty(
                        DCAT.endpointDescription, model.createResource(base + "api/openapi.json")))
            .addProperty(
                DCAT.service,
                service(dataset, "changes", "Changes")
                    .addProperty(
                        DCTerms.conformsTo,
                        model.createResource("https://www.w3.org/TR/activitystreams-core/")));
    catalog.addProperty(DCAT.themeTaxonomy, model.createResource(base + "ontology/code"));
    store.dumps().list().forEach(it -> dataset.addProperty(DCAT.distribution, file(model, it)));
    return model.getGraph();
  }

  private Resource described(Resource resource) {
    resource.addProperty(DCTerms.title, publication.title(), "en");
    publication
        .licence()
        .ifPresent(it ->
            resource.addProperty(
                DCTerms.license, resource.getModel().createResource(it.toString())));
    return resource;
  }

  private Resource service(Resource dataset, String path, String title) {
    Model model = dataset.getModel();
    String base = store.graphs().base();
    return model
        .createResource(base + "catalog#" + path, DCAT.DataService)
        .addProperty(DCTerms.title, title, "en")
        .addProperty(DCAT.endpointURL, model.createResource(base + path))
        .addProperty(DCAT.servesDataset, dataset);
  }

  private Resource file(Model model, Dump dump) {
    String address = store.graphs().base() + "dumps/" + dump.name();
    Resource checksum =
        model
            .createResource(address + "#checksum", model.createResource(SPDX + "Checksum"))
            .addProperty(
                model.createProperty(SPDX, "algorithm"),
                model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(
                model.createProperty(SPDX, "checksumValue"),
                model.createTypedLiteral(dump.sha256(), XSDDatatype.XSDhexBinary));
    return described(model.createResource(address + "#distribution"))
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCAT.downloadURL, model.createResource(address))
        .addProperty(DCAT.accessURL, model.createResource(store.graphs().base() + "dumps/"))
        .addProperty(DCAT.mediaType, model.createResource(TYPES + dump.syntax().mediaType()))
        .addProperty(DCAT.compressFormat, model.createResource(TYPES + "application/gzip"))
        .addProperty(
            DCAT.byteSize,
            model.createTypedLiteral(
                Long.toString(dump.bytes()), XSDDatatype.XSDnonNegativeInteger))
        .addProperty(
            DCTerms.issued,
            model.createTypedLiteral(dump.modified().toString(), XSDDatatype.XSDdateTime))
        .addProperty(model.createProperty(SPDX, "checksum"), checksum);
  }
}
