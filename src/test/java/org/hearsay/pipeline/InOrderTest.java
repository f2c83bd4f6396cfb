package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InOrderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 16})
  void resultsComeInTheOrderOfTheInputs(int threads) {
    List<Integer> delays = new SplittableRandom(threads).ints(200, 0, 3_000).boxed().toList();
    List<Integer> results = new ArrayList<>();

    new InOrder(threads)
        .run(
            IntStream.range(0, delays.size()).iterator(),
            (Integer i) -> {
              LockSupport.parkNanos(delays.get(i) * 1_000L);
              return i;
            },
            results::add);

    assertThat(results).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void nothingComesOfNoInputs() {
    List<Integer> results = new ArrayList<>();

    new InOrder(2).run(List.<Integer>of().iterator(), it -> it, results::add);

    assertThat(results).isEmpty();
  }

  @Test
  void workRunsAtOnceOnAllThreads() {
    CountDownLatch together = new CountDownLatch(3);
    List<Boolean> results = new ArrayList<>();

    new InOrder(3)
        .run(
            IntStream.range(0, 3).iterator(),
            (Integer it) -> {
              together.countDown();
              return await(together);
            },
            results::add);

    assertThat(results).containsExactly(true, true, true);
  }

  @Test
  void anExceptionOfTheWorkIsTheCauseAndEndsTheRun() {
    IllegalArgumentException broken = new IllegalArgumentException("article 3 is broken");
    List<Integer> results = new ArrayList<>();

    assertThatThrownBy(() ->
            new InOrder(2)
                .run(
                    IntStream.range(0, 1_000).iterator(),
                    (Integer it) -> {
                      if (it == 3) {
                        throw broken;
                      }
                      return it;
                    },
                    results::add))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(broken)
        .hasMessageContaining("article 3 is broken");

    assertThat(results).containsExactly(0, 1, 2);
  }

  @Test
  void anExceptionOfWhoTakesTheResultsPasses() {
    assertThatThrownBy(() ->
            new InOrder(2)
                .run(
                    IntStream.range(0, 1_000).iterator(),
                    (Integer it) -> it,
                    it -> {
                      throw new IllegalArgumentException("disk full");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("disk full");
  }

  @Test
  void onlyAFewInputsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    ConcurrentLinkedQueue<Integer> ahead = new ConcurrentLinkedQueue<>();
    Iterator<Integer> inputs =
        IntStream.range(0, 2_000).peek(it -> taken.incrementAndGet()).iterator();

    new InOrder(2).run(inputs, it -> it, result -> ahead.add(taken.get() - result));

    assertThat(ahead).hasSize(2_000).allMatch(it -> it <= 18);
  }

  @Test
  void itTakesAtLeastOneThread() {
    assertThatThrownBy(() -> new InOrder(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
