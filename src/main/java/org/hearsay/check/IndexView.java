package org.hearsay.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.hearsay.claim.Link;
import org.hearsay.claim.Sketch;
import org.hearsay.contradiction.Keys;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Surroundings;
import org.jspecify.annotations.Nullable;

/** The index at one moment. Documents are known by Lucene's numbers. Thread-safe. */
final class IndexView implements AutoCloseable {

  /** How many readings are kept at hand; a power of two. */
  private static final int KEPT = 1 << 15;

  private final DirectoryReader reader;
  private final Postings postings;
  private final PropositionReader words;
  private final List<Blocking> judges;
  private final long[] days;
  private final int[] groups;
  private final AtomicReferenceArray<@Nullable Numbered> kept = new AtomicReferenceArray<>(KEPT);

  /** How many articles are kept at hand; a power of two. */
  private static final int KEPT_ARTICLES = 1 << 11;

  private final AtomicReferenceArray<@Nullable Home> homes =
      new AtomicReferenceArray<>(KEPT_ARTICLES);
  private int[] articles = {};

  /** The article of a group. */
  private record Home(int group, Surroundings around, Sketch sketch) {}

  private record Numbered(int document, Candidate candidate) {}

  /**
   * A statement to be compared.
   *
   * @param keys for each judge of each window
   */
  record Candidate(Reading reading, List<List<Keys>> keys) {}

