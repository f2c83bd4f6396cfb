package org.hearsay.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All that ever happened to a store's articles, statements and entities, in pages of {@value
 * #PAGE}. A page that is full never changes.
 *
 * <p>Each page is a file of lines. Activities are written before the quads are committed, and the
 * quads themselves say how many activities count: what a process wrote and never committed is
 * overwritten by the next. Thread-safe for readers beside one writer.
 */
public final class ChangeLog {

  /** How many activities a full page has. */
  public static final int PAGE = 500;

  private final Path directory;
  private final AtomicLong size;

  private ChangeLog(Path directory, long size) {
    this.directory = directory;
    this.size = new AtomicLong(size);
  }

  /**
   * The log in this folder, which need not be there before the first activity.
   *
   * @param committed how many activities the quads say there are
   */
  static ChangeLog in(Path directory, long committed) {
    ChangeLog log = new ChangeLog(directory, committed);
    long last = log.pages();
    if (last > 0 && (!Files.exists(log.file(last)) || log.lines(last).size() < log.onPage(last))) {
      throw new StoreMismatchException(
          "%s holds fewer than the %d changes that the store counts. Maybe a part of the store's folder was not copied."
              .formatted(directory, committed));
    }
    return log;
  }

  /** How many activities there are. */
  public long size() {
    return size.get();
  }

  /** How many pages there are; the last one may not be full. */
  public long pages() {
    return pageOf(size());
  }

  /**
   * The activities of a page in their order.
   *
   * @param page from 1 to {@link #pages()}
   */
  public List<Activity> page(long page) {
    if (page < 1 || page > pages()) {
      throw new IllegalArgumentException("No page %d of %d".formatted(page, pages()));
    }
    return lines(page).stream().map(ChangeLog::read).toList();
  }

  /** The first page with an activity at or after this time; empty pages follow the last. */
  public long pageSince(Instant time) {
    long low = 1;
    long high = pages() + 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (page(middle).getLast().time().isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Writes activities after the last that counts, durably. They do not count before {@link
   * #committed}.
   */
  void write(List<Activity> activities) {
    long done = 0;
    while (done < activities.size()) {
      long page = pageOf(size() + done + 1);
      long free = page * PAGE - size() - done;
      int end = (int) Math.min(activities.size(), done + free);
      write(page, done == 0 ? lines(page) : List.of(), activities.subList((int) done, end));
      done = end;
    }
  }

  /** Says how many activities count from now on. */
  void committed(long count) {
    size.set(count);
  }

  private void write(long page, List<String> before, List<Activity> activities) {
    StringBuilder text = new StringBuilder();
    activities.forEach(it -> text.append(line(it)));
    long kept = before.stream().mapToLong(ChangeLog::bytes).sum();
    try {
      Files.createDirectories(directory);
      try (FileChannel channel =
          FileChannel.open(file(page), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(kept).position(kept);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file(page), e);
    }
  }

  private static long bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1L;
  }

  /** Those lines of a page that count. */
  private List<String> lines(long page) {
    List<String> lines = new ArrayList<>();
    long wanted = onPage(page);
    if (wanted == 0) {
      return lines;
    }
    try (BufferedReader reader = Files.newBufferedReader(file(page))) {
      reader.lines().limit(wanted).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file(page), e);
    }
    return lines;
  }

  private long onPage(long page) {
    return Math.clamp(size() - (page - 1) * PAGE, 0, PAGE);
  }

  private static long pageOf(long number) {
    return (number + PAGE - 1) / PAGE;
  }

  private Path file(long page) {
    return directory.resolve("%08d.tsv".formatted(page));
  }

  /** An IRI has neither a tab nor a line break. */
  private static String line(Activity activity) {
    List<String> fields = new ArrayList<>();
    fields.add(Long.toString(activity.number()));
    fields.add(Long.toString(activity.version()));
    fields.add(activity.time().toString());
    fields.add(activity.kind().name());
    fields.add(activity.iri());
    fields.addAll(activity.replacedBy());
    return String.join("\t", fields) + "\n";
  }

  private static Activity read(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    return new Activity(
        Long.parseLong(fields.get(0)),
        Long.parseLong(fields.get(1)),
        Instant.parse(fields.get(2)),
        Activity.Kind.valueOf(fields.get(3)),
        fields.get(4),
        fields.subList(5, fields.size()));
  }
}
