package org.hearsay.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.query.SearchWords;

/** What was found, for programs. */
final class SearchJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SearchJson() {}

  static String of(SearchResult result) {
    SearchRequest request = result.request();
    Marking marking = new Marking(request.words());
    ObjectNode object = JSON.createObjectNode().put("query", request.typed());
    ObjectNode filters = object.putObject("filters");
    request.filters().forEach((filter, value) -> filters.put(filter.parameter(), value));
    object.put("page", request.page()).put("pages", result.pages());
    object.put("pageSize", Search.PAGE_SIZE);
    if (request.cut()) {
      object.put("wordsLookedFor", SearchWords.MOST);
    }
    ObjectNode names = object.putObject("names").put("total", result.namesFound());
    ArrayNode nameHits = names.putArray("hits");
    result.names().forEach(it -> put(nameHits.addObject(), it));
    ObjectNode statements = object.putObject("statements").put("total", result.statementsFound());
    statements.put("lookedAt", result.lookedAt()).put("more", result.more());
    ArrayNode statementHits = statements.putArray("hits");
    result.statements().forEach(it -> put(statementHits.addObject(), it, marking));
    ArrayNode facets = object.putArray("facets");
    result.facets().forEach(it -> put(facets.addObject(), it));
    return object.toPrettyString() + "\n";
  }

  private static void put(ObjectNode object, NameHit hit) {
    object.put("id", hit.iri()).put("kind", hit.kind().label()).put("name", hit.name());
    hit.other().ifPresent(it -> object.put("otherName", text(it)));
  }

  private static String text(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(it -> text.append(it.text()));
    return text.toString();
  }

  private static void put(ObjectNode object, StatementHit hit, Marking marking) {
    object.put("id", hit.iri()).put("score", hit.score());
    ArrayNode speakers = object.putArray("speakers");
    hit.speakers().forEach(it -> put(speakers.addObject(), it));
    object.put("said", hit.said());
    marks(object.putArray("marks"), marking.parts(hit.said()));
    hit.outlet().ifPresent(it -> put(object.putObject("outlet"), it));
    ObjectNode article = object.putObject("article").put("id", hit.article());
    hit.headline().ifPresent(it -> article.put("headline", it));
    hit.day().map(LocalDate::toString).ifPresent(it -> object.put("date", it));
    object.put("directness", hit.directness());
  }

  /** Where the words are in the text: pairs of offsets in code points. */
  private static void marks(ArrayNode marks, List<Part> parts) {
    int start = 0;
    for (Part part : parts) {
      int end = start + part.text().codePointCount(0, part.text().length());
      if (part.marked()) {
        marks.addArray().add(start).add(end);
      }
      start = end;
    }
  }

  private static void put(ObjectNode object, Named named) {
    object.put("id", named.iri()).put("name", named.name());
  }

  private static void put(ObjectNode object, Facet facet) {
    object.put("name", facet.name());
    ArrayNode values = object.putArray("values");
    facet
        .values()
        .forEach(it ->
            values
                .addObject()
                .put("value", it.value())
                .put("label", it.label())
                .put("count", it.count())
                .put("parameters", it.request().parameters()));
  }
}
