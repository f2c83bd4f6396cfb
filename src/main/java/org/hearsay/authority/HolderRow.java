package org.hearsay.authority;

import java.util.List;
import java.util.Map;
import org.hearsay.entity.AuthorityTable;

/** A row that says who held which post when. */
record HolderRow(ListedRow row, ListColumns columns) {

  /**
   * Adds the post, the person and the term.
   *
   * @throws RefusedRowException if one of them cannot be used; then none is added
   */
  void addTo(Drafts drafts) {
    Subject post =
        subject(
            AuthorityTable.POSTS, ListColumn.POST, ListColumn.POST_NAME, ListColumn.POST_ALIASES);
    Subject person =
        subject(
            AuthorityTable.PEOPLE,
            ListColumn.PERSON,
            ListColumn.PERSON_NAME,
            ListColumn.PERSON_ALIASES);
    ListDate from = date(ListColumn.FROM, ListColumn.FROM_PRECISION);
    ListDate until = date(ListColumn.UNTIL, ListColumn.UNTIL_PRECISION);
    if (until.isBefore(from)) {
      throw new RefusedRowException(
          "until %s is before from %s".formatted(until.string(), from.string()));
    }
    drafts.requireRoom(post);
    drafts.requireRoom(person);
    drafts.addTerm(drafts.add(post), drafts.add(person), from.string(), until.string());
  }

  private Subject subject(
      AuthorityTable table, ListColumn id, ListColumn name, ListColumn aliases) {
    String item = Subject.item(columns.get(id, row));
    if (item.isEmpty()) {
      throw new RefusedRowException("no " + id.title());
    }
    return new Subject(
        table,
        "",
        item,
        Subject.name(columns.get(name, row)),
        Map.of("aliases", columns.list(aliases, row)),
        List.of());
  }

  private ListDate date(ListColumn date, ListColumn precision) {
    return ListDate.of(date.title(), columns.get(date, row), columns.get(precision, row));
  }
}
