package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LanguageIdentifierTest {

  private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Hafen bleibt geschlossen, sagte Bürgermeisterin Brandt am Montag vor dem Rathaus.
          fr | Le port restera fermé jusqu'en juin, a déclaré lundi la maire devant les journalistes.
          es | El puerto seguirá cerrado hasta junio, dijo el lunes la alcaldesa ante la prensa.
          pt | O porto vai continuar fechado até junho, disse na segunda-feira a prefeita da cidade.
          it | Il porto resterà chiuso fino a giugno, ha detto lunedì la sindaca davanti al municipio.
          nl | De haven blijft tot juni gesloten, zei burgemeester Brandt maandag voor het stadhuis.
          sv | Hamnen förblir stängd till juni, sade borgmästaren på måndagen utanför stadshuset.
          pl | Port pozostanie zamknięty do czerwca, powiedziała w poniedziałek burmistrz miasta.
          ru | Порт останется закрытым до июня, заявила в понедельник мэр города на площади.
          ar | قالت رئيسة البلدية يوم الاثنين إن الميناء سيبقى مغلقا حتى شهر يونيو
          hi | महापौर ने सोमवार को कहा कि बंदरगाह जून तक बंद रहेगा और कोई जहाज नहीं आएगा।
          zh | 市长周一在市政厅前表示，港口将关闭到六月，船只暂时不能进入。
          """)
  void othersAreNamed(String tag, String text) {
    assertThat(LANGUAGES.of(Text.of(text))).isEqualTo(new Idiom.Foreign(tag));
    assertThat(LANGUAGES.of(Text.of((text + "\n").repeat(200)))).isEqualTo(new Idiom.Foreign(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No.",
        "Harbour shut, mayor says",
        "Brandt: port shut until June",
        "Alcaldesa Jimena Ruiz de la Vega told El Faro de Vint on Monday that all is well.",
        "“No vamos a abrir el puerto hasta junio,” the mayor told reporters in Spanish.",
        "Gov. Jürgen Müller-Schäfer met François Lefèvre and Søren Ågård in Zürich on Tuesday.",
        "VINT HARBOUR SHUT UNTIL JUNE, MAYOR SAYS",
        "1 2 3 4 5 6 7 8 9"
      })
  void englishStaysHoweverShort(String text) {
    assertThat(LANGUAGES.of(Text.of(text))).isEqualTo(new Idiom.English());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "( ", "… ", "\ud83d\ude00"})
  void marksAloneAreNoWords(String marks) {
    String text = "\"We go,\" said Mayor Jo Lee. " + marks.repeat(10_000);

    assertThat(LANGUAGES.of(Text.of(text))).isEqualTo(new Idiom.Wordless());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b a c ", "xq zvv kkj wq pfx jjz ", "Ω Я ж 漢 ن "})
  void lettersAloneAreNoLanguageOfOurs(String letters) {
    assertThat(LANGUAGES.of(Text.of(letters.repeat(1_000)))).isInstanceOf(Idiom.Foreign.class);
  }

  @Test
  void allEnglishArticlesStay() throws IOException {
    assertThat(notEnglish(Path.of("data/sample"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void allEnglishArticlesOfTheCorpusStay(String part) throws IOException {
    Path folder = Path.of("../shared/data/polnear", part, "text");
    assumeTrue(Files.isDirectory(folder), "No articles in " + folder);

    assertThat(notEnglish(folder)).isEmpty();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void longTextsAreNotReadAsAWhole() {
    String line = "Der Hafen bleibt geschlossen, sagte die Bürgermeisterin am Montag.\n";

    assertThat(LANGUAGES.of(Text.of(line.repeat(70_000)))).isEqualTo(new Idiom.Foreign("de"));
  }

  private static List<Path> notEnglish(Path folder) throws IOException {
    List<Path> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        if (!(LANGUAGES.of(Text.of(Files.readString(file))) instanceof Idiom.English)) {
          others.add(file);
        }
      }
    }
    return others;
  }
}
