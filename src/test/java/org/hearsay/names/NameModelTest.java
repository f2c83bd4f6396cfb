package org.hearsay.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameModelTest {

  private static final AnnotatedArticle ARTICLE = Articles.annotated("rain hit Vint today.");

  @TempDir Path folder;

  @Test
  void tellsByTheStateOfAWord() {
    NameModel model = model();

    assertThat(namesOf(model, 1)).isEqualTo("[]");
    assertThat(namesOf(model, 9)).startsWith("[NamedSpan[start=2, end=3, type=PLACE");
  }

  @Test
  void comesBackFromItsFile() throws IOException {
    Path file = folder.resolve("names.bin");
    model().write(file);

    assertThat(namesOf(NameModel.read(file), 9)).isEqualTo(namesOf(model(), 9));
  }

  @Test
  void aFileThatIsNoModelIsNamed() throws IOException {
    Path file = folder.resolve("names.bin");

    assertThatThrownBy(() -> NameModel.read(file)).hasMessageContaining("No model file " + file);
    Files.writeString(file, "no model");
    assertThatThrownBy(() -> NameModel.read(file)).hasMessage("Not a model of names: " + file);
    model().write(file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> NameModel.read(file)).hasMessage("Not a model of names: " + file);
  }

  /** One unit, open above 4, that speaks for a place; without it, nothing is a name. */
  private static NameModel model() {
    float[] toTags = new float[NameTags.COUNT];
    toTags[NameTags.first(NameType.PLACE)] = 4;
    float[] bias = new float[NameTags.COUNT];
    bias[NameTags.OUTSIDE] = 8;
    float[] features = new float[NameWords.FEATURES * NameTags.COUNT];
    return new NameModel(new float[] {1}, new float[] {-4}, toTags, bias, features);
  }

  private static String namesOf(NameModel model, float state) {
    NameReading reading = model.reading(ARTICLE);
    reading.wanted().stream().forEach(token -> reading.show(token, new float[] {state}));
    return reading.names().toString();
  }
}
