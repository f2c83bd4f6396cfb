package org.hearsay.description;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.description.EntityFacts.OutletFacts;
import org.hearsay.description.EntityFacts.OutletFacts.DatedArticle;
import org.hearsay.store.IncomingLinks;
import org.hearsay.store.SubjectRow;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Reads what an outlet prints.
 *
 * @param linksTo what links to an IRI
 */
record OutletReader(Lookup lookup, Function<String, IncomingLinks> linksTo) {

  private static final int MOST_STATEMENTS = 1000;
  private static final int MOST_STATEMENTS_OF_ONE = 500;
  private static final List<Node> DATE = List.of(Schema.datePublished.asNode());
  private static final List<Node> WHO = List.of(Say.speaker.asNode(), Say.reporter.asNode());

  OutletFacts facts(IncomingLinks links, long articleCount) {
    List<SubjectRow> articles =
        links.rows(Schema.publisher.asNode(), EntityReader.MOST_EXAMINED, DATE);
    Map<Node, Long> quoted = new HashMap<>();
    Map<Node, Long> relayed = new HashMap<>();
    int examined = 0;
    int unnamed = 0;
    for (SubjectRow article : articles) {
      if (examined >= MOST_STATEMENTS) {
        break;
      }
      IncomingLinks within = linksTo.apply(article.subject().get().toString());
      for (SubjectRow reported :
          within.rows(Say.reportedIn.asNode(), MOST_STATEMENTS_OF_ONE, WHO)) {
        reported.all(Say.reporter.asNode()).forEach(it -> relayed.merge(it, 1L, Long::sum));
        List<Node> speakers = reported.all(Say.speaker.asNode());
        examined += speakers.isEmpty() ? 0 : 1;
        unnamed += speakers.stream().anyMatch(this::isUnnamed) ? 1 : 0;
        speakers.stream().filter(this::isNamed).forEach(it -> quoted.merge(it, 1L, Long::sum));
      }
    }
    return new OutletFacts(
        articleCount,
        articles.stream()
            .sorted(Comparator.comparing(OutletReader::day).reversed())
            .limit(EntityReader.MOST_LISTED)
            .map(it -> it.subject().get())
            .map(it -> new DatedArticle(lookup.ref(it), lookup.period(it)))
            .toList(),
        examined,
        unnamed,
        EntityReader.most(lookup, quoted),
        EntityReader.most(lookup, relayed));
  }

  private static String day(SubjectRow article) {
    return article.one(Schema.datePublished.asNode()).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** One whose name was not found, though the article may well give it, is not without a name. */
  private boolean isUnnamed(Node party) {
    return !isNamed(party)
        && !lookup.objects(party, DCTerms.type).contains(Code.unresolved.asNode());
  }

  private boolean isNamed(Node party) {
    return party.isURI() && party.getURI().startsWith(lookup.graphs().entityPrefix());
  }
}
