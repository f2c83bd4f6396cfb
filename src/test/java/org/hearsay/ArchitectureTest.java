package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The package table of {@code README.md}, enforced. A package missing from it fails too. */
class ArchitectureTest {

  private static final String ROOT = "org.hearsay";

  /** Package → what of ours it may use. The order is the direction in which data flows. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("article", Set.of()),
              Map.entry("language", Set.of("article")),
              Map.entry("names", Set.of("article", "language")),
              Map.entry("attribution", Set.of("article", "language", "names")),
              Map.entry("entity", Set.of("article", "language", "names", "attribution")),
              Map.entry("authority", Set.of("language", "entity")),
              Map.entry("time", Set.of("article", "language", "attribution")),
              Map.entry(
                  "statement", Set.of("article", "language", "attribution", "entity", "time")),
              Map.entry(
                  "pipeline",
                  Set.of("article", "language", "attribution", "entity", "time", "statement")),
              // Counts by the lexicon of cues and by directness; its pages look as the others do.
              Map.entry("evaluation", Set.of("article", "attribution", "statement", "page")),
              Map.entry("vocab", Set.of()),
              Map.entry(
                  "rdf",
                  Set.of(
                      "article",
                      "attribution",
                      "entity",
                      "time",
                      "statement",
                      "proposition",
                      "claim",
                      "contradiction",
                      "vocab")),
              Map.entry("shape", Set.of()),
              Map.entry("identity", Set.of("vocab")),
              Map.entry("proposition", Set.of("article", "language")),
              Map.entry("claim", Set.of("article", "language", "proposition")),
              Map.entry("contradiction", Set.of("article", "proposition", "claim")),
              Map.entry("store", Set.of("identity", "vocab")),
              Map.entry(
                  "check",
                  Set.of(
                      "article",
                      "language",
                      "proposition",
                      "claim",
                      "contradiction",
                      "rdf",
                      "store",
                      "query",
                      "vocab")),
              Map.entry(
                  "alert",
                  Set.of(
                      "contradiction",
                      "check",
                      "store",
                      "query",
                      "description",
                      "page",
                      "http",
                      "vocab")),
              Map.entry("query", Set.of("store", "vocab")),
              Map.entry("registry", Set.of("entity", "identity", "store", "query", "vocab")),
              Map.entry("page", Set.of("store", "query", "description", "vocab")),
              Map.entry("http", Set.of()),
              Map.entry("description", Set.of("store", "rdf", "vocab")),
              Map.entry(
                  "dereference", Set.of("store", "query", "description", "page", "http", "vocab")),
              Map.entry("search", Set.of("store", "query", "page", "http", "vocab")),
              Map.entry("sparql", Set.of("store", "query", "page", "http", "vocab")),
              Map.entry("api", Set.of("store", "query", "page", "http", "vocab")),
              Map.entry("discovery", Set.of("store", "query", "page", "http", "vocab")),
              Map.entry(
                  "operations",
                  Set.of("contradiction", "check", "alert", "store", "query", "sparql", "http")),
              Map.entry(
                  "server",
                  Set.of(
                      "store",
                      "query",
                      "description",
                      "dereference",
                      "page",
                      "http",
                      "search",
                      "sparql",
                      "api",
                      "discovery",
                      "operations",
                      "check",
                      "alert",
                      "vocab")),
              Map.entry(
                  "cli",
                  Set.of(
                      "article",
                      "language",
                      "attribution",
                      "entity",
                      "authority",
                      "time",
                      "statement",
                      "pipeline",
                      "evaluation",
                      "vocab",
                      "rdf",
                      "shape",
                      "store",
                      "query",
                      "http",
                      "sparql",
                      "operations",
                      "discovery",
                      "identity",
                      "registry",
                      "proposition",
                      "claim",
                      "contradiction",
                      "check",
                      "alert",
                      "description",
                      "server"))));

  /** Package → the libraries it may use, beside the JDK's own. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("article", Set.of("org.apache.commons.csv..")),
          Map.entry("language", Set.of("opennlp..")),
          Map.entry("names", Set.of()),
          Map.entry("attribution", Set.of("ai.onnxruntime..", "org.apache.commons.csv..")),
          Map.entry("entity", Set.of("org.apache.commons.csv..")),
          Map.entry(
              "authority",
              Set.of("org.apache.commons.csv..", "org.apache.lucene..", "com.fasterxml.jackson..")),
          Map.entry("time", Set.of()),
          Map.entry("statement", Set.of()),
          Map.entry("proposition", Set.of("net.sf.extjwnl..")),
          Map.entry("claim", Set.of("ai.onnxruntime..")),
          Map.entry("contradiction", Set.of()),
          Map.entry(
              "check",
              Set.of(
                  "org.apache.jena..",
                  "org.apache.lucene..",
                  "com.fasterxml.jackson..",
                  "org.slf4j..")),
          Map.entry(
              "alert",
              Set.of(
                  "org.apache.jena..",
                  "com.fasterxml.jackson..",
                  "org.apache.commons.csv..",
                  "javax.crypto..",
                  "javax.net..",
                  "org.slf4j..")),
          Map.entry("pipeline", Set.of("org.slf4j..")),
          // Draws a picture by what the JDK has.
          Map.entry("evaluation", Set.of("com.fasterxml.jackson..", "gg.jte..", "javax.imageio..")),
          Map.entry("vocab", Set.of("org.apache.jena..")),
          Map.entry("rdf", Set.of("org.apache.jena..")),
          Map.entry("shape", Set.of("org.apache.jena..")),
          Map.entry("identity", Set.of("org.apache.jena..")),
          Map.entry("store", Set.of("org.apache.jena..", "org.apache.lucene..", "org.slf4j..")),
          Map.entry(
              "query",
              Set.of(
                  "org.apache.jena..",
                  "org.apache.lucene..",
                  "com.fasterxml.jackson..",
                  "com.google.re2j..",
                  "org.apache.commons.csv..")),
          Map.entry("registry", Set.of("org.apache.jena..")),
          Map.entry(
              "page", Set.of("org.apache.jena..", "gg.jte..", "com.fasterxml.jackson.databind..")),
          Map.entry("description", Set.of("org.apache.jena..")),
          Map.entry(
              "dereference",
              Set.of("org.apache.jena..", "com.apicatalog.jsonld..", "jakarta.json..")),
          Map.entry("search", Set.of("org.apache.jena..", "com.fasterxml.jackson..")),
          Map.entry("sparql", Set.of("org.apache.jena..", "jakarta.servlet..", "org.slf4j..")),
          Map.entry(
              "api",
              Set.of(
                  "org.apache.jena..",
                  "com.fasterxml.jackson..",
                  "com.github.benmanes.caffeine.cache..")),
          Map.entry(
              "discovery",
              Set.of(
                  "org.apache.jena..",
                  "javax.xml.stream..",
                  "com.fasterxml.jackson..",
                  "org.slf4j..")),
          Map.entry(
              "operations",
              Set.of(
                  "org.apache.jena..",
                  "com.fasterxml.jackson..",
                  "jakarta.servlet..",
                  "io.micrometer..",
                  "org.slf4j..")),
          Map.entry(
              "http",
              Set.of(
                  "javax.xml.stream..",
                  "org.apache.jena.fuseki.main..",
                  "com.github.benmanes.caffeine..",
                  "jakarta.servlet..",
                  "org.eclipse.jetty..",
                  "com.fasterxml.jackson.databind..",
                  "org.slf4j..")),
          Map.entry(
              "server",
              Set.of(
                  "org.apache.jena..", "jakarta.servlet..", "org.eclipse.jetty..", "org.slf4j..")),
          Map.entry(
              "cli",
              Set.of("picocli..", "com.fasterxml.jackson..", "org.apache.jena..", "org.slf4j..")));

  /** The packages whose types are values and stages: nothing in them is to be extended. */
  private static final Set<String> DOMAIN =
      Set.of("article", "language", "names", "attribution", "entity", "time", "statement");

