package org.hearsay.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityRow;

/** Writes the index that {@link NamesOnDisk} reads, in memory that does not grow with it. */
final class NamesOnDiskWriter implements AutoCloseable {

  private static final double BUFFER_MIB = 128;

  private final FSDirectory directory;
  private final IndexWriter writer;

  /** Where an entity was read. */
  private record Place(String file, long line) {

    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * A writer into an empty folder.
   *
   * @param authority the folder that {@link NamesOnDisk#openIn} is given
   */
  NamesOnDiskWriter(Path authority) throws IOException {
    this.directory = FSDirectory.open(NamesOnDisk.in(authority));
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MIB).setUseCompoundFile(false));
  }

  void add(AuthorityRow row) throws IOException {
    writer.addDocument(Fields.documentOf(row));
  }

  /**
   * Ends the index.
   *
   * @param content a hash of what was read
   * @throws AuthorityException naming both lines, if two have one id or one Wikidata id
   */
  void finish(String content) throws IOException {
    writer.forceMerge(1);
    writer.setLiveCommitData(
        Map.of(NamesOnDisk.FORMAT_KEY, NamesOnDisk.FORMAT, NamesOnDisk.CONTENT_KEY, content)
            .entrySet());
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader names = reader.leaves().getFirst().reader();
      requireOneEach(names, Fields.ID);
      requireOneEach(names, Fields.WIKIDATA);
    }
  }

  private static void requireOneEach(LeafReader names, String field) throws IOException {
    TermsEnum term = Terms.getTerms(names, field).iterator();
    for (BytesRef value = term.next(); value != null; value = term.next()) {
      if (term.docFreq() > 1) {
        List<Place> places = places(names, term);
        throw new AuthorityException(
            "%s: the %s %s is that of %s, too"
                .formatted(places.get(1), field, value.utf8ToString(), places.getFirst()));
      }
    }
  }

  private static List<Place> places(LeafReader names, TermsEnum term) throws IOException {
    List<Place> places = new ArrayList<>();
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    SortedDocValues files = names.getSortedDocValues(Fields.PLACE);
    NumericDocValues lines = names.getNumericDocValues(Fields.LINE);
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      files.advanceExact(document);
      lines.advanceExact(document);
      String file = files.lookupOrd(files.ordValue()).utf8ToString();
      places.add(new Place(file, lines.longValue()));
      document = postings.nextDoc();
    }
    places.sort(Comparator.comparing(Place::file).thenComparingLong(Place::line));
    return places;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
