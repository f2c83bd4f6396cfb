package org.hearsay.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed in with the token, in which browser. The browser gets a random name of the
 * session, never the token; a stop of the server ends all sessions. Thread-safe.
 */
final class Sessions {

  private static final Duration LENGTH = Duration.ofHours(12);
  private static final int RANDOM_BYTES = 32;
  private static final String NAME = "hearsay-review";
  private static final Pattern COOKIE =
      Pattern.compile("(?:^|;\\s*)" + NAME + "=([A-Za-z0-9_-]{43})(?:;|$)");

  private final String token;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /**
   * Somebody who has signed in.
   *
   * @param by the name that their reviews bear
   * @param form what each of their forms has, which no page of another site knows
   */
  record Session(String by, String form, Instant until) {

    /** Whether a form comes from a page of this session. */
    boolean sent(String given) {
      return isEqual(form, given);
    }
  }

  Sessions(String token, InstantSource clock) {
    this.token = token;
    this.clock = clock;
  }

  /** Whether this is the token. How long that takes says nothing of it. */
  boolean isToken(String given) {
    return isEqual(token, given);
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins a session and has the browser keep it. */
  void begin(Exchange exchange, String by) {
    Instant now = clock.instant();
    sessions.values().removeIf(it -> !it.until().isAfter(now));
    String id = randomText();
    sessions.put(id, new Session(by, randomText(), now.plus(LENGTH)));
    exchange.header("Set-Cookie", cookie(id, LENGTH));
  }

  private String randomText() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String cookie(String id, Duration length) {
    return "%s=%s; Path=/review; Max-Age=%d; HttpOnly; SameSite=Strict"
        .formatted(NAME, id, length.toSeconds());
  }

  /** The session of the browser that asks. */
  Optional<Session> find(Exchange exchange) {
    @Nullable Session session = id(exchange).map(sessions::get).orElse(null);
    return Optional.ofNullable(session).filter(it -> it.until().isAfter(clock.instant()));
  }

  /** Ends the session of the browser that asks. */
  void end(Exchange exchange) {
    id(exchange).ifPresent(sessions::remove);
    exchange.header("Set-Cookie", cookie("", Duration.ZERO));
  }

  private static Optional<String> id(Exchange exchange) {
    Matcher matcher = COOKIE.matcher(exchange.header("Cookie").orElse(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
