package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An authority to which a user adds files of their own. */
class AddedAuthorityTest {

  private static final EntityId TELD = new EntityId("mara-teld");

  @TempDir private Path folder;

  private Path shipped;

  @BeforeEach
  void ship() throws IOException {
    shipped = Files.createDirectory(folder.resolve("shipped"));
    write(
        "shipped/people.csv",
        "id,name,aliases,wikidata,source\nmara-teld,Mara Teld,Teld,Q11,reg\ntom-reyd,Tom Reyd,,,\n");
    write("shipped/organisations.csv", "id,name,wikidata\necho,Morning Echo,Q12\n");
    write("shipped/posts.csv", "id,name\nminister,Harbour Minister\n");
    write("shipped/holders.csv", "post,person,from\nminister,mara-teld,2020\n");
    write("shipped/sources.csv", "key,url\nreg,http://example.org/reg\n");
  }

  @Test
  void theHeaderTellsWhatAFileLists() throws IOException {
    Authority authority =
        read(
            write("a.csv", "id,name,gender\npia-norr,Pia Norr,female\n"),
            write("b.csv", "id,name,parent\nlund,Lund & Sons,echo\n"),
            write("c.csv", "id,name,domains\nwire,Vint Wire,wire.example\n"),
            write("d.csv", "id,name,demonyms\nvint,Vint,Vinter\n"),
            write("e.csv", "id,name,organisation\nmayor,Mayor of Vint,lund\n"),
            write("f.csv", "person,post,from,until\npia-norr,mayor,2021,2022\n"),
            write("g.csv", "key,url\nown,http://example.org/own\n"));

    assertThat(authority.size()).isEqualTo(4 + 5);
    assertThat(authority.find(new EntityId("wire")).map(Entity::kind)).contains(EntityKind.OUTLET);
    assertThat(authority.find(new EntityId("vint")).map(Entity::kind)).contains(EntityKind.PLACE);
    assertThat(authority.holdingsOf(new EntityId("pia-norr"))).hasSize(1);
    assertThat(authority.findSource("own")).isPresent();
  }

  @Test
  void aFolderStandsForItsFilesAndTheNameTellsWhereTheHeaderDoesNot() throws IOException {
    write("mine/people.csv", "id,name\npia-norr,Pia Norr\n");
    write("mine/holders.csv", "post,person,from\nminister,pia-norr,2023\n");
    write("mine/read-me.txt", "no table");

    assertThat(read(folder.resolve("mine")).postsCalled("Harbour Minister").getFirst().holdings())
        .extracting(Holding::person)
        .containsExactly(TELD, new EntityId("pia-norr"));
  }

  @Test
  void theSameWikidataIdIsTheSameEntityWithFurtherNames() throws IOException {
    Path more =
        write(
            "more.csv",
            "id,name,aliases,gender,wikidata\nq11,Mara E. Teld,Teld|M. Teld,female,Q11\n");
    Path held = write("held.csv", "post,person,from\nminister,q11,2015\n");

    Authority authority = read(more, held);

    assertThat(authority.named("Mara E. Teld")).isEqualTo(authority.named("Mara Teld"));
    assertThat(authority.find(TELD))
        .contains(
            new Entity(
                TELD,
                EntityKind.PERSON,
                "Mara Teld",
                List.of("Teld", "Mara E. Teld", "M. Teld"),
                Gender.FEMALE,
                "Q11",
                "reg"));
    assertThat(authority.find(new EntityId("q11"))).isEmpty();
    assertThat(authority.holdingsOf(TELD))
        .extracting(Holding::from)
        .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2015, 1, 1));
  }

  @Test
  void aBodyMayBeListedAsAnOutletToo() throws IOException {
    Authority authority = read(write("more.csv", "id,name,domains,wikidata\necho,The Echo,,Q12\n"));

    assertThat(authority.named("The Echo"))
        .extracting(Entity::kind)
        .containsExactly(EntityKind.ORGANISATION);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file     | header                  | line                     | message
          more.csv   | id,name,gender          | mara-teld,Mara Teld,     | :2: the id mara-teld is taken
          more.csv   | id,name,gender,wikidata | mara-teld,Mara Teld,,Q99 | :2: the id mara-teld is taken
          more.csv   | id,name,gender,wikidata | tom-reyd,Tom Reyd,,Q99   | :2: the id tom-reyd is taken
          more.csv   | id,name,gender,wikidata | echo,Ann Echo,,Q12       | :2: wikidata Q12 is known as echo
          more.csv   | id,name,gender,wikidata | pia-norr,Pia Norr,,12    | :2: wikidata '12' is not Q and digits
          more.csv   | id,name                 | pia-norr,Pia Norr        | :1: neither the name of the file nor a column
          more.csv   | id,gender,parent        | pia-norr,,               | :1: the columns are those of several tables: people, organisations
          people.csv | id,name,alias           | pia-norr,Pia Norr,Norr   | :1: 'alias' is no column of people; these are: id, name, aliases
          people.csv | id,name,source          | pia-norr,Pia Norr,other  | :2: the source other is no key
          more.csv   | id,name,parent          | lund,Lund & Sons,nobody  | :2: the parent nobody is no id
          more.csv   | key,url                 | reg,http://other.example | :2: the key reg is taken
          """)
  void aFaultIsToldWithFileAndLine(String name, String header, String line, String message)
      throws IOException {
    Path file = write(name, header + "\n" + line + "\n");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(file + message);
  }

  @Test
  void aPathWithNothingToReadIsTold() throws IOException {
    Path missing = folder.resolve("missing.csv");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> read(missing)).hasMessageContaining(missing + ": there is no such");
    assertThatThrownBy(() -> read(empty)).hasMessageContaining(empty + ": no CSV file");
  }

  private Authority read(Path... more) {
    return AuthorityReader.read(shipped, List.of(more), List.of());
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
