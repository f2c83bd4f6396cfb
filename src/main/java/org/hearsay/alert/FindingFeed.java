package org.hearsay.alert;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.Side;

/**
 * Findings as an Atom feed (RFC 4287). An entry has the IRI of its finding as id, so that readers
 * know it again.
 *
 * @param base what the store's IRIs begin with
 * @param id the IRI of the feed
 * @param self where the feed is; empty for one that is a file
 */
record FindingFeed(String base, String id, String self) {

  private static final String NS = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot hold, not even escaped. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** One finding and when it was last news. */
  record Entry(FindingFacts facts, String updated) {}

  /**
   * The feed.
   *
   * @param entries the newest first
   * @param updated when something last changed
   */
  String xml(List<Entry> entries, String updated) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NS);
      element(xml, "id", id);
      element(xml, "title", "What may conflict");
      element(xml, "updated", updated);
      xml.writeStartElement("author");
      element(xml, "name", "Hearsay");
      xml.writeEndElement();
      if (!self.isEmpty()) {
        link(xml, "self", "application/atom+xml", self);
      }
      link(xml, "alternate", "text/html", base + "alerts");
      for (Entry entry : entries) {
        entry(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    FindingFacts facts = entry.facts();
    xml.writeStartElement("entry");
    element(xml, "id", facts.ref().iri());
    element(xml, "title", facts.ref().label());
    element(xml, "published", facts.firstSeen());
    element(xml, "updated", entry.updated());
    category(xml, "kind", FindingFacts.code(facts.kind()), facts.kind().label());
    category(xml, "severity", FindingFacts.code(facts.severity()), facts.severity().label());
    link(xml, "alternate", "text/html", base + "doc/finding/" + facts.key());
    for (Side side : facts.sides()) {
      link(xml, "related", "text/html", side.line().ref().iri());
    }
    element(xml, "summary", facts.why());
    element(xml, "content", content(facts));
    xml.writeEndElement();
  }

  /** Plain text: nothing of what articles print can be markup in a reader. */
  private static String content(FindingFacts facts) {
    StringBuilder text = new StringBuilder(facts.why());
    for (Side side : facts.sides()) {
      text.append("\n\n");
      text.append(
          String.join(", ", side.line().speakers().stream().map(it -> it.ref().label()).toList()));
      side.line().outlet().ifPresent(it -> text.append(", ").append(it.label()));
      FindingJson.published(side.published()).ifPresent(it -> text.append(", ").append(it));
      text.append(": ").append(side.line().words());
    }
    return text.toString();
  }

  private static void category(XMLStreamWriter xml, String scheme, String term, String label)
      throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", term);
    xml.writeAttribute("label", plain(label));
    xml.writeAttribute("scheme", "urn:hearsay:" + scheme);
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", plain(address));
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
  }

  private static String plain(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }
}
