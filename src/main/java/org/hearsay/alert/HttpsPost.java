package org.hearsay.alert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request to a host that somebody named, and to no other: the name is resolved once, each
 * of its addresses must be public, and the connection goes to one of those, whatever the name means
 * a moment later. No proxy, no redirect, nothing read of the answer but its status.
 */
final class HttpsPost {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int HTTPS = 443;
  private static final int LONGEST_LINE = 500;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

  private final Resolver resolver;
  private final Predicate<InetAddress> allowed;
  private final SSLSocketFactory sockets;
  private final Duration patience;

  /** Finds the addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    List<InetAddress> resolve(String host) throws IOException;
  }

  /** For public hosts whose certificates the platform trusts. */
  HttpsPost() {
    this(
        host -> List.of(InetAddress.getAllByName(host)),
        new PublicAddress(),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        PATIENCE);
  }

  /** For tests, which have no public host. */
  HttpsPost(
      Resolver resolver,
      Predicate<InetAddress> allowed,
      SSLSocketFactory sockets,
      Duration patience) {
    this.resolver = resolver;
    this.allowed = allowed;
    this.sockets = sockets;
    this.patience = patience;
  }

  /**
   * Sends it.
   *
   * @return the status of the answer
   * @throws IOException if there is none, or if the host must not be called; the message says why
   */
  int send(URI url, Map<String, String> headers, byte[] body) throws IOException {
    AtomicReference<@Nullable Socket> open = new AtomicReference<>();
    FutureTask<Integer> call = new FutureTask<>(() -> exchange(url, headers, body, open));
    Thread.ofVirtual().name("webhook").start(call);
    try {
      return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("No answer within %d s".formatted(patience.toSeconds()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      call.cancel(true);
      close(open.get());
    }
  }

  private static void close(@Nullable Socket socket) throws IOException {
    if (socket != null) {
      socket.close();
    }
  }

  private int exchange(
      URI url, Map<String, String> headers, byte[] body, AtomicReference<@Nullable Socket> open)
      throws IOException {
    String host = url.getHost().replaceAll("[\\[\\]]", "");
    int port = url.getPort() < 0 ? HTTPS : url.getPort();
    InetAddress address = address(host);
    try (Socket plain = new Socket(Proxy.NO_PROXY)) {
      open.set(plain);
      plain.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
      try (SSLSocket socket = (SSLSocket) sockets.createSocket(plain, host, port, true)) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        write(socket.getOutputStream(), url, headers, body);
        return status(socket.getInputStream());
      }
    }
  }

  private InetAddress address(String host) throws IOException {
    List<InetAddress> addresses = resolver.resolve(host);
    for (InetAddress it : addresses) {
      if (!allowed.test(it)) {
        throw new IOException(
            "%s is at %s, which is no public address".formatted(host, it.getHostAddress()));
      }
    }
    if (addresses.isEmpty()) {
      throw new IOException(host + " has no address");
    }
    return addresses.getFirst();
  }

  private static void write(OutputStream out, URI url, Map<String, String> headers, byte[] body)
      throws IOException {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    StringBuilder head = new StringBuilder("POST ").append(path);
    if (url.getRawQuery() != null) {
      head.append('?').append(url.getRawQuery());
    }
    head.append(" HTTP/1.1\r\nHost: ").append(url.getRawAuthority());
    headers.forEach((name, value) -> head.append("\r\n").append(name).append(": ").append(value));
    head.append("\r\nContent-Length: ").append(body.length);
    head.append("\r\nConnection: close\r\n\r\n");
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    request.writeTo(out);
    out.flush();
  }

  private static int status(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int read = in.read();
    while (read >= 0 && read != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) read);
      read = in.read();
    }
    Matcher matcher = STATUS.matcher(line.toString().strip());
    if (!matcher.matches()) {
      throw new IOException("The answer is no HTTP");
    }
    return Integer.parseInt(matcher.group(1));
  }
}
