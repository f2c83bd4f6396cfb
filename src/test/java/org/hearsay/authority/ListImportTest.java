package org.hearsay.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.authority.ListImport.Refused;
import org.hearsay.authority.ListImport.Summary;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.AuthorityTable;
import org.hearsay.entity.EntityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListImportTest {

  private static final String PEOPLE_HEADER =
      "id,name,aliases,gender,description,wikidata,source\n";

  private static final String AS_CSV =
      """
      item,itemLabel,aliases,gender,itemDescription
      http://www.wikidata.org/entity/Q900000012,Tom Reyd,,male,"baker, retired"
      http://www.wikidata.org/entity/Q900000011,Mara Teld,M. Teld|Mara E. Teld,female,
      """;

  private static final String AS_RESULTS =
      """
      { "head": { "vars": ["item", "itemLabel", "aliases", "gender", "itemDescription"] },
        "results": { "bindings": [
          { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q900000012" },
            "itemLabel": { "xml:lang": "en", "type": "literal", "value": "Tom Reyd" },
            "itemDescription": { "xml:lang": "en", "type": "literal", "value": "baker, retired" },
            "gender": { "type": "literal", "value": "male" } },
          { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q900000011" },
            "itemLabel": { "xml:lang": "en", "type": "literal", "value": "Mara Teld" },
            "aliases": { "type": "literal", "value": "M. Teld|Mara E. Teld" },
            "gender": { "type": "literal", "value": "female" } } ] } }
      """;

  private static final String AS_ARRAY =
      """
      [{"item":"http://www.wikidata.org/entity/Q900000012","itemLabel":"Tom Reyd",
        "gender":"male","itemDescription":"baker, retired"},
      {"item":"http://www.wikidata.org/entity/Q900000011","itemLabel":"Mara Teld",
        "aliases":"M. Teld|Mara E. Teld","gender":"female"}]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {AS_CSV, AS_RESULTS, AS_ARRAY, "\ufeff" + AS_CSV})
  void readsWhatTheQueryServiceSavesInAnyForm(String list) throws IOException {
    Summary summary = imported(AuthorityTable.PEOPLE, list);

    assertThat(summary.entities()).isEqualTo(2);
    assertThat(summary.refused()).isEmpty();
    assertThat(summary.remarks()).isEmpty();
    assertThat(written("people"))
        .isEqualTo(
            PEOPLE_HEADER
                + "q900000011,Mara Teld,M. Teld|Mara E. Teld,female,,Q900000011,wikidata\n"
                + "q900000012,Tom Reyd,,male,\"baker, retired\",Q900000012,wikidata\n");
    assertThat(authority().named("M. Teld")).hasSize(1);
    assertThat(authority().findSource("wikidata")).contains("https://www.wikidata.org/");
  }

  @Test
  void rowsOfOneItemAreOneLineWhateverTheirOrder() throws IOException {
    String first =
        "Q900000011,Mara Teld,\"M. Teld, Maria Teld\",http://www.wikidata.org/entity/Q6581072\n";
    String second = "wd:Q900000011,Teld (Mara),,\n";
    String header = "item,itemLabel,itemAltLabel,gender\n";

    imported(AuthorityTable.PEOPLE, header + first + second);
    String once = written("people");
    imported(AuthorityTable.PEOPLE, header + second + first);

    assertThat(written("people")).isEqualTo(once);
    assertThat(once)
        .isEqualTo(
            PEOPLE_HEADER
                + "q900000011,Mara Teld,M. Teld|Maria Teld|Teld (Mara),female,,Q900000011,wikidata\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # row                        | reason
          Q900000011,Q900000011,       | no name: Q900000011 has no label
          Q900000011,,                 | no name
          nobody,Mara Teld,            | 'nobody' is no Wikidata item
          P31,Mara Teld,               | 'P31' is no Wikidata item
          """)
  void aRowThatCannotBeUsedIsToldWithItsLineAndTheRestIsWritten(String row, String reason)
      throws IOException {
    Summary summary =
        imported(
            AuthorityTable.PEOPLE, "item,itemLabel,gender\n" + row + "\nQ900000012,Tom Reyd,\n");

    assertThat(summary.entities()).isEqualTo(1);
    assertThat(summary.refused()).hasSize(1);
    assertThat(summary.refused().getFirst().place()).isEqualTo(list() + ":2");
    assertThat(summary.refused().getFirst().reason()).contains(reason);
  }

  @Test
  void aLineOfJsonIsToldToo() throws IOException {
    Summary summary = imported(AuthorityTable.PEOPLE, "[\n{\"item\":\"Q900000012\"}\n]");

    assertThat(summary.refused()).containsExactly(new Refused(list() + ":2", "no name"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatThereIsNoRoomForIsTold() throws IOException {
    Summary summary =
        imported(
            AuthorityTable.ORGANISATIONS,
            "item,itemLabel,kind,motto\nQ900000021,Lund & Sons,bakery,Crumbs\n");

    assertThat(written("organisations"))
        .isEqualTo(
            """
            id,name,aliases,kind,parent,country,wikidata,source
            q900000021,Lund & Sons,,,,,Q900000021,wikidata
            """);
    assertThat(summary.remarks())
        .containsExactly(
            list() + ": the column 'motto' is not used",
            list() + ":2: the kind 'bakery' is left out, as organisations have none such");
  }

  @Test
  void outletsHaveTheHostsOfTheirAddresses() throws IOException {
    imported(
        AuthorityTable.OUTLETS,
        """
        item,itemLabel,website,kind
        Q900000031,Vint Courier,https://www.courier.example/en|http://courier.example:80,newspaper
        """);

    assertThat(written("outlets"))
        .endsWith("q900000031,Vint Courier,,courier.example,newspaper,,Q900000031,wikidata\n");
  }

  @Test
  void holdersMakePostsAndPeopleAndTermsAsExactAsTheyAreKnown() throws IOException {
    Summary summary =
        imported(
            null,
            """
            post,postLabel,postAliases,person,personLabel,from,fromPrecision,until,untilPrecision
            Q900000041,Mayor of Vint,mayor,Q900000011,Mara Teld,2015-01-01T00:00:00Z,9,2017-05-01T00:00:00Z,10
            Q900000041,Mayor of Vint,,Q900000012,Tom Reyd,2017-05-02T00:00:00Z,11,,
            Q900000041,Mayor of Vint,,Q900000013,Ann Norr,2013-05-02,,2012-05-02,
            Q900000041,Mayor of Vint,,Q900000014,Ivo Norr,1900-01-01T00:00:00Z,7,,
            Q900000041,Mayor of Vint,,Q900000015,Una Norr,t123,,,
            Q900000041,Mayor of Vint,,Q900000016,Q900000016,,,,
            """);

    assertThat(summary.entities()).isEqualTo(3);
    assertThat(summary.refused())
        .extracting(Refused::reason)
        .containsExactly(
            "until 2012-05-02 is before from 2013-05-02",
            "from '1900-01-01T00:00:00Z' is known less well than to the year",
            "from 't123' is not a date",
            "no name: Q900000016 has no label in that language");
    assertThat(written("holders"))
        .isEqualTo(
            """
            post,person,from,until,source
            q900000041,q900000011,2015,2017-05,wikidata
            q900000041,q900000012,2017-05-02,,wikidata
            """);
    assertThat(authority().holdingsOf(new EntityId("q900000011"))).hasSize(1);
  }

  @Test
  void aTableOfOpenRefineIsReadByTheColumnsThatAreTold() throws IOException {
    String list =
        """
        Full name,Wikidata id,Judgement,Known as
        Mara Teld,Q900000011,matched,Madam Mayor
        Tom Reyd,Q900000012,none,
        Ann Norr,,new,
        """;
    Map<ListColumn, String> columns = new EnumMap<>(ListColumn.class);
    columns.put(ListColumn.NAME, "Full name");
    columns.put(ListColumn.ID, "Wikidata id");
    columns.put(ListColumn.MATCH, "Judgement");
    columns.put(ListColumn.ALIASES, "Known as");

    Summary summary = imported(AuthorityTable.PEOPLE, columns, false, list);

    assertThat(summary.unmatched()).isEqualTo(2);
    assertThat(written("people"))
        .isEqualTo(PEOPLE_HEADER + "q900000011,Mara Teld,Madam Mayor,,,Q900000011,wikidata\n");

    imported(AuthorityTable.PEOPLE, columns, true, list);

    assertThat(written("people").lines().skip(1))
        .containsExactly(
            EntityId.minted("Ann Norr") + ",Ann Norr,,,,,",
            "q900000011,Mara Teld,Madam Mayor,,,Q900000011,wikidata",
            EntityId.minted("Tom Reyd") + ",Tom Reyd,,,,,");
  }

  @Test
  void anEntityOfAStoreKeepsItsId() throws IOException {
    imported(
        null,
        """
        entity,table,aliases,match,score,item,name,description,types
        http://localhost:3030/id/entity/m-teld-xabcd,people,M. Teld,yes,97.0,Q900000011,Mara Teld,mayor,human
        entity/m-teld-xabcd,people,M. Teld,,12.0,Q900000019,Max Teld,,human
        """);

    assertThat(written("people"))
        .isEqualTo(PEOPLE_HEADER + "m-teld-xabcd,Mara Teld,M. Teld,,mayor,Q900000011,wikidata\n");
  }

  @Test
  void oneEntityIsNotTwoItemsAndNotInTwoTables() throws IOException {
    Summary summary =
        imported(
            null,
            """
            entity,table,item,name
            m-teld,people,Q900000011,Mara Teld
            m-teld,people,Q900000019,Max Teld
            m-teld,places,Q900000011,Mara Teld
            other,things,Q900000018,Other
            """);

    assertThat(summary.refused())
        .extracting(Refused::reason)
        .containsExactly(
            "m-teld is Q900000011 already, so not Q900000019",
            "m-teld is listed in people already",
            "nothing tells its kind. Maybe give --kind people.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"head":{}}            | : neither results of SPARQL nor an array
          [{"item":]             | :1: no JSON
          [1]                    | :1: not an object
          a,b~1                  | :2: 1 cells under 2 columns
          """)
  void aFileThatIsNoListIsNamed(String content, String message) {
    assertThatThrownBy(() -> imported(AuthorityTable.PEOPLE, content.replace('~', '\n')))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(list() + message);
  }

  @Test
  void aColumnThatIsToldAndMissingIsNamed() {
    assertThatThrownBy(() ->
            imported(
                AuthorityTable.PEOPLE,
                Map.of(ListColumn.NAME, "Nmae"),
                false,
                "Name,item\nMara Teld,\n"))
        .isInstanceOf(AuthorityException.class)
        .hasMessageContaining(list() + ": no column 'Nmae'; there are: Name, item");
  }

  private Path list() {
    return folder.resolve("list");
  }

  private String written(String table) throws IOException {
    return Files.readString(folder.resolve("out").resolve(table + ".csv"));
  }

  private Authority authority() {
    return AuthorityReader.read(folder.resolve("out"));
  }

  private Summary imported(@Nullable AuthorityTable table, String list) throws IOException {
    return imported(table, Map.of(), false, list);
  }

  private Summary imported(
      @Nullable AuthorityTable table,
      Map<ListColumn, String> columns,
      boolean keepsUnmatched,
      String list)
      throws IOException {
    ListImport lists =
        new ListImport(new ListImport.Options(Optional.ofNullable(table), columns, keepsUnmatched));
    lists.read(Files.writeString(list(), list));
    return lists.write(folder.resolve("out"), true);
  }
}
