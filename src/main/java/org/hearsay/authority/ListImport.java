package org.hearsay.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityTable;

/**
 * Reads lists saved from Wikidata or OpenRefine into {@link Drafts}, and keeps what it could not
 * use.
 */
public final class ListImport {

  private final Options options;
  private final Drafts drafts = new Drafts();
  private final List<Refused> refused = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Unidentified> unidentified = new ArrayList<>();
  private final Review review = new Review();
  private int unmatched;

  /**
   * How to read the lists.
   *
   * @param table which table all rows belong to, unless they tell
   * @param columns the names of columns that are not called as usual
   * @param keepsUnmatched whether rows without a Wikidata id are wanted by name alone where a
   *     column or a service tells which id is right
   */
  public record Options(
      Optional<AuthorityTable> table, Map<ListColumn, String> columns, boolean keepsUnmatched) {

    public Options {
      columns = Map.copyOf(columns);
    }
  }

  /** A row that could not be used, with file and line. */
  public record Refused(String place, String reason) {}

  /** A row that has a name and no Wikidata id. */
  record Unidentified(Subject subject, ListedRow row) {}

  public ListImport(Options options) {
    this.options = options;
  }

  /**
   * Whether {@link #write} could write the folder: to be asked before a service is.
   *
   * @throws AuthorityException if not
   */
  public static void requireFree(Path folder, boolean replace) {
    OutputFolder.requireFree(folder, replace);
  }

  /**
   * Reads a file.
   *
   * @throws AuthorityException naming the file, and the line if it is known, if it is no list, or
   *     no list of what the options say
   */
  public void read(Path file) {
    SavedList list = SavedList.read(file);
    ListColumns columns = ListColumns.of(list, options.columns());
    columns
        .unused(list.columns())
        .forEach(it -> remarks.add("%s: the column '%s' is not used".formatted(file, it)));
    for (ListedRow row : list.rows()) {
      try {
        add(row, columns);
      } catch (RefusedRowException e) {
        refused.add(new Refused(row.place(), String.valueOf(e.getMessage())));
      }
    }
  }

  private void add(ListedRow row, ListColumns columns) {
    if (columns.has(ListColumn.POST) && columns.has(ListColumn.PERSON)) {
      new HolderRow(row, columns).addTo(drafts);
      return;
    }
    AuthorityTable table = table(row, columns);
    if (columns.has(ListColumn.MATCH) && !isYes(columns.get(ListColumn.MATCH, row))) {
      if (options.keepsUnmatched()) {
        drafts.add(Subject.of(table, row, columns).withoutItem());
      } else {
        unmatched++;
      }
      return;
    }
    Subject subject = Subject.of(table, row, columns);
    subject.leftOut().forEach(it -> remarks.add(row.place() + ": " + it));
    if (subject.item().isEmpty()) {
      unidentified.add(new Unidentified(subject, row));
    } else {
      drafts.add(subject);
    }
  }

  private AuthorityTable table(ListedRow row, ListColumns columns) {
    String told = columns.get(ListColumn.TABLE, row);
    Map<String, AuthorityTable> byTitle = new TreeMap<>();
    for (AuthorityTable table : AuthorityTable.values()) {
      byTitle.put(table.title(), table);
    }
    return Optional.ofNullable(byTitle.get(told.toLowerCase(Locale.ROOT)))
        .or(options::table)
        .filter(it -> it != AuthorityTable.HOLDERS && it != AuthorityTable.SOURCES)
        .orElseThrow(
            () -> new RefusedRowException("nothing tells its kind. Maybe give --kind people."));
  }

  private static boolean isYes(String match) {
    return List.of("true", "yes", "matched", "1").contains(match.toLowerCase(Locale.ROOT));
  }

  /**
   * Asks a service for the Wikidata ids of rows that have none.
   *
   * @throws ReconciliationException if it answers nothing; if it stops answering later on, the rest
   *     of the rows are refused
   */
  public void identify(ReconciliationService service) {
    List<Unidentified> asked = List.copyOf(unidentified);
    unidentified.clear();
    boolean answered = false;
    for (int i = 0; i < asked.size(); i += service.batch()) {
      List<Unidentified> some = asked.subList(i, Math.min(asked.size(), i + service.batch()));
      try {
        List<List<Candidate>> found =
            service.candidates(some.stream().map(it -> Question.about(it.subject())).toList());
        for (int j = 0; j < some.size(); j++) {
          identify(some.get(j), found.get(j));
        }
        answered = true;
      } catch (ReconciliationException e) {
        if (!answered) {
          throw e;
        }
        asked
            .subList(i, asked.size())
            .forEach(it ->
                refused.add(new Refused(it.row().place(), "not asked for: " + e.getMessage())));
        return;
      }
    }
  }

  /** Only the one candidate of which the service is sure is taken. */
  private void identify(Unidentified asked, List<Candidate> found) {
    List<Candidate> sure = found.stream().filter(Candidate::match).toList();
    try {
      if (sure.size() == 1) {
        Candidate one = sure.getFirst();
        drafts.add(
            asked
                .subject()
                .identified(Subject.item(one.id()), Subject.name(one.name()), one.description()));
        return;
      }
      if (options.keepsUnmatched()) {
        drafts.add(asked.subject());
      } else {
        unmatched++;
      }
    } catch (RefusedRowException e) {
      refused.add(new Refused(asked.row().place(), String.valueOf(e.getMessage())));
    }
    review.add(asked.subject(), found);
  }

  /**
   * Writes what was read, as files of an authority; what people should decide goes into the folder
   * {@code review} in it. Nothing is written if no row could be used.
   *
   * @param replace whether older files at that place may go
   * @throws AuthorityException if the folder cannot be written
   */
  public Summary write(Path folder, boolean replace) {
    for (Unidentified one : unidentified) {
      try {
        drafts.add(one.subject());
      } catch (RefusedRowException e) {
        refused.add(new Refused(one.row().place(), String.valueOf(e.getMessage())));
      }
    }
    remarks.addAll(drafts.disputes());
    if (drafts.size() + review.size() > 0) {
      try (OutputFolder out = OutputFolder.at(folder, replace)) {
        drafts.write(out.part());
        review.write(out.part());
        out.done();
      } catch (IOException e) {
        throw new AuthorityException("Cannot write %s: %s".formatted(folder, e.getMessage()), e);
      }
    }
    return new Summary(drafts.size(), unmatched, review.size(), refused, remarks);
  }

  /**
   * What came of the lists.
   *
   * @param entities written
   * @param unmatched rows that are left out because no Wikidata id is known to be right
   * @param forReview names whose candidates people should look at
   * @param remarks on what the files have no room for
   */
  public record Summary(
      int entities, int unmatched, int forReview, List<Refused> refused, List<String> remarks) {

    public Summary {
      refused = List.copyOf(refused);
      remarks = List.copyOf(remarks);
    }
  }
}
