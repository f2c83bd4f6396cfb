package org.hearsay.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.hearsay.entity.AuthorityRow;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.language.Words;

/** The fields of the index on disk, one document for each entity. */
final class Fields {

  static final String ID = "id";
  static final String WIKIDATA = "wikidata";

  /** A name or an alias, its words joined by spaces: what articles are searched for. */
  static final String NAME = "name";

  /** The name of an outlet in lower case. */
  static final String OUTLET = "outlet";

  /** The surname of a person who has it as an alias. */
  static final String SURNAME = "surname";

  /** A gender, a space, and a given name of those who have it. */
  static final String GIVEN = "given";

  /** All there is to know of the entity. */
  static final String ENTITY = "entity";

  /** File and line that it was read from. */
  static final String PLACE = "place";

  static final String LINE = "line";

  private Fields() {}

  static Document documentOf(AuthorityRow row) {
    Entity entity = row.entity();
    Document document = new Document();
    add(document, ID, entity.id().slug());
    entity.findWikidata().ifPresent(it -> add(document, WIKIDATA, it));
    names(entity).forEach(it -> add(document, NAME, it));
    if (entity.kind() == EntityKind.OUTLET) {
      add(document, OUTLET, entity.name().toLowerCase(Locale.ROOT));
    }
    if (entity.kind() == EntityKind.PERSON) {
      addPerson(document, entity);
    }
    document.add(new BinaryDocValuesField(ENTITY, StoredEntity.bytesOf(entity)));
    document.add(new SortedDocValuesField(PLACE, new BytesRef(row.file().toString())));
    document.add(new NumericDocValuesField(LINE, row.line()));
    return document;
  }

  private static void addPerson(Document document, Entity person) {
    if (person.aliases().contains(person.surname())) {
      add(document, SURNAME, person.surname());
    }
    if (person.gender() != Gender.UNKNOWN) {
      add(document, GIVEN, given(person.gender(), person.name().split(" ", -1)[0]));
    }
  }

  static String given(Gender gender, String name) {
    return gender.name() + " " + name;
  }

  /** A bare surname is no name to look for: it is found by the person's other names. */
  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>(List.of(joined(entity.name())));
    for (String alias : entity.aliases()) {
      if (entity.kind() != EntityKind.PERSON || !alias.equals(entity.surname())) {
        names.add(joined(alias));
      }
    }
    names.remove("");
    return names;
  }

  private static String joined(String name) {
    return String.join(" ", Words.of(name));
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }
}
