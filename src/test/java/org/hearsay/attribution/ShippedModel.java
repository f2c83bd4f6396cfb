package org.hearsay.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.language.WordPieces;

/** The model that the application ships. */
final class ShippedModel {

  static final Path FOLDER = Path.of("data/model");
  static final WordPieces VOCABULARY = vocabulary();

  private ShippedModel() {}

  private static WordPieces vocabulary() {
    try {
      return WordPieces.read(FOLDER.resolve("vocab.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EncoderExtractor extractor() {
    try {
      return EncoderExtractor.load(FOLDER, CueLexicon.english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PiecedArticle pieced(String text) {
    return pieced(Articles.annotated(text));
  }

  static PiecedArticle pieced(AnnotatedArticle article) {
    return new PiecedArticle(article, VOCABULARY);
  }
}