  IndexView(DirectoryReader reader, PropositionReader words, List<Blocking> judges) {
    this.judges = judges;
    this.reader = reader;
    this.postings = new Postings(reader);
    this.words = words;
    this.days = new long[reader.maxDoc()];
    this.groups = new int[reader.maxDoc()];
    try {
      readValues();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readValues() throws IOException {
    Arrays.fill(days, Cited.UNDATED);
    Arrays.fill(groups, -1);
    @Nullable NumericDocValues dayValues = MultiDocValues.getNumericValues(reader, CheckIndex.DAY);
    while (dayValues != null && dayValues.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      days[dayValues.docID()] = dayValues.longValue();
    }
    @Nullable SortedDocValues ids = MultiDocValues.getSortedValues(reader, CheckIndex.GROUP);
    while (ids != null && ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      groups[ids.docID()] = ids.ordValue();
    }
    articles = new int[ids == null ? 0 : ids.getValueCount()];
    for (int it : postings.documents(CheckIndex.TYPE, CheckIndex.READ)) {
      articles[groups[it]] = it;
    }
  }

  /** The hashes of all articles by their ids. */
  Map<String, String> articles() {
    try {
      Map<String, String> hashes = new TreeMap<>();
      @Nullable SortedDocValues ids = MultiDocValues.getSortedValues(reader, CheckIndex.GROUP);
      for (int it : postings.documents(CheckIndex.TYPE, CheckIndex.READ)) {
        if (ids != null && ids.advanceExact(it)) {
          String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
          hashes.put(
              id, reader.storedFields().document(it).getField(CheckIndex.VALUE).stringValue());
        }
      }
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All statements. */
  BitSet statements() {
    return set(postings.documents(CheckIndex.TYPE, CheckIndex.SAID));
  }

  /** The statements of some articles. */
  BitSet statementsOf(Set<String> articles) {
    BitSet found = new BitSet();
    for (String it : articles) {
      found.or(set(postings.documents(CheckIndex.ARTICLE, it)));
    }
    found.and(statements());
    return found;
  }

  private static BitSet set(List<Integer> documents) {
    BitSet set = new BitSet();
    documents.forEach(set::set);
    return set;
  }

  /** All that was found of pairs. */
  List<Judged> pairs() {
    return postings.documents(CheckIndex.TYPE, CheckIndex.PAIR).stream().map(this::judged).toList();
  }

  /** What a check found. */
  List<Judged> pairsFoundBy(String check) {
    return pairsAmong(postings.documents(CheckIndex.CHECK, check));
  }

  /** The names of all checks that found something. */
  Set<String> checks() {
    return postings.terms(CheckIndex.CHECK, "");
  }

  /** What was found of pairs with this statement. */
  List<Judged> pairsWith(String statement) {
    return pairsAmong(postings.documents(CheckIndex.STATEMENT, statement));
  }

  /** What was found of pairs with statements of this article. */
  List<Judged> pairsIn(String article) {
    return pairsAmong(postings.documents(CheckIndex.ARTICLE, article));
  }

  private List<Judged> pairsAmong(List<Integer> documents) {
    return documents.stream().filter(it -> groups[it] < 0).map(this::judged).toList();
  }

  private Judged judged(int document) {
    return Packed.judged(value(document));
  }

  /** The links of a statement. */
  List<Link> linksWith(String statement) {
    return postings.documents(CheckIndex.LINKED, statement).stream().map(this::link).toList();
  }

  private Link link(int document) {
    try {
      String line = reader.storedFields().document(document).get(CheckIndex.VALUE);
      List<String> parts = List.of(line.split("\n", -1));
      return new Link(parts.get(0), parts.get(1), Boolean.parseBoolean(parts.get(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The IRIs of the statements of some articles. */
  Set<String> statementIrisOf(Set<String> articles) {
    Set<String> found = new TreeSet<>();
    statementsOf(articles).stream()
        .forEach(it -> found.add(Packed.assertion(value(it)).statement()));
    return found;
  }

  /** The statement with this IRI, if it is there. */
  Optional<Assertion> find(String statement) {
    return postings.documents(CheckIndex.STATEMENT, statement).stream()
        .filter(it -> groups[it] >= 0)
        .findFirst()
        .map(it -> Packed.assertion(value(it)));
  }

  private BytesRef value(int document) {
    try {
      return reader.storedFields().document(document).getBinaryValue(CheckIndex.VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A statement with its words and keys. */
  Candidate candidate(int document) {
    int slot = document & (KEPT - 1);
    @Nullable Numbered found = kept.get(slot);
    if (found != null && found.document() == document) {
      return found.candidate();
    }
    Reading reading =
        words.read(Packed.assertion(value(document)).in(home(groups[document]).around()));
    Candidate candidate =
        new Candidate(reading, judges.stream().map(it -> it.keys(reading)).toList());
    kept.set(slot, new Numbered(document, candidate));
    return candidate;
  }

  private Home home(int group) {
    int slot = group & (KEPT_ARTICLES - 1);
    @Nullable Home found = homes.get(slot);
    if (found != null && found.group() == group) {
      return found;
    }
    try {
      Document stored = reader.storedFields().document(articles[group]);
      Home home =
          new Home(
              group,
              Packed.surroundings(stored.getBinaryValue(CheckIndex.AROUND)),
              Sketch.parse(stored.get(CheckIndex.SKETCH)));
      homes.set(slot, home);
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the IRIs of statements, the earlier published first; those that are gone last. */
  Comparator<String> order() {
    return Comparator.comparingLong(this::dayOf).thenComparing(Comparator.naturalOrder());
  }

  private long dayOf(String statement) {
    return postings.documents(CheckIndex.STATEMENT, statement).stream()
        .filter(it -> groups[it] >= 0)
        .mapToLong(it -> days[it])
        .findFirst()
        .orElse(Cited.UNDATED);
  }

  /** Whether the articles of two statements are one report, such as the printed and the web one. */
  boolean areCopies(int one, int other) {
    return home(groups[one]).sketch().isCopyOf(home(groups[other]).sketch());
  }

  /** On which day the statement's article appeared; see {@link Cited#dayOf}. */
  long day(int document) {
    return days[document];
  }

  boolean isOneArticle(int one, int other) {
    return groups[one] == groups[other];
  }

  /**
   * The documents that have one of the terms.
   *
   * @param cap a term that more documents have tells nothing and is left out
   * @param leftOut is told of each such term
   */
  Set<Integer> having(Blocking.Wanted wanted, int cap, Runnable leftOut) {
    Set<Integer> found = new TreeSet<>();
    for (String it : wanted.terms()) {
      Set<String> terms = wanted.prefixes() ? postings.terms(wanted.field(), it) : Set.of(it);
      for (String term : terms) {
        List<Integer> documents = postings.documents(wanted.field(), term, cap + 1);
        if (documents.size() > cap) {
          leftOut.run();
        } else {
          found.addAll(documents);
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
