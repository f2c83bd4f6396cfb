package org.hearsay.evaluation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hearsay.evaluation.ErrorPage.ArticleErrors;
import org.hearsay.evaluation.ErrorPage.Looks;
import org.hearsay.evaluation.ErrorPage.Row;
import org.hearsay.page.Assets;
import org.jspecify.annotations.Nullable;

/**
 * Writes the errors as pages that need nothing beside them: style and script are in each, and the
 * page allows no other.
 */
public final class ErrorBrowser {

  private static final String FOLDER = "articles";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Looks looks;
  private final List<String> report;
  private final List<ArticleErrors> articles = new ArrayList<>();

  private ErrorBrowser(Evaluation evaluation) {
    String style = Assets.text("style.css") + own("errors.css");
    String script = own("errors.js");
    String policy =
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(sha256(style), sha256(script));
    looks = new Looks(style, script, policy);
    report = Report.of(evaluation);
    for (ArticleScore score : evaluation.articles()) {
      articles.add(
          new ArticleErrors(
              score.article().id(),
              "article-" + (articles.size() + 1),
              score.article().outlet(),
              ErrorEntry.of(score),
              text(score)));
    }
  }

  private static List<Piece> text(ArticleScore score) {
    return Piece.of(
        score.article().article().text(),
        score.aligned().gold().stream().map(Item::parts).toList(),
        score.aligned().found().stream().map(Item::parts).toList());
  }

  /**
   * Writes one page of everything if the target's name ends in {@code .html}, else into a folder of
   * that name {@code index.html} and a page for each article. What is there of these names is
   * written over.
   *
   * @throws EvaluationException naming what cannot be written
   */
  public static void write(Evaluation evaluation, Path target) {
    ErrorBrowser browser = new ErrorBrowser(evaluation);
    if (target.toString().endsWith(".html")) {
      browser.writeOne(target);
    } else {
      browser.writeEach(target);
    }
  }

  private void writeOne(Path file) {
    List<Row> rows = articles.stream().map(it -> new Row(it, "#" + it.anchor())).toList();
    write(file, new ErrorPage("Errors", report, rows, articles, "", looks));
  }

  private void writeEach(Path folder) {
    List<Row> rows =
        articles.stream()
            .map(it -> new Row(it, FOLDER + "/" + encoded(it.id()) + ".html"))
            .toList();
    for (ArticleErrors it : articles) {
      write(
          folder.resolve(FOLDER).resolve(it.id() + ".html"),
          new ErrorPage(it.id(), List.of(), List.of(), List.of(it), "../index.html", looks));
    }
    write(
        folder.resolve("index.html"), new ErrorPage("Errors", report, rows, List.of(), "", looks));
  }

  private void write(Path file, ErrorPage page) {
    StringOutput html = new StringOutput();
    engine.render("errors.jte", page, html);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, html.toString());
    } catch (IOException e) {
      throw new EvaluationException(file, "Cannot be written: " + e, e);
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String own(String resource) {
    try (@Nullable InputStream in = ErrorBrowser.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the resource " + resource, e);
    }
  }

  private static String sha256(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
