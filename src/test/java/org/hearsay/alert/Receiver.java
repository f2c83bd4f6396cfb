package org.hearsay.alert;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A service at {@code https://hooks.example} on this machine, with a certificate of its own. */
final class Receiver implements AutoCloseable {

  private static final String PASSWORD = "changeit";

  private final HttpsServer server;
  private final SSLContext context;

  /** The status that it answers with. */
  final AtomicInteger status = new AtomicInteger(204);

  /** What it was sent. */
  final List<Call> calls = new CopyOnWriteArrayList<>();

  /** One call. */
  record Call(String path, Map<String, String> headers, String body) {}

  private Receiver(HttpsServer server, SSLContext context) {
    this.server = server;
    this.context = context;
  }

  static Receiver start(Path folder) throws Exception {
    SSLContext context = context(folder.resolve("keys.p12"));
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    Receiver receiver = new Receiver(server, context);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
          exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
          receiver.calls.add(new Call(exchange.getRequestURI().toString(), headers, body));
          exchange.getResponseHeaders().add("Location", receiver.url("elsewhere").toString());
          exchange.sendResponseHeaders(receiver.status.get(), -1);
          exchange.close();
        });
    server.start();
    return receiver;
  }

  private static SSLContext context(Path keys) throws Exception {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process made =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "hooks",
                "-keyalg",
                "EC",
                "-dname",
                "CN=hooks.example",
                "-ext",
                "san=dns:hooks.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (made.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD.toCharArray());
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  /** An address of it. */
  URI url(String path) {
    return URI.create("https://hooks.example:%d/%s".formatted(server.getAddress().getPort(), path));
  }

  /** A caller for which every host is here. */
  HttpsPost caller() {
    return new HttpsPost(
        host -> List.of(InetAddress.getLoopbackAddress()),
        address -> true,
        context.getSocketFactory(),
        Duration.ofSeconds(5));
  }

  /** A caller that trusts it and finds hosts so, but calls public addresses only. */
  HttpsPost careful(HttpsPost.Resolver resolver) {
    return new HttpsPost(
        resolver, new PublicAddress(), context.getSocketFactory(), Duration.ofSeconds(5));
  }

  SSLContext context() {
    return context;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
