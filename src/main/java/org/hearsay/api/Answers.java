package org.hearsay.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.http.Format;
import org.hearsay.page.QueryLink;
import org.hearsay.page.QueryPage;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.AnswerWriter;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.jspecify.annotations.Nullable;

/**
 * Answers of saved queries, of which the latest are kept as they were sent. As what is kept is
 * known by the version of the data, none outlives a change.
 */
final class Answers {

  /** What is kept is at most so much, in bytes. */
  private static final long MOST_KEPT = 64L << 20;

  /** A greater one is not kept, as it would push out many. */
  private static final int GREATEST_KEPT = 4 << 20;

  /** What an entry takes beside its content, about. */
  private static final int OVERHEAD = 500;

  private record Key(String version, String request, boolean excel, Format format) {}

  private final QueryRunner runner;
  private final Templates templates;
  private final Cache<Key, CachedAnswer> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((Key key, CachedAnswer answer) ->
              answer.content().length + 2 * key.request().length() + OVERHEAD)
          .build();

  Answers(QueryRunner runner, Templates templates) {
    this.runner = runner;
    this.templates = templates;
  }

  /**
   * The answer.
   *
   * @param version of the data
   * @throws org.hearsay.query.SavedQueryException if parameters are wrong
   */
  CachedAnswer get(String version, AnswerRequest request, Format format) {
    Key key = new Key(version, request.key(), request.excel(), format);
    @Nullable CachedAnswer found = kept.getIfPresent(key);
    if (found != null) {
      return found;
    }
    CachedAnswer made = made(request, format);
    if (made.content().length <= GREATEST_KEPT) {
      kept.put(key, made);
    }
    return made;
  }

  private CachedAnswer made(AnswerRequest request, Format format) {
    QueryAnswer whole = runner.run(request.query(), request.values(), request.rows());
    boolean hasMore =
        whole instanceof QueryAnswer.Rows rows && rows.rows().size() > request.pageSize();
    QueryAnswer shown = hasMore ? cut((QueryAnswer.Rows) whole, request.pageSize()) : whole;
    byte[] content =
        format == Format.HTML
            ? templates.html("query", page(request, shown, hasMore))
            : written(shown, AnswerFormats.writer(format, request.excel()));
    return new CachedAnswer(content, hasMore);
  }

  private static QueryAnswer cut(QueryAnswer.Rows rows, int size) {
    return new QueryAnswer.Rows(rows.columns(), rows.rows().subList(0, size), rows.prefixes());
  }

  private byte[] written(QueryAnswer answer, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(templates.site().base()).write(answer, format, out);
    return out.toByteArray();
  }

  private QueryPage page(AnswerRequest request, QueryAnswer answer, boolean hasMore) {
    Site site = templates.site();
    return switch (answer) {
      case QueryAnswer.Rows rows ->
          QueryPage.answered(
              request.query(),
              plain(request),
              rows,
              request.before() + 1,
              request.page() > 1
                  ? Optional.of(request.link(request.page() - 1).page(site))
                  : Optional.empty(),
              hasMore ? Optional.of(request.link(request.page() + 1).page(site)) : Optional.empty(),
              site);
      case QueryAnswer.Truth truth -> text(request, truth);
      case QueryAnswer.Triples triples -> text(request, triples);
    };
  }

  private static QueryLink plain(AnswerRequest request) {
    return new QueryLink(request.query().name(), request.values());
  }

  private QueryPage text(AnswerRequest request, QueryAnswer answer) {
    return QueryPage.answered(
        request.query(),
        plain(request),
        new String(written(answer, AnswerFormat.TABLE), StandardCharsets.UTF_8));
  }
}
