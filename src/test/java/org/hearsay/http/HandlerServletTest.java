package org.hearsay.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.sparql.Http.header;

import jakarta.servlet.http.HttpFilter;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.sparql.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HandlerServletTest {

  /** Those of the port for everybody, and those of a port that gives requests no id. */
  static final List<List<HttpFilter>> FILTERS = List.of(List.of(new CommonHeaders()), List.of());

  @ParameterizedTest
  @FieldSource("FILTERS")
  void ofADefectTheClientLearnsTheNumberInTheLog(List<HttpFilter> filters) throws Exception {
    HandlerServlet servlet =
        new HandlerServlet(
            exchange -> {
              throw new IllegalStateException("a secret of the machine");
            },
            problem -> new byte[0]);
    WebServer.Settings settings =
        new WebServer.Settings(0, "/", true, 8, Duration.ofSeconds(1), Optional.empty());
    try (WebServer web = WebServer.start(settings, filters, Map.of("/broken", servlet))) {
      HttpResponse<String> response =
          Http.at("http://127.0.0.1:%d/".formatted(web.port())).get("broken");

      assertThat(response.statusCode()).isEqualTo(500);
      String id = header(response, CommonHeaders.REQUEST_ID);
      assertThat(id).hasSize(36);
      assertThat(response.body())
          .contains("its log has it as " + id)
          .doesNotContain("null", "secret");
    }
  }
}
