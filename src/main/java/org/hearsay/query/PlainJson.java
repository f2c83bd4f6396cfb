package org.hearsay.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Rows as objects: numbers and truth values as such, all else as text, and null where a row has no
 * value. One row is one line.
 */
final class PlainJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlainJson() {}

  static void write(QueryAnswer.Rows rows, OutputStream out) {
    StringBuilder text = new StringBuilder("[");
    String separator = "\n";
    for (Map<String, Node> row : rows.rows()) {
      ObjectNode object = JSON.createObjectNode();
      rows.columns().forEach(column -> object.set(column, value(row.get(column))));
      text.append(separator).append(object);
      separator = ",\n";
    }
    TextTable.write(text.append("\n]\n").toString(), out);
  }

  private static JsonNode value(@Nullable Node term) {
    if (term == null) {
      return NODES.nullNode();
    }
    if (term.isURI()) {
      return NODES.textNode(term.getURI());
    }
    if (!term.isLiteral()) {
      return NODES.textNode(term.toString());
    }
    if (!term.getLiteral().isWellFormed()) {
      return NODES.textNode(term.getLiteralLexicalForm());
    }
    NodeValue value = NodeValue.makeNode(term);
    if (value.isBoolean()) {
      return NODES.booleanNode(value.getBoolean());
    }
    if (value.isInteger()) {
      return NODES.numberNode(value.getInteger());
    }
    if (value.isDecimal()) {
      return NODES.numberNode(value.getDecimal());
    }
    boolean isFloating =
        term.getLiteralDatatype().equals(XSDDatatype.XSDdouble)
            || term.getLiteralDatatype().equals(XSDDatatype.XSDfloat);
    return isFloating && value.isNumber() && Double.isFinite(value.getDouble())
        ? NODES.numberNode(value.getDouble())
        : NODES.textNode(term.getLiteralLexicalForm());
  }
}
