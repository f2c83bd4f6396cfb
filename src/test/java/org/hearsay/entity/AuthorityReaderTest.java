package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {

  @TempDir private Path folder;

  @Test
  void readsEachFileOfTheFolder() throws IOException {
    write(
        "people",
        "id,name,aliases,gender,wikidata,source\nmara-teld,Mara Teld,M. Teld| Teld ,female,Q1,reg\n");
    write("organisations", "id,name\nunion,Sailors' Union\n");
    write("outlets", "id,name,aliases\ncourier,\"Courier, The\",Courier\n");
    write("places", "id,name,kind\ncorvane,Corvane,country\nvint,Vint,city\n");
    write("posts", "id,name,aliases\nminister,Harbour Minister,port chief\n");
    write("holders", "post,person,from,until\nminister,mara-teld,2020-05,2022\n");
    write("sources", "key,name,url\nreg,Register,http://example.org/reg\nown,Own,\n");

    Authority authority = AuthorityReader.read(folder);

    assertThat(authority.size()).isEqualTo(6);
    assertThat(authority.find(new EntityId("mara-teld")))
        .contains(
            new Entity(
                new EntityId("mara-teld"),
                EntityKind.PERSON,
                "Mara Teld",
                List.of("M. Teld", "Teld"),
                Gender.FEMALE,
                "Q1",
                "reg"));
    assertThat(kind(authority, "union")).isEqualTo(EntityKind.ORGANISATION);
    assertThat(kind(authority, "courier")).isEqualTo(EntityKind.OUTLET);
    assertThat(kind(authority, "corvane")).isEqualTo(EntityKind.COUNTRY);
    assertThat(kind(authority, "vint")).isEqualTo(EntityKind.PLACE);
    assertThat(kind(authority, "minister")).isEqualTo(EntityKind.POST);
    assertThat(authority.named("Courier")).extracting(Entity::name).containsExactly("Courier, The");
    assertThat(authority.holdingsOf(new EntityId("mara-teld")))
        .containsExactly(
            new Holding(
                new EntityId("minister"),
                new EntityId("mara-teld"),
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2022, 12, 31)));
    assertThat(authority.findSource("reg")).contains("http://example.org/reg");
    assertThat(authority.findSource("own")).isEmpty();
  }

  @Test
  void anEmptyFolderKnowsNobody() {
    assertThat(AuthorityReader.read(folder).size()).isZero();
  }

  @Test
  void aPostWithoutDatesIsHeldForGood() throws IOException {
    write("people", "id,name\nmara-teld,Mara Teld\n");
    write("posts", "id,name\nminister,Harbour Minister\n");
    write("holders", "post,person,from,until\nminister,mara-teld,,\n");

    Holding holding = AuthorityReader.read(folder).holdingsOf(new EntityId("mara-teld")).getFirst();

    assertThat(holding.isCurrent()).isTrue();
    assertThat(holding.includes(LocalDate.of(1900, 1, 1))).isTrue();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoMatter() throws IOException {
    write("people", "\ufeffid,name,gender\r\nmara-teld,Mara Teld,female\r\n\r\n");

    assertThat(AuthorityReader.read(folder).find(new EntityId("mara-teld"))).isPresent();
  }

  @Test
  void columnsStandInAnyOrderAndUnknownOnesAreIgnored() throws IOException {
    write("people", "note,gender,name,id\n?,male,Tom Reyd,tom-reyd\n");

    assertThat(AuthorityReader.read(folder).find(new EntityId("tom-reyd")))
        .map(Entity::gender)
        .contains(Gender.MALE);
  }

  @Test
  void aTermMayEndInTheYearInWhichItBegan() throws IOException {
    write("people", "id,name\nmara-teld,Mara Teld\n");
    write("posts", "id,name\nminister,Harbour Minister\n");
    write("holders", "post,person,from,until\nminister,mara-teld,2020-05-02,2020\n");

    assertThat(AuthorityReader.read(folder).holdingsOf(new EntityId("mara-teld"))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file  | third line                | message
          people  | ,Tom Reyd,male            | :3: no id
          people  | tom-reyd,,male            | :3: no name
          people  | tom-reyd                  | :3: no name
          people  | Tom Reyd,Tom Reyd,male    | :3: id: Not an entity id: 'Tom Reyd'
          people  | tom-reyd,Reyd, Tom,male   | :3: 4 cells under 3 columns
          people  | mara-teld,Mara Teld,      | :3: the id mara-teld is taken
          people  | tom-reyd,Tom Reyd,man     | :3: gender 'man' is neither
          holders | minister,nobody,,         | :3: no person nobody
          holders | nothing,mara-teld,,       | :3: no post nothing
          holders | mara-teld,mara-teld,,     | :3: mara-teld is no post or mara-teld is no person
          holders | ,mara-teld,,              | :3: no post
          holders | minister,,,               | :3: no person
          holders | minister,mara-teld,May,   | :3: from 'May' is not a date
          holders | minister,mara-teld,year,  | :3: from 'year' is not a date
          holders | minister,mara-teld,2020-13, | :3: from '2020-13' is not a date
          holders | minister,mara-teld,,2020-02-30 | :3: until '2020-02-30' is not a date
          holders | minister,mara-teld,2020,2019 | :3: until 2019 is before from 2020
          """)
  void anErrorNamesTheFileAndTheLine(String file, String line, String message) throws IOException {
    write("people", "id,name,gender\nmara-teld,Mara Teld,female\n");
    write("posts", "id,name\nminister,Harbour Minister\n");
    write("holders", "post,person,from,until\nminister,mara-teld,,\n");
    Path broken = folder.resolve(file + ".csv");
    Files.writeString(broken, Files.readString(broken) + line + "\n");

    assertThatThrownBy(() -> AuthorityReader.read(folder))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(broken + message);
  }

  @Test
  void anIdThatTwoFilesUseIsRefused() throws IOException {
    write("people", "id,name\nvint,Vint\n");
    write("places", "id,name\nvint,Vint\n");

    assertThatThrownBy(() -> AuthorityReader.read(folder))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining("places.csv:2: the id vint is taken");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(
        folder.resolve("people.csv"), "id,name\nzoe,Zoë\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> AuthorityReader.read(folder))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining("people.csv");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedWithItsFile() throws IOException {
    write("people", "id,name\nmara-teld,\"Mara Teld\n");

    assertThatThrownBy(() -> AuthorityReader.read(folder))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining("people.csv");
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> AuthorityReader.read(missing))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(missing.toString());
  }

  @Test
  void theShippedAuthorityReads() {
    assertThat(AuthorityReader.read(Path.of("data/authority")).size()).isGreaterThan(1_000);
  }

  private static EntityKind kind(Authority authority, String id) {
    return authority.find(new EntityId(id)).orElseThrow().kind();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file + ".csv"), content);
  }
}
