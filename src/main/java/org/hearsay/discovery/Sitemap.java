package org.hearsay.discovery;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The pages of a site for crawlers, in files of at most {@value #MOST} (sitemaps.org, 0.9).
 *
 * @param base what addresses of files begin with
 */
record Sitemap(String base, List<Entry> entries) {

  static final int MOST = 50_000;

  private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** A page, and when it last changed, if that is known. */
  record Entry(String address, Optional<Instant> modified) {}

  Sitemap {
    entries = List.copyOf(entries);
  }

  /** How many files there are. */
  int files() {
    return Math.max(1, (entries.size() + MOST - 1) / MOST);
  }

  /** The list of files. */
  String index() {
    return xml(
        "sitemapindex",
        xml -> {
          for (int file = 1; file <= files(); file++) {
            Optional<Instant> latest =
                on(file).stream().flatMap(it -> it.modified().stream()).max(Instant::compareTo);
            entry(xml, "sitemap", new Entry(base + "sitemaps/" + file + ".xml", latest));
          }
        });
  }

  /** A file, from 1 on. */
  String file(int number) {
    return xml(
        "urlset",
        xml -> {
          for (Entry entry : on(number)) {
            entry(xml, "url", entry);
          }
        });
  }

  private List<Entry> on(int file) {
    return entries.subList((file - 1) * MOST, Math.min(entries.size(), file * MOST));
  }

  private static void entry(XMLStreamWriter xml, String name, Entry entry)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeStartElement("loc");
    xml.writeCharacters(entry.address());
    xml.writeEndElement();
    if (entry.modified().isPresent()) {
      xml.writeStartElement("lastmod");
      xml.writeCharacters(entry.modified().get().toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Writes what is inside the outermost element. */
  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String xml(String root, Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NS);
      content.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
