package org.hearsay.discovery;

import java.util.List;
import java.util.Optional;

/**
 * What a page of terms shows.
 *
 * @param formats where it can be had as RDF
 * @param files the other pages of the ontology
 */
public record TermsPage(
    String title,
    String description,
    List<Fact> facts,
    List<Link> formats,
    List<Link> files,
    List<Prefix> prefixes,
    List<Section> sections) {

  public TermsPage {
    facts = List.copyOf(facts);
    formats = List.copyOf(formats);
    files = List.copyOf(files);
    prefixes = List.copyOf(prefixes);
    sections = List.copyOf(sections);
  }

  /** A word and where it leads, if anywhere. */
  public record Link(String text, Optional<String> address) {

    static Link to(String text, String address) {
      return new Link(text, Optional.of(address));
    }
  }

  /** A line of a table. */
  public record Fact(String caption, List<Link> values) {

    public Fact {
      values = List.copyOf(values);
    }
  }

  /** An abbreviation of a namespace. */
  public record Prefix(String name, String namespace) {}

  /**
   * Terms of one kind.
   *
   * @param id what its address ends in
   * @param text what they are for; may be empty
   */
  public record Section(String id, String title, String text, List<Term> terms) {

    public Section {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A class, property, code or shape.
   *
   * @param id what its address ends in: the end of its IRI
   * @param name with its prefix
   * @param label for people
   * @param rules what data must look like
   * @param query one to try, if it may have an answer
   */
  public record Term(
      String id,
      String name,
      String iri,
      String label,
      String definition,
      List<String> comments,
      List<String> examples,
      List<Fact> facts,
      List<String> rules,
      Optional<Link> query) {

    public Term {
      comments = List.copyOf(comments);
      examples = List.copyOf(examples);
      facts = List.copyOf(facts);
      rules = List.copyOf(rules);
    }
  }
}
