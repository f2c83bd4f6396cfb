package org.hearsay.claim;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hearsay.proposition.Reading;

/**
 * Closeness by the vectors of a sentence encoder, which is loaded when it is first asked.
 *
 * <p>Each sentence is encoded by itself: in 8-bit numbers, what else is in a run would change a
 * vector a little, and with it what is found.
 */
public final class SentenceCloseness implements Closeness {

  private final Supplier<SentenceEncoder> source;
  private final AtomicReference<List<SentenceEncoder>> loaded = new AtomicReference<>(List.of());

  public SentenceCloseness(Supplier<SentenceEncoder> source) {
    this.source = source;
  }

  @Override
  public double of(Reading one, Reading other) {
    float[] left = vector(one);
    float[] right = vector(other);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  private float[] vector(Reading reading) {
    return encoder().encode(List.of(Wording.content(reading))).getFirst();
  }

  private SentenceEncoder encoder() {
    if (loaded.get().isEmpty()) {
      synchronized (this) {
        if (loaded.get().isEmpty()) {
          loaded.set(List.of(source.get()));
        }
      }
    }
    return loaded.get().getFirst();
  }

  @Override
  public void close() {
    loaded.getAndSet(List.of()).forEach(SentenceEncoder::close);
  }
}
