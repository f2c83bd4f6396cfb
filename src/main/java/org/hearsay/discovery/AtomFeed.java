package org.hearsay.discovery;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.store.Activity;

/** The latest changes as an Atom feed (RFC 4287). */
record AtomFeed(String base, ActivityStream stream) {

  private static final String NS = "http://www.w3.org/2005/Atom";

  /**
   * The feed.
   *
   * @param activities the newest first
   * @param updated when something last happened
   */
  String xml(List<Activity> activities, Instant updated) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NS);
      element(xml, "id", base + "changes");
      element(xml, "title", "What came, changed and went");
      element(xml, "updated", updated.toString());
      xml.writeStartElement("author");
      element(xml, "name", "Hearsay");
      xml.writeEndElement();
      link(xml, "self", "application/atom+xml", base + "changes.atom");
      link(xml, "alternate", "text/html", base + "changes");
      for (Activity activity : activities) {
        entry(xml, activity);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void entry(XMLStreamWriter xml, Activity activity) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", stream.id(activity));
    element(xml, "title", stream.summary(activity));
    element(xml, "updated", activity.time().toString());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", ActivityStream.type(activity.kind()));
    link(xml, "alternate", "text/html", activity.iri());
    for (String replacing : activity.replacedBy()) {
      link(xml, "related", "text/html", replacing);
    }
    element(xml, "content", stream.summary(activity));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
