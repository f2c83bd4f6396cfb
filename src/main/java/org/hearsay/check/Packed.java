package org.hearsay.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.hearsay.article.Span;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Assertion.Days;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Surroundings;

/**
 * Assertions and judgements as bytes, for the index. Equal values give equal bytes. An assertion is
 * kept without its surroundings, which those of an article share.
 */
final class Packed {

  private Packed() {}

  private interface Part<T> {
    T next() throws IOException;
  }

  private interface Sink<T> {
    void accept(T value) throws IOException;
  }

  static byte[] of(Assertion it) {
    return bytes(out -> {
      text(out, it.statement());
      text(out, it.article());
      option(out, it.outlet(), value -> text(out, value));
      option(out, it.published(), value -> out.writeLong(value.toEpochDay()));
      list(
          out,
          it.speakers(),
          speaker -> {
            text(out, speaker.iri());
            text(out, speaker.label());
            out.writeBoolean(speaker.named());
          });
      list(out, it.targets(), value -> text(out, value));
      list(out, it.acts(), value -> text(out, value));
      option(out, it.said().first(), value -> out.writeLong(value.toEpochDay()));
      option(out, it.said().last(), value -> out.writeLong(value.toEpochDay()));
      out.writeBoolean(it.relayed());
      text(out, it.passage().text());
      out.writeInt(it.passage().start());
      out.writeBoolean(it.passage().located());
      spans(out, it.passage().quotations());
      spans(out, it.source());
      spans(out, it.cue());
      spans(out, it.content());
      out.writeDouble(it.confidence());
    });
  }

  static Assertion assertion(BytesRef bytes) {
    return read(
        bytes,
        in ->
            new Assertion(
                text(in),
                text(in),
                option(in, () -> text(in)),
                option(in, () -> LocalDate.ofEpochDay(in.readLong())),
                list(in, () -> new Speaker(text(in), text(in), in.readBoolean())),
                texts(in),
                texts(in),
                new Days(
                    option(in, () -> LocalDate.ofEpochDay(in.readLong())),
                    option(in, () -> LocalDate.ofEpochDay(in.readLong()))),
                in.readBoolean(),
                passage(in),
                spans(in),
                spans(in),
                spans(in),
                in.readDouble(),
                Surroundings.UNKNOWN));
  }

  private static Passage passage(DataInputStream in) throws IOException {
    boolean located;
    String text = text(in);
    int start = in.readInt();
    located = in.readBoolean();
    return new Passage(text, start, located, spans(in));
  }

  static byte[] of(Surroundings it) {
    return bytes(out -> {
      text(out, it.text());
      spans(out, it.quotations());
    });
  }

  static Surroundings surroundings(BytesRef bytes) {
    return read(bytes, in -> new Surroundings(text(in), spans(in)));
  }

  static byte[] of(Judged it) {
    return bytes(out -> {
      text(out, it.check());
      list(
          out,
          it.cited(),
          cited -> {
            text(out, cited.statement());
            out.writeLong(cited.day());
            out.writeBoolean(cited.located());
          });
      Judgement judgement = it.judgement();
      text(out, judgement.kind().name());
      text(out, judgement.severity().name());
      out.writeDouble(judgement.confidence());
      text(out, judgement.why());
      list(out, judgement.difference(), value -> text(out, value));
      list(
          out,
          judgement.evidence(),
          evidence -> {
            text(out, evidence.statement());
            span(out, evidence.span());
            text(out, evidence.words());
          });
    });
  }

  static Judged judged(BytesRef bytes) {
    return read(
        bytes,
        in -> {
          String check = text(in);
          List<Cited> cited = list(in, () -> new Cited(text(in), in.readLong(), in.readBoolean()));
          Kind kind = Kind.valueOf(text(in));
          Severity severity = Severity.valueOf(text(in));
          double confidence = in.readDouble();
          String why = text(in);
          Set<String> difference = texts(in);
          List<Evidence> evidence = list(in, () -> new Evidence(text(in), span(in), text(in)));
          return new Judged(
              check, cited, new Judgement(kind, severity, confidence, evidence, why, difference));
        });
  }

  private interface Reader<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static <T> T read(BytesRef bytes, Reader<T> reader) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return reader.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Sink<DataOutputStream> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writer.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static Set<String> texts(DataInputStream in) throws IOException {
    return new TreeSet<>(list(in, () -> text(in)));
  }

  private static void span(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void spans(DataOutputStream out, List<Span> spans) throws IOException {
    list(out, spans, it -> span(out, it));
  }

  private static List<Span> spans(DataInputStream in) throws IOException {
    return list(in, () -> span(in));
  }

  private static <T> void list(DataOutputStream out, Collection<T> values, Sink<T> sink)
      throws IOException {
    out.writeInt(values.size());
    for (T it : values) {
      sink.accept(it);
    }
  }

  private static <T> List<T> list(DataInputStream in, Part<T> part) throws IOException {
    int size = in.readInt();
    List<T> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      found.add(part.next());
    }
    return found;
  }

  private static <T> void option(DataOutputStream out, Optional<T> value, Sink<T> sink)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      sink.accept(value.get());
    }
  }

  private static <T> Optional<T> option(DataInputStream in, Part<T> part) throws IOException {
    return in.readBoolean() ? Optional.of(part.next()) : Optional.empty();
  }
}
