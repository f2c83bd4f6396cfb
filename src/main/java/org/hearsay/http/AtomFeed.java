package org.hearsay.http;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287). All of it is plain text: nothing in a value can be markup in a reader.
 *
 * @param id the IRI of the feed
 * @param updated when something in it last changed, as of RFC 3339
 * @param links where it is, and what it is a feed of
 * @param entries the newest first
 */
public record AtomFeed(
    String id, String title, String updated, List<Link> links, List<Entry> entries) {

  private static final String NS = "http://www.w3.org/2005/Atom";

  /** What XML 1.0 cannot hold, not even escaped. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Another place, and how it is related. */
  public record Link(String relation, String type, String address) {

    /** A page that shows the same. */
    public static Link alternate(String address) {
      return new Link("alternate", "text/html", address);
    }

    /** A page on something that this is about. */
    public static Link related(String address) {
      return new Link("related", "text/html", address);
    }

    /** The place of the feed. */
    public static Link self(String address) {
      return new Link("self", "application/atom+xml", address);
    }
  }

  /**
   * What kind of entry it is.
   *
   * @param label for people; empty for none
   * @param scheme the IRI of the list that the term is of; empty for none
   */
  public record Category(String term, String label, String scheme) {}

  /**
   * One piece of news.
   *
   * @param id the same whenever the entry comes up again
   * @param published when it was first news; empty if it is news once
   * @param updated when it last changed
   * @param summary empty for none
   */
  public record Entry(
      String id,
      String title,
      String published,
      String updated,
      List<Category> categories,
      List<Link> links,
      String summary,
      String content) {

    public Entry {
      categories = List.copyOf(categories);
      links = List.copyOf(links);
    }
  }

  public AtomFeed {
    links = List.copyOf(links);
    entries = List.copyOf(entries);
  }

  /** The feed as a document. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NS);
      element(xml, "id", id);
      element(xml, "title", title);
      element(xml, "updated", updated);
      xml.writeStartElement("author");
      element(xml, "name", "Hearsay");
      xml.writeEndElement();
      for (Link it : links) {
        link(xml, it);
      }
      for (Entry it : entries) {
        entry(xml, it);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    if (!entry.published().isEmpty()) {
      element(xml, "published", entry.published());
    }
    element(xml, "updated", entry.updated());
    for (Category it : entry.categories()) {
      xml.writeEmptyElement("category");
      attribute(xml, "term", it.term());
      attribute(xml, "label", it.label());
      attribute(xml, "scheme", it.scheme());
    }
    for (Link it : entry.links()) {
      link(xml, it);
    }
    if (!entry.summary().isEmpty()) {
      element(xml, "summary", entry.summary());
    }
    element(xml, "content", entry.content());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
    xml.writeEmptyElement("link");
    attribute(xml, "rel", link.relation());
    attribute(xml, "type", link.type());
    attribute(xml, "href", link.address());
  }

  private static void attribute(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeAttribute(name, plain(text));
    }
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
