package org.hearsay.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which documents of an index have which terms; without those that were deleted. Thread-safe. */
record Postings(DirectoryReader reader) {

  /** The terms of a field that begin like this. */
  Set<String> terms(String field, String prefix) {
    Set<String> terms = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        @Nullable Terms all = leaf.reader().terms(field);
        if (all == null) {
          continue;
        }
        TermsEnum each = all.iterator();
        boolean more = each.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END;
        while (more && each.term().utf8ToString().startsWith(prefix)) {
          terms.add(each.term().utf8ToString());
          more = each.next() != null;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** The documents that have this term. */
  List<Integer> documents(String field, String term) {
    return documents(field, term, Integer.MAX_VALUE);
  }

  /** Of the documents that have this term, the first, and no more than so many. */
  List<Integer> documents(String field, String term, int most) {
    List<Integer> found = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        collect(leaf, new Term(field, term), most, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void collect(LeafReaderContext leaf, Term term, int most, List<Integer> found)
      throws IOException {
    LeafReader documents = leaf.reader();
    @Nullable PostingsEnum postings = documents.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return;
    }
    @Nullable Bits live = documents.getLiveDocs();
    int next = postings.nextDoc();
    while (next != PostingsEnum.NO_MORE_DOCS && found.size() < most) {
      if (live == null || live.get(next)) {
        found.add(leaf.docBase + next);
      }
      next = postings.nextDoc();
    }
  }
}
