package org.hearsay.authority;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.EntityId;
import org.hearsay.language.Words;

/**
 * Measures an authority of millions of names: {@code data/README.md} tells the command and the
 * figures. Not a test, as it takes minutes and a gigabyte of disk.
 */
final class NamesOnDiskBenchmark {

  private static final Path SHIPPED = Path.of("data", "authority");

  private final PrintStream out;
  private final Path folder;

  private NamesOnDiskBenchmark(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /**
   * Runs one step.
   *
   * @param args {@code make N}, {@code index}, {@code start} or {@code memory}, and a folder
   */
  public static void main(String... args) throws IOException {
    NamesOnDiskBenchmark benchmark =
        new NamesOnDiskBenchmark(System.out, Path.of(args[args.length - 1]));
    switch (args[0]) {
      case "make" -> benchmark.make(Integer.parseInt(args[1]));
      case "index" -> benchmark.index();
      case "start" -> benchmark.start();
      case "memory" -> benchmark.memory();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private Path csv() {
    return folder.resolve("people.csv");
  }

  private Path indexed() {
    return folder.resolve("indexed");
  }

  private void make(int names) throws IOException {
    Files.createDirectories(folder);
    ManyNames.write(csv(), names, 1);
    out.printf("%d bytes of CSV%n", Files.size(csv()));
  }

  private void index() throws IOException {
    long start = System.nanoTime();
    int people =
        AuthorityIndexer.write(List.of(csv()), AuthorityReader.read(SHIPPED), indexed(), true);
    out.printf("%d people indexed in %.1f s%n", people, seconds(start));
    try (Stream<Path> files = Files.list(NamesOnDisk.in(indexed()))) {
      long bytes = files.mapToLong(it -> it.toFile().length()).sum();
      out.printf("%d bytes of index%n", bytes);
    }
  }

  private void start() throws IOException {
    long start = System.nanoTime();
    try (NamesOnDisk names = NamesOnDisk.openIn(indexed())) {
      out.printf("%d people open after %.2f s%n", names.size(), seconds(start));
      Authority authority = AuthorityReader.read(SHIPPED, List.of(indexed()), List.of(names));
      out.printf(
          "%d entities with the shipped ones after %.2f s%n", authority.size(), seconds(start));
      tellMemory();
      authority.find(new EntityId("q" + (ManyNames.BASE + 5))).ifPresent(out::println);
      lookUp(names, "first");
      lookUp(names, "second");
      tellMemory();
    }
  }

  /** Looks up every word of the sample. */
  private void lookUp(NamesOnDisk names, String time) throws IOException {
    long words = 0;
    long start = System.nanoTime();
    try (Stream<Path> files = Files.list(Path.of("data", "sample"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        for (String word : Words.of(Files.readString(file))) {
          names.lookUp(word);
          words++;
        }
      }
    }
    out.printf(
        "%s time: %d words in %.3f s, %.2f µs each%n",
        time, words, seconds(start), seconds(start) * 1e6 / words);
  }

  private void memory() {
    long start = System.nanoTime();
    Authority authority = AuthorityReader.read(SHIPPED, List.of(csv()), List.of());
    out.printf("%d entities read after %.2f s%n", authority.size(), seconds(start));
    tellMemory();
    out.println(authority.find(new EntityId("q" + (ManyNames.BASE + 5))).isPresent());
  }

  private void tellMemory() {
    System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    out.printf("%d MB of heap in use%n", heap.getUsed() / 1_000_000);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
