package org.hearsay.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were asked for lately, by their validators, which change with what they are
 * made from. Thread-safe.
 */
public final class BodyCache {

  private final Cache<String, byte[]> bodies;

  /**
   * An empty one.
   *
   * @param most how much it holds, in bytes
   */
  public BodyCache(long most) {
    this.bodies =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((String key, byte[] body) -> key.length() + body.length)
            .build();
  }

  /** Whether it has this one. */
  public boolean holds(Validator validator) {
    return bodies.getIfPresent(validator.tag()) != null;
  }

  /** The body, made if need be; empty if there is none. */
  public Optional<byte[]> get(Validator validator, Supplier<Optional<byte[]>> make) {
    byte @Nullable [] known = bodies.getIfPresent(validator.tag());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<byte[]> made = make.get();
    made.ifPresent(it -> bodies.put(validator.tag(), it));
    return made;
  }
}
