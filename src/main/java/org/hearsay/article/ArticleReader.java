package org.hearsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;

/**
 * Reads one file as one article. Pure but for the file: the same file and metadata give the same
 * reading. Immutable, safe for any number of threads.
 *
 * <p>The text is kept exactly as in the file, line ends included, without a byte order mark. A file
 * that is not plain text in UTF-8 is rejected, never repaired.
 */
public final class ArticleReader {

  /** 20 MB, some three million words: whatever is larger is no article. */
  public static final int LARGEST_BYTES = 20_000_000;

  private static final int FEW_CONTROLS = 3;
  private static final int CHARACTERS_TO_ONE_CONTROL = 50;

  /** The article in a file, or the reason there is none. */
  public Reading read(ArticleSource source) {
    Path path = source.path();
    if (!Files.exists(path)) {
      return rejected(source, "There is no such file. Maybe check its name.");
    }
    if (!Files.isRegularFile(path)) {
      return rejected(source, "Not a file that can be read to its end.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (size > LARGEST_BYTES) {
        return tooLarge(source, size);
      }
      // The file may grow while it is read.
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      return bytes.length > LARGEST_BYTES
          ? tooLarge(source, bytes.length)
          : understood(source, bytes);
    } catch (IOException e) {
      return rejected(source, "Cannot be read (%s). Maybe check its permissions.".formatted(e));
    }
  }

  private static Reading understood(ArticleSource source, byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return rejected(source, "The file is UTF-16. Maybe convert it: iconv -f UTF-16 -t UTF-8.");
    }
    if (isBinary(bytes)) {
      return rejected(source, "The file is not text but binary. Maybe extract its text first.");
    }
    return decoded(source, Decoding.of(bytes));
  }

  private static Reading tooLarge(ArticleSource source, long size) {
    return rejected(
        source,
        "The file has %d bytes, more than the %d that one article may have. Maybe it holds many articles: give each its own file."
            .formatted(size, LARGEST_BYTES));
  }

  private static Reading rejected(ArticleSource source, String reason) {
    return new Rejected(source.file(), reason);
  }

  private static Reading decoded(ArticleSource source, Decoding decoding) {
    return switch (decoding) {
      case Decoding.Malformed(int offset, int line) ->
          new Rejected(
              source.file() + ":" + line,
              "Byte %d is not UTF-8. Maybe convert the file: iconv -f WINDOWS-1252 -t UTF-8."
                  .formatted(offset));
      case Decoding.Decoded(String string) when isBlank(string) ->
          new Rejected(source.file(), "The file holds no text. Maybe its download failed.");
      case Decoding.Decoded(String string) -> new Read(article(source, Text.of(string)));
    };
  }

  private static Article article(ArticleSource source, Text text) {
    Metadata metadata = source.metadata();
    TextMetadata printed = TextMetadata.of(text);
    Fact<String> outlet = metadata.outlet().or(printed.outlet());
    return new Article(
        key(metadata, text),
        metadata.id().find().orElse(source.stem()),
        source.file(),
        text,
        ArticleKey.sha256(text.string()),
        metadata.url(),
        outlet,
        printed.published(metadata.published(), outlet),
        metadata.title().or(printed.title()),
        metadata.authors().or(printed.authors()),
        printed.wireOf(outlet),
        printed.copyrightNotice(),
        metadata.language());
  }

  private static String key(Metadata metadata, Text text) {
    Optional<String> callers = metadata.id().find().flatMap(ArticleKey::findOfId);
    Optional<String> address = metadata.url().find().map(ArticleKey::ofUrl);
    return callers.or(() -> address).orElseGet(() -> ArticleKey.ofText(text.string()));
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
      if (isControl(value)) {
        controls++;
      }
    }
    return controls > FEW_CONTROLS && (long) controls * CHARACTERS_TO_ONE_CONTROL > bytes.length;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static boolean isControl(byte value) {
    boolean isLayout = value == '\n' || value == '\r' || value == '\t' || value == '\f';
    return value == 0x7F || (value >= 0 && value < 0x20 && !isLayout);
  }

  /** Whether nothing can be seen of it; unlike {@link String#isBlank}, also of no-break spaces. */
  private static boolean isBlank(String string) {
    return string
        .codePoints()
        .allMatch(point ->
            Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT);
  }
}