  private static final List<String> PACKAGES = List.copyOf(MAY_USE.keySet());

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void usesOnlyWhatItMay(String name) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + "." + name));
    MAY_USE.getOrDefault(name, Set.of()).forEach(it -> allowed.add(ROOT + "." + it));
    allowed.addAll(LIBRARIES.getOrDefault(name, Set.of()));

    classes()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsOnTheMap() {
    Set<String> found = new TreeSet<>();
    CLASSES.forEach(it -> found.add(it.getPackageName()));
    found.remove(ROOT);

    assertThat(found)
        .containsExactlyElementsOf(PACKAGES.stream().map(it -> ROOT + "." + it).toList());
    assertThat(LIBRARIES.keySet()).containsExactlyInAnyOrderElementsOf(PACKAGES);
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void saysWhatItIsForAndKnowsNoNull(String name) throws IOException {
    Path info = Path.of("src/main/java/org/hearsay", name, "package-info.java");

    assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked");
    assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class)).isTrue();
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void hasNoGlobalState() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void asksNobodyButTheCommandLineForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void printsNowhereButOnTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void hasNoDumpingGround() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
        .orShould()
        .resideInAnyPackage("..util..", "..common..", "..misc..", "..impl..")
        .check(CLASSES);
  }

  @Test
  void publicDomainTypesAreNotToBeExtended() {
    assertThat(CLASSES.stream().filter(ArchitectureTest::isPublicDomainType))
        .allMatch(it ->
            it.isRecord()
                || it.isEnum()
                || it.isInterface()
                || it.isAssignableTo(Exception.class)
                || it.getModifiers().contains(JavaModifier.FINAL));
  }

  private static boolean isPublicDomainType(JavaClass type) {
    String name = type.getPackageName().replace(ROOT + ".", "");
    return DOMAIN.contains(name) && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** The namespace stands in {@code vocab} alone, so that a search for a term finds its uses. */
  @ParameterizedTest
  @FieldSource("PACKAGES")
  void writesNoTermByHand(String name) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/org/hearsay", name))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (!name.equals("vocab")) {
          assertThat(codeOf(file)).as(file.toString()).doesNotContain("w3id.org/hearsay#");
        }
      }
    }
  }

  private static String codeOf(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", "");
  }
}
