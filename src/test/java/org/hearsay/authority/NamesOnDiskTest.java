package org.hearsay.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.NameLookup.Match;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOnDiskTest {

  private static final Entity TELD =
      new Entity(
          new EntityId("mara-teld"),
          EntityKind.PERSON,
          "Mara Teld",
          List.of("Teld", "Mara van Teld"),
          Gender.FEMALE,
          "Q11",
          "reg");

  @TempDir private Path folder;

  @BeforeEach
  void list() throws IOException {
    write(
        "people",
        """
        id,name,aliases,gender,wikidata,source
        mara-teld,Mara Teld,Teld|Mara van Teld,female,Q11,reg
        mara-teld-2,Mara Teld,,,,
        tom-reyd,Tom Reyd,Reyd,male,Q12,
        al-reyd,Al Reyd,Reyd,male,,
        zoe,Zoë O’Norr-Lund,,female,,
        """);
    write("organisations", "id,name,parent\nunion,Sailors' Union of Vint,vint\n");
    write("outlets", "id,name,domains\ncourier,The Vint Courier,\n");
    write("places", "id,name,kind,demonyms\nvint,Vint,country,\n");
    write("posts", "id,name,aliases\nminister,Harbour Minister,port chief\n");
    write("holders", "post,person,from,until\nminister,tom-reyd,2020,2021\n");
    write("sources", "key,url\nreg,http://example.org/reg\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words               | ids                     | longer names begin so
          Mara Teld             | mara-teld, mara-teld-2  | false
          Mara                  |                         | true
          Mara van              |                         | true
          Mara van Teld         | mara-teld               | false
          Vint                  | vint                    | false
          The Vint              |                         | true
          Teld                  |                         | false
          mara teld             |                         | false
          Mar                   |                         | false
          Zoë O ’ Norr - Lund   | zoe                     | false
          Sailors ' Union of    |                         | true
          zz                    |                         | false
          """)
  void findsNamesToTheLetter(String words, String ids, boolean goesOn) {
    try (NamesOnDisk names = indexed()) {
      Match match = names.lookUp(words);

      assertThat(match.entities().stream().map(it -> it.id().slug()))
          .containsExactly(ids == null ? new String[0] : ids.split(", ", -1));
      assertThat(match.goesOn()).isEqualTo(goesOn);
    }
  }

  @Test
  void keepsAllThatIsKnownOfAnEntity() {
    try (NamesOnDisk names = indexed()) {
      assertThat(names.find(TELD.id())).contains(TELD);
      assertThat(names.find(new EntityId("vint")).map(Entity::kind)).contains(EntityKind.COUNTRY);
      assertThat(names.find(new EntityId("nobody"))).isEmpty();
      assertThat(names.findBySurname("Teld")).contains(TELD);
      assertThat(names.findBySurname("Reyd")).isEmpty();
      assertThat(names.findOutlet("the vint courier").map(it -> it.id().slug()))
          .contains("courier");
      assertThat(names.gendersOfGivenName("Mara")).containsExactly(Gender.FEMALE);
      assertThat(names.gendersOfGivenName("Kim")).isEmpty();
      assertThat(names.size()).isEqualTo(8);
    }
  }

  @Test
  void oneAuthorityAnswersFromMemoryAndDisk() throws IOException {
    Path shipped = Files.createDirectory(folder.resolve("shipped"));
    Files.writeString(
        shipped.resolve("people.csv"), "id,name,wikidata\nteld,M. Teld,Q11\nann,Ann Norr,\n");
    try (NamesOnDisk names = indexed()) {
      Authority authority = AuthorityReader.read(shipped, List.of(made()), List.of(names));

      assertThat(authority.named("Mara van Teld"))
          .extracting(Entity::name)
          .containsExactly("M. Teld");
      assertThat(authority.named("Ann Norr")).hasSize(1);
      assertThat(authority.named("The Vint Courier")).hasSize(1);
      assertThat(authority.find(new EntityId("tom-reyd"))).isPresent();
      assertThat(authority.holdingsOf(new EntityId("tom-reyd"))).hasSize(1);
      assertThat(authority.findSource("reg")).isPresent();
    }
  }

  @Test
  void anIdThatMeansSomebodyElseInMemoryIsRefused() throws IOException {
    Path shipped = Files.createDirectory(folder.resolve("shipped"));
    Files.writeString(shipped.resolve("people.csv"), "id,name,wikidata\ntom-reyd,T. Reyd,Q99\n");
    try (NamesOnDisk names = indexed()) {
      assertThatThrownBy(() -> AuthorityReader.read(shipped, List.of(), List.of(names)))
          .isInstanceOf(AuthorityException.class)
          .hasMessageContaining("names: the id tom-reyd is taken");
    }
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file        | line                        | message
          people        | tom-reyd,Tom Reyd,,,,       | people.csv:7: the id tom-reyd is that of
          people        | t-reyd,Tom Reyd,,,Q12,      | people.csv:7: the wikidata Q12 is that of
          people        | t-reyd,Tom Reyd,,man,,      | people.csv:7: gender 'man'
          people        | t-reyd,Tom Reyd,,,,none     | people.csv:7: the source none is no key
          organisations | guild,Guild,corvane         | organisations.csv:3: corvane is no id
          """)
  void aRowThatCannotBeUsedIsNamedAndNothingIsWritten(String file, String line, String message)
      throws IOException {
    Path csv = folder.resolve("lists").resolve(file + ".csv");
    Files.writeString(csv, Files.readString(csv) + line + "\n");

    assertThatThrownBy(this::indexed)
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(message);
    assertThat(folder).isDirectoryNotContaining(it -> !it.endsWith("lists"));
  }

  @Test
  void filesWithoutAnyEntityMakeNoIndex() throws IOException {
    Path sources = Files.writeString(folder.resolve("sources.csv"), "key,url\n");

    assertThatThrownBy(
            () -> AuthorityIndexer.write(List.of(sources), Authority.empty(), made(), false))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining("no people, organisations, outlets or places");
  }

  @Test
  void whatIsThereIsReplacedOnlyIfAsked() throws IOException {
    indexed().close();

    Path other = Files.writeString(made().resolve("mine.csv"), "a,b\n");

    assertThatThrownBy(this::indexed).hasMessageContaining("Maybe give --replace");
    write("people", "id,name\nann,Ann Norr\n");
    AuthorityIndexer.write(List.of(folder.resolve("lists")), Authority.empty(), made(), true);
    try (NamesOnDisk names = NamesOnDisk.openIn(made())) {
      assertThat(names.lookUp("Ann Norr").entities()).hasSize(1);
      assertThat(names.lookUp("Mara Teld").entities()).isEmpty();
    }
    assertThat(other).hasContent("a,b");
  }

  @Test
  void itsContentTellsOneListFromAnother() throws IOException {
    String before;
    try (NamesOnDisk names = indexed()) {
      before = names.content();
    }
    write("people", "id,name\nann,Ann Norr\n");
    AuthorityIndexer.write(List.of(folder.resolve("lists")), Authority.empty(), made(), true);
    try (NamesOnDisk names = NamesOnDisk.openIn(made())) {
      assertThat(names.content()).hasSize(64).isNotEqualTo(before);
    }
  }

  @Test
  void aFolderWithoutAReadableIndexIsNamed() throws IOException {
    Files.createDirectories(made().resolve("names"));

    assertThatThrownBy(() -> NamesOnDisk.openIn(made()))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(made().resolve("names") + ": no index of names");
  }

  /** A scaled-down {@link NamesOnDiskBenchmark}. */
  @Test
  void twentyThousandNamesAreAllFound() throws IOException {
    Path csv = Files.createDirectory(folder.resolve("many")).resolve("people.csv");
    ManyNames.write(csv, 20_000, 7);
    AuthorityIndexer.write(List.of(csv), Authority.empty(), made(), false);

    try (NamesOnDisk names = NamesOnDisk.openIn(made())) {
      assertThat(names.size()).isEqualTo(10_000);
      assertThat(Files.readAllLines(csv).stream().skip(1).map(it -> it.split(",", -1)))
          .allMatch(cells ->
              names.lookUp(cells[1]).entities().stream()
                  .anyMatch(it -> it.id().slug().equals(cells[0])));
    }
  }

  private Path made() {
    return folder.resolve("made");
  }

  private NamesOnDisk indexed() {
    AuthorityIndexer.write(List.of(folder.resolve("lists")), Authority.empty(), made(), false);
    return NamesOnDisk.openIn(made());
  }

  private void write(String file, String content) throws IOException {
    Files.createDirectories(folder.resolve("lists"));
    Files.writeString(folder.resolve("lists").resolve(file + ".csv"), content);
  }
}
