package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

  private static final QueryAnswer.Rows ROWS =
      new QueryAnswer.Rows(
          List.of("said", "count"),
          List.of(
              row("=HYPERLINK(\"http://evil.example\")", "1"),
              row("+49 30 1234", "-5"),
              row("-1+1", "0.5"),
              row("@SUM(A1)", "2"),
              row("\tcmd", "3"),
              row("\rcmd", "4"),
              row("plain, with a comma", "5"),
              row("two\nlines \"quoted\"", "6"),
              row("no = sign first", "7")),
          Map.of());

  @Test
  void csvIsWhatTheStandardSays() {
    assertThat(written(AnswerFormat.CSV))
        .isEqualTo(
            """
            said,count
            "=HYPERLINK(""http://evil.example"")",1
            +49 30 1234,-5
            -1+1,0.5
            @SUM(A1),2
            \tcmd,3
            "\rcmd",4
            "plain, with a comma",5
            "two
            lines ""quoted""\",6
            no = sign first,7
            """
                .replace("\n", "\r\n")
                .replace("two\r\n", "two\n"));
  }

  @Test
  void csvForSpreadsheetsHoldsNoFormula() {
    assertThat(written(AnswerFormat.EXCEL))
        .isEqualTo(
            """
            \ufeffsaid,count
            "'=HYPERLINK(""http://evil.example"")",1
            '+49 30 1234,-5
            '-1+1,0.5
            '@SUM(A1),2
            '\tcmd,3
            "'\rcmd",4
            "plain, with a comma",5
            "two
            lines ""quoted""\",6
            no = sign first,7
            """
                .replace("\n", "\r\n")
                .replace("two\r\n", "two\n"));
  }

  @Test
  void objectsHavePlainValues() throws Exception {
    Map<String, Node> row = new LinkedHashMap<>();
    row.put("iri", NodeFactory.createURI("http://localhost:3030/id/entity/mara-teld"));
    row.put("text", NodeFactory.createLiteralLang("No.", "en"));
    row.put("whole", literal("12", XSDDatatype.XSDinteger));
    row.put("part", literal("0.80", XSDDatatype.XSDdecimal));
    row.put("real", literal("1e3", XSDDatatype.XSDdouble));
    row.put("none", literal("INF", XSDDatatype.XSDdouble));
    row.put("truth", literal("1", XSDDatatype.XSDboolean));
    row.put("day", literal("2024-03-01", XSDDatatype.XSDdate));
    row.put("wrong", literal("twelve", XSDDatatype.XSDinteger));
    QueryAnswer rows =
        new QueryAnswer.Rows(
            List.of(
                "iri", "text", "whole", "part", "real", "none", "truth", "day", "wrong", "missing"),
            List.of(row),
            Map.of());

    assertThat(written(rows, AnswerFormat.OBJECTS))
        .isEqualTo(
            """
            [
            {"iri":"http://localhost:3030/id/entity/mara-teld","text":"No.","whole":12,"part":0.80,\
            "real":1000.0,"none":"INF","truth":true,"day":"2024-03-01","wrong":"twelve","missing":null}
            ]
            """);
  }

  @Test
  void noObjectsAreAnArray() throws Exception {
    QueryAnswer none = new QueryAnswer.Rows(List.of("a"), List.of(), Map.of());

    assertThat(new ObjectMapper().readTree(written(none, AnswerFormat.OBJECTS))).isEmpty();
  }

  private static Map<String, Node> row(String said, String count) {
    return Map.of(
        "said", NodeFactory.createLiteralString(said),
        "count", literal(count, XSDDatatype.XSDdecimal));
  }

  private static Node literal(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  private static String written(AnswerFormat format) {
    return written(ROWS, format);
  }

  private static String written(QueryAnswer answer, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter("http://localhost:3030/").write(answer, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
