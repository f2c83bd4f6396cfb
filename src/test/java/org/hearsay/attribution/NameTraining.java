package org.hearsay.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.language.WordPieces;
import org.hearsay.names.NameModel;
import org.hearsay.names.NameReading;
import org.hearsay.names.NameTrainer;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;

/**
 * Trains the model of names on texts in which people marked the names, and measures it on those
 * that are kept apart. See {@code data/model/README.md}.
 *
 * <p>Arguments: a folder with {@code train.jsonl} and {@code test.jsonl}, and the model's folder,
 * into which {@code names.bin} is written. A line is a text with its names: <code>
 * {"source": …, "text": …, "names": [[start, end, type]]}</code>, in code points.
 */
public final class NameTraining {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final WordPieces vocabulary;
  private final AttributionModel encoder;

  private NameTraining(WordPieces vocabulary, AttributionModel encoder) {
    this.vocabulary = vocabulary;
    this.encoder = encoder;
  }

  private record Marked(String source, AnnotatedArticle article, List<NamedSpan> names) {}

  @SuppressWarnings("SystemOut") // A program of its own.
  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    try (AttributionModel encoder = AttributionModel.load(folder)) {
      WordPieces vocabulary = WordPieces.read(folder.resolve("vocab.txt"));
      NameTraining training = new NameTraining(vocabulary, encoder);
      NameTrainer trainer = new NameTrainer();
      for (Marked marked : read(texts.resolve("train.jsonl"))) {
        training.show(marked.article(), trainer.reading(marked.article(), marked.names()));
      }
      trainer.train(System.out::println).write(folder.resolve("names.bin"));
      NameModel model = NameModel.read(folder.resolve("names.bin"));
      NameScores scores = new NameScores();
      for (Marked marked : read(texts.resolve("test.jsonl"))) {
        NameReading reading = model.reading(marked.article());
        training.show(marked.article(), reading);
        scores.add(marked.source(), marked.names(), reading.names());
      }
      System.out.print(scores.table());
    }
  }

  private void show(AnnotatedArticle article, NameReading reading) {
    PiecedArticle pieced = new PiecedArticle(article, vocabulary);
    for (Window window : Window.over(pieced)) {
      encoder.encode(EncoderInput.of(pieced, window, vocabulary)).show(reading);
    }
  }

  private static List<Marked> read(Path file) throws IOException {
    List<Marked> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      AnnotatedArticle article = Articles.annotated(json.get("text").asText());
      List<NamedSpan> names = new ArrayList<>();
      for (JsonNode name : json.get("names")) {
        int start = article.firstTokenFrom(name.get(0).asInt());
        int end = article.firstTokenFrom(name.get(1).asInt());
        Span last = article.tokens().get(Math.max(start, end - 1)).span();
        if (end > start && last.end() == name.get(1).asInt()) {
          names.add(new NamedSpan(start, end, NameType.valueOf(name.get(2).asText()), 1));
        }
      }
      all.add(new Marked(json.get("source").asText(), article, names));
    }
    return all;
  }
}
