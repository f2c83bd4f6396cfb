package org.hearsay.discovery;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.http.Validator;

/**
 * Something that is made once for each state of what it is made from. Those who ask while it is
 * made wait for it. Thread-safe.
 */
final class Cached<T> implements Supplier<T> {

  private final Supplier<Validator> validity;
  private final Supplier<T> maker;
  private Optional<Made<T>> made = Optional.empty();

  private record Made<T>(String tag, T value) {}

  Cached(Supplier<Validator> validity, Supplier<T> maker) {
    this.validity = validity;
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    String tag = validity.get().tag();
    Optional<Made<T>> known = made.filter(it -> it.tag().equals(tag));
    if (known.isPresent()) {
      return known.get().value();
    }
    T value = maker.get();
    made = Optional.of(new Made<>(tag, value));
    return value;
  }
}
