package org.hearsay.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.store.Activity;
import org.hearsay.store.Activity.Kind;
import org.hearsay.store.ChangeLog;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * The log of changes as Activity Streams 2.0, in the forms of the Entity Metadata Management API
 * 1.0: a collection and its pages, in the order of time.
 *
 * @param dumps where dumps of the whole are
 */
record ActivityStream(Graphs graphs, ChangeLog log, String dumps) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "type";
  private static final String ID = "id";

  /** The whole. */
  String collection() {
    ObjectNode json = head("OrderedCollection", address());
    json.put("summary", "What came, changed and went");
    json.put("url", dumps);
    json.put("totalItems", log.size());
    ends(json, 1);
    return json.toPrettyString();
  }

  /**
   * The part of the whole from a page on.
   *
   * @param parameter as the client wrote it
   */
  String collectionFrom(String parameter, long page, long left) {
    ObjectNode json = head("OrderedCollection", address() + "?since=" + parameter);
    json.put("summary", "What came, changed and went since " + parameter);
    json.put("totalItems", left);
    ends(json, page);
    return json.toPrettyString();
  }

  private void ends(ObjectNode json, long first) {
    json.set("first", reference(first));
    json.set("last", reference(Math.max(first, log.pages())));
  }

  /** A page. One that is full names the next, whether or not there is anything on that yet. */
  String page(long number, List<Activity> activities) {
    ObjectNode json = head("OrderedCollectionPage", address(number));
    json.putObject("partOf").put(TYPE, "OrderedCollection").put(ID, address());
    json.put("startIndex", (number - 1) * ChangeLog.PAGE);
    json.put("totalItems", activities.size());
    if (number > 1) {
      json.set("prev", reference(number - 1));
    }
    if (activities.size() == ChangeLog.PAGE) {
      json.set("next", reference(number + 1));
    }
    ArrayNode items = json.putArray("orderedItems");
    activities.forEach(it -> items.add(item(it)));
    return json.toPrettyString();
  }

  private ObjectNode item(Activity activity) {
    ObjectNode item = JSON.createObjectNode();
    item.put(ID, id(activity));
    item.put(TYPE, type(activity.kind()));
    item.put("summary", summary(activity));
    item.put("published", activity.time().toString());
    ObjectNode object = item.putObject("object");
    object.put(ID, activity.iri());
    object.put(TYPE, typeOf(activity.iri()));
    object.put("updated", activity.time().toString());
    if (!activity.replacedBy().isEmpty()) {
      ArrayNode replacedBy = object.putArray("isReplacedBy");
      activity.replacedBy().forEach(replacedBy::add);
    }
    return item;
  }

  /** What one activity is called. */
  String id(Activity activity) {
    long page = (activity.number() - 1) / ChangeLog.PAGE + 1;
    return "%s#activity-%d".formatted(address(page), activity.number());
  }

  /** What happened, in a line. */
  String summary(Activity activity) {
    return "%s %s".formatted(type(activity.kind()), name(activity.iri()));
  }

  /** Kind and key of a thing. */
  String name(String iri) {
    return iri.substring(Math.min(iri.length(), (graphs.base() + "id/").length()));
  }

  static String type(Kind kind) {
    return switch (kind) {
      case CREATE -> "Create";
      case UPDATE -> "Update";
      case DELETE -> "Delete";
      case DEPRECATE -> "Deprecate";
    };
  }

  private String typeOf(String iri) {
    if (iri.startsWith(graphs.statementPrefix())) {
      return Say.Statement.getURI();
    }
    if (iri.startsWith(graphs.claimPrefix())) {
      return Say.Claim.getURI();
    }
    if (iri.startsWith(graphs.findingPrefix())) {
      return Say.Finding.getURI();
    }
    return iri.startsWith(graphs.entityPrefix()) ? Schema.NS + "Thing" : Say.Article.getURI();
  }

  private static ObjectNode head(String type, String id) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode context = json.putArray("@context");
    context.add("https://www.w3.org/ns/activitystreams");
    context.add("https://emm-spec.org/1.0/context.json");
    context
        .addObject()
        .putObject("isReplacedBy")
        .put("@id", DCTerms.isReplacedBy.getURI())
        .put("@type", "@id");
    json.put(TYPE, type).put(ID, id);
    return json;
  }

  private ObjectNode reference(long page) {
    return JSON.createObjectNode().put(TYPE, "OrderedCollectionPage").put(ID, address(page));
  }

  private String address() {
    return graphs.base() + "changes";
  }

  private String address(long page) {
    return address() + "/page/" + page;
  }
}
