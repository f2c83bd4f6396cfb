package org.hearsay.sparql;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Requests to a server. */
public record Http(HttpClient client, String url) {

  /** A client of the server there. */
  public static Http at(String url) {
    return new Http(HttpClient.newHttpClient(), url);
  }

  /** The value as an address has it. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The value of a header, or nothing. */
  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** A request to be made. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  /** Sends it. */
  public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Gets with headers: name, value, and so on. */
  public HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Gets the answer of a query. */
  public HttpResponse<String> query(String sparql, String... headers) throws Exception {
    return get("sparql?query=" + encoded(sparql), headers);
  }

  /** Posts to the endpoint. */
  public HttpResponse<String> post(String type, String body) throws Exception {
    return send(to("sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}
