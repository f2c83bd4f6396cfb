package org.hearsay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Validator;
import org.hearsay.page.QueryLink;
import org.hearsay.page.QueryListPage;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;

/** The list of all saved queries, as a page or as JSON. */
record QueryListHandler(SavedQueries queries, Templates templates, Supplier<Validator> validator)
    implements Handler {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void handle(Exchange exchange) throws IOException {
    Site site = templates.site();
    Format format = exchange.negotiated(List.of(Format.JSON, Format.HTML));
    exchange.alternate(site.path("queries.ttl"), Format.TURTLE);
    if (exchange.unchanged(validator.get().with(format.name()))) {
      return;
    }
    if (format == Format.HTML) {
      exchange.send(
          format.contentType(), templates.html("queries", QueryListPage.of(queries.list())));
    } else {
      exchange.send(format, json(site).toPrettyString());
    }
  }

  private ArrayNode json(Site site) {
    ArrayNode list = JSON.createArrayNode();
    for (SavedQuery query : queries.list()) {
      ObjectNode object = list.addObject().put("name", query.name());
      object.put("summary", query.summary()).put("description", query.description());
      query.tags().forEach(object.putArray("tags")::add);
      ArrayNode parameters = object.putArray("parameters");
      query.parameters().forEach(it -> describe(it, parameters.addObject()));
      object.put("view", query.view().name().toLowerCase(Locale.ROOT));
      QueryLink link = QueryLink.withExamples(query);
      object.put("page", new QueryLink(query.name(), java.util.Map.of()).page(site));
      object.put("answer", link.answer(site, "")).put("sparql", link.sparql(site));
    }
    return list;
  }

  private static void describe(Parameter parameter, ObjectNode object) {
    object.put("name", parameter.name()).put("type", parameter.type().label());
    object.put("description", parameter.description()).put("required", parameter.required());
    parameter.byDefault().ifPresent(it -> object.put("default", it));
    parameter.example().ifPresent(it -> object.put("example", it));
    if (!parameter.choices().isEmpty()) {
      parameter.choices().forEach(object.putArray("enum")::add);
    }
  }
}
