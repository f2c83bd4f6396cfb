package org.hearsay.authority;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;

/** An entity as bytes. */
final class StoredEntity {

  private StoredEntity() {}

  static BytesRef bytesOf(Entity entity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(entity.id().slug());
      out.writeUTF(entity.kind().name());
      out.writeUTF(entity.name());
      out.writeUTF(entity.gender().name());
      out.writeUTF(entity.wikidata());
      out.writeUTF(entity.origin());
      out.writeInt(entity.aliases().size());
      for (String alias : entity.aliases()) {
        out.writeUTF(alias);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  static Entity of(BytesRef bytes) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      EntityId id = new EntityId(in.readUTF());
      EntityKind kind = EntityKind.valueOf(in.readUTF());
      String name = in.readUTF();
      Gender gender = Gender.valueOf(in.readUTF());
      String wikidata = in.readUTF();
      String origin = in.readUTF();
      List<String> aliases = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        aliases.add(in.readUTF());
      }
      return new Entity(id, kind, name, aliases, gender, wikidata, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
