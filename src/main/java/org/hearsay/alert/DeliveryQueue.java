package org.hearsay.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Deliveries that are prepared, that wait, and that were given up, each in a file of its own, so
 * that neither a stop nor a crash loses one.
 */
final class DeliveryQueue {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".json";

  private final Path prepared;
  private final Path waiting;
  private final Path dead;

  /**
   * Opens the queue.
   *
   * @param folder made once there is something to keep
   */
  DeliveryQueue(Path folder) {
    this.prepared = folder.resolve("prepared");
    this.waiting = folder.resolve("waiting");
    this.dead = folder.resolve("dead");
  }

  /** Keeps one that does not wait before it is released. */
  void prepare(Delivery delivery) {
    write(prepared, delivery);
  }

  /** Has those of the prepared ones wait that are true, and forgets the others. */
  void release(Predicate<Delivery> isTrue) {
    try {
      for (Delivery delivery : read(prepared)) {
        Path file = file(prepared, delivery);
        if (isTrue.test(delivery)) {
          Files.createDirectories(waiting);
          Files.move(
              file,
              file(waiting, delivery),
              StandardCopyOption.REPLACE_EXISTING,
              StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds one, or changes the one with that id. */
  void put(Delivery delivery) {
    write(waiting, delivery);
  }

  void remove(Delivery delivery) {
    try {
      Files.deleteIfExists(file(waiting, delivery));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps it, but tries it no more. */
  void giveUp(Delivery delivery) {
    // In this order: a crash between the two leaves it in both, and then it is tried once more.
    write(dead, delivery);
    remove(delivery);
  }

  /** Those that wait, the earliest due first. */
  List<Delivery> waiting() {
    return read(waiting);
  }

  /** Those that were given up. */
  List<Delivery> dead() {
    return read(dead);
  }

  private static Path file(Path folder, Delivery delivery) {
    return folder.resolve(delivery.id() + ENDING);
  }

  private static void write(Path folder, Delivery delivery) {
    String text =
        JSON.createObjectNode()
            .put("id", delivery.id())
            .put("url", delivery.url())
            .put("body", delivery.body())
            .put("attempts", delivery.attempts())
            .put("due", delivery.due().toString())
            .put("failure", delivery.failure())
            .toString();
    try {
      Files.createDirectories(folder);
      new AtomicFile(file(folder, delivery)).write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Delivery> read(Path folder) {
    List<Delivery> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList()) {
        JsonNode json = JSON.readTree(Files.readString(file));
        found.add(
            new Delivery(
                json.path("id").asText(),
                json.path("url").asText(),
                json.path("body").asText(),
                json.path("attempts").asInt(),
                Instant.parse(json.path("due").asText()),
                json.path("failure").asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(Delivery::due).thenComparing(Delivery::id));
    return found;
  }
}
