package org.hearsay.description;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.description.EntityFacts.OutletFacts;
import org.hearsay.description.EntityFacts.OutletFacts.DatedArticle;
import org.hearsay.store.IncomingLinks;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Reads what an outlet prints. */
record OutletReader(Lookup lookup) {

  private static final int MOST_STATEMENTS_OF_ONE = 500;

  OutletFacts facts(IncomingLinks links, long articleCount) {
    List<Node> articles =
        links.page(Schema.publisher.asNode(), 0, EntityReader.MOST_EXAMINED).stream()
            .map(Quad::getSubject)
            .distinct()
            .toList();
    Map<Node, Long> quoted = new HashMap<>();
    Map<Node, Long> relayed = new HashMap<>();
    int examined = 0;
    int unnamed = 0;
    for (Node article : articles) {
      if (examined >= EntityReader.MOST_EXAMINED) {
        break;
      }
      for (Node reported : lookup.subjects(Say.reportedIn, article, MOST_STATEMENTS_OF_ONE)) {
        lookup.objects(reported, Say.reporter).forEach(it -> relayed.merge(it, 1L, Long::sum));
        List<Node> speakers = lookup.objects(reported, Say.speaker);
        if (!speakers.isEmpty()) {
          examined++;
          speakers.stream().filter(this::isNamed).forEach(it -> quoted.merge(it, 1L, Long::sum));
          unnamed += speakers.stream().anyMatch(this::isUnnamed) ? 1 : 0;
        }
      }
    }
    return new OutletFacts(
        articleCount,
        articles.stream()
            .map(it -> new Found(it, lookup.period(it)))
            .sorted(
                Comparator.comparing((Found it) -> it.published().order())
                    .reversed()
                    .thenComparing(it -> it.article().getURI()))
            .limit(EntityReader.MOST_LISTED)
            .map(it -> new DatedArticle(lookup.ref(it.article()), it.published()))
            .toList(),
        examined,
        unnamed,
        EntityReader.most(lookup, quoted),
        EntityReader.most(lookup, relayed));
  }

  private record Found(Node article, Period published) {}

  /** One whose name was not found, though the article may well give it, is not without a name. */
  private boolean isUnnamed(Node party) {
    return !isNamed(party)
        && !lookup.objects(party, DCTerms.type).contains(Code.unresolved.asNode());
  }

  private boolean isNamed(Node party) {
    return party.isURI() && party.getURI().startsWith(lookup.graphs().entityPrefix());
  }
}
