package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.SieveResolver;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;
import org.hearsay.time.EnglishDateResolver;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The time that all stages but the networks take grows with the length of an article, whatever its
 * form: twice the text takes about twice as long, not four times. Both texts are longer than a
 * section, within which some stages compare all with all.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearTimeTest {

  /** Without the time that the machine gives to others. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** In code points. */
  private static final int LENGTH = 140_000;

  private static final int TIMES = 2;

  /** Between two and two squared. */
  private static final double MOST = 3.4;

  private static final StatementPipeline PIPELINE =
      new StatementPipeline(
          new EnglishAnnotator(),
          LinearTimeTest::extract,
          CueLexicon.english(),
          new SieveResolver(Authority.empty()),
          new Publishers(Authority.empty()),
          new EnglishDateResolver());

  /** A text of units, each alike. */
  enum Form {
    PARAGRAPHS {
      @Override
      String unit(int i) {
        return "The harbour was shut on Monday, %s said of the council. “We wait,” he said.%n"
            .formatted(person(i % 40));
      }
    },
    NEW_NAMES {
      @Override
      String unit(int i) {
        return "The harbour is shut, %s said on %d May. She told %s that it was late.%n"
            .formatted(person(i), 1 + i % 28, person(i + 7));
      }
    },
    ONE_SENTENCE {
      @Override
      String unit(int i) {
        return "the harbour was shut on Monday, %s said, and then the quay sank, he said, and "
            .formatted(person(i % 40));
      }
    },
    ONE_PARAGRAPH {
      @Override
      String unit(int i) {
        return "The port is shut, %s said. “We wait,” she said last week. It rained. "
            .formatted(person(i % 40));
      }
    },
    ONE_QUOTATION {
      @Override
      String unit(int i) {
        return (i == 0 ? "“" : "") + "The port is shut, %s said. ".formatted(person(i % 40));
      }
    },
    NO_SPACES {
      @Override
      String unit(int i) {
        return "the.port,is.shut,%s,said.it".formatted(person(i % 40).replace(" ", ""));
      }
    },
    MARKS {
      @Override
      String unit(int i) {
        return "“a” “b” \"c\" ''d'' ‘e’ said ";
      }
    };

    abstract String unit(int i);

    String text(int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; text.length() < length; i++) {
        text.append(unit(i));
      }
      return text.toString();
    }
  }

  private static String person(int i) {
    String letters = "abcdefghijklmnopqrstuvwxyz";
    StringBuilder name = new StringBuilder("Mara T");
    for (int rest = i + 1; rest > 0; rest /= 26) {
      name.append(letters.charAt(rest % 26));
    }
    return name + "eld";
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void timeGrowsWithTheLength(Form form) {
    Article little = article(form, LENGTH);
    Article much = article(form, LENGTH * TIMES);
    seconds(article(form, LENGTH / TIMES));
    double before = seconds(little);
    double after = seconds(much);

    assertThat(after).as(form.toString()).isLessThan(MOST * before);
  }

  private static double seconds(Article article) {
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(PIPELINE.statementsOf(article).statements()).isNotEmpty();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Article article(Form form, int length) {
    Fact<Published> day = Articles.published("2024-03-13");
    return Articles.of(form.text(length), day);
  }

  /** Each "said" is a cue, with the words before it as source and the words around as content. */
  private static Extraction extract(AnnotatedArticle article) {
    List<Attribution> attributions = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < article.tokens().size(); i++) {
      String word = article.textOf(article.tokens().get(i));
      if (word.equals("Mara") && i + 1 < article.tokens().size()) {
        names.add(new NamedSpan(i, i + 2, NameType.PERSON, .9));
      }
      if (word.equals("said") && i > used + 2) {
        int source = Math.max(used, i - 2);
        attributions.add(
            new Attribution(
                List.of(span(source, i, article)),
                List.of(span(i, i + 1, article)),
                List.of(span(Math.max(used, source - 8), source, article)),
                List.of(),
                .9,
                "stub"));
        used = i + 1;
      }
    }
    return new Extraction(attributions, names);
  }

  private static Span span(int first, int end, AnnotatedArticle article) {
    return new Span(
        article.tokens().get(first).span().start(), article.tokens().get(end - 1).span().end());
  }
}
