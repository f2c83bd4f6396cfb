package org.hearsay.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.Gender;
import org.hearsay.entity.NameLookup;

/**
 * Names in an index on disk, of which only what is asked for comes into memory. Made by {@link
 * NamesOnDiskWriter}.
 */
public final class NamesOnDisk implements NameLookup, AutoCloseable {

  static final String FORMAT = "1";
  static final String FORMAT_KEY = "format";
  static final String CONTENT_KEY = "content";

  private static final String FOLDER = "names";

  private final Path folder;
  private final DirectoryReader reader;
  private final LeafReader names;
  private final String content;

  private NamesOnDisk(Path folder, DirectoryReader reader, String content) {
    this.folder = folder;
    this.reader = reader;
    this.names = reader.leaves().getFirst().reader();
    this.content = content;
  }

  /** The part of an authority's folder that holds the index. */
  static Path in(Path authority) {
    return authority.resolve(FOLDER);
  }

  /** Whether the folder of an authority holds an index. */
  public static boolean existsIn(Path authority) {
    return Files.isDirectory(in(authority));
  }

  /**
   * Opens the index of an authority's folder.
   *
   * @throws AuthorityException naming the folder, if it cannot be used
   */
  public static NamesOnDisk openIn(Path authority) {
    Path folder = in(authority);
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      Map<String, String> facts = reader.getIndexCommit().getUserData();
      if (!FORMAT.equals(facts.get(FORMAT_KEY)) || reader.leaves().size() != 1) {
        reader.close();
        throw new AuthorityException(
            "%s: not in format %s. Maybe make it anew by 'hearsay authority index'."
                .formatted(folder, FORMAT));
      }
      return new NamesOnDisk(folder, reader, facts.getOrDefault(CONTENT_KEY, ""));
    } catch (IOException | IllegalArgumentException e) {
      throw new AuthorityException(
          "%s: no index of names that can be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /** A hash of the files that it was made from. */
  public String content() {
    return content;
  }

  @Override
  public Match lookUp(String words) {
    BytesRef wanted = new BytesRef(words);
    BytesRef further = new BytesRef(words + " ");
    try {
      Terms terms = Terms.getTerms(names, Fields.NAME);
      TermsEnum term = terms.iterator();
      return switch (term.seekCeil(wanted)) {
        case END -> new Match(List.of(), false);
        case NOT_FOUND -> new Match(List.of(), StringHelper.startsWith(term.term(), further));
        case FOUND -> {
          List<Entity> found = entities(term);
          // No character of a word sorts before the space.
          BytesRef next = term.next();
          yield new Match(found, next != null && StringHelper.startsWith(next, further));
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }

  @Override
  public Optional<Entity> find(EntityId id) {
    return only(Fields.ID, id.slug());
  }

  @Override
  public Optional<Entity> findOutlet(String name) {
    return only(Fields.OUTLET, name);
  }

  @Override
  public Optional<Entity> findBySurname(String surname) {
    return only(Fields.SURNAME, surname);
  }

  private Optional<Entity> only(String field, String value) {
    try {
      TermsEnum term = Terms.getTerms(names, field).iterator();
      boolean one = term.seekExact(new BytesRef(value)) && term.docFreq() == 1;
      return one ? Optional.of(entities(term).getFirst()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }

  /** Those of the term's documents, by id. */
  private List<Entity> entities(TermsEnum term) throws IOException {
    List<Entity> found = new ArrayList<>();
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    BinaryDocValues stored = names.getBinaryDocValues(Fields.ENTITY);
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      stored.advanceExact(document);
      found.add(StoredEntity.of(stored.binaryValue()));
      document = postings.nextDoc();
    }
    found.sort(Comparator.comparing(it -> it.id().slug()));
    return found;
  }

  @Override
  public Set<Gender> gendersOfGivenName(String given) {
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    try {
      TermsEnum term = Terms.getTerms(names, Fields.GIVEN).iterator();
      for (Gender gender : Gender.values()) {
        if (term.seekExact(new BytesRef(Fields.given(gender, given)))) {
          genders.add(gender);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
    return genders;
  }

  @Override
  public int size() {
    return reader.numDocs();
  }

  @Override
  public String place() {
    return folder.toString();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + folder, e);
    }
  }
}
