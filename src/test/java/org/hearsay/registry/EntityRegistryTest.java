package org.hearsay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.Noon;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Made;
import org.hearsay.query.EntityLookup;
import org.hearsay.query.NamedEntities;
import org.hearsay.query.QueryableStore;
import org.hearsay.query.Whereabouts;
import org.hearsay.query.Whereabouts.Choice;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRegistryTest {

  private static final Made MADE = new Made("Ada", Instant.parse("2025-03-09T10:00:00Z"), "seen");

  @TempDir Path folder;

  private StatementStore store;
  private EntityRegistry registry;

  @BeforeEach
  void open() {
    reopen();
    Quay.load(store);
  }

  private void reopen() {
    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
    registry = new EntityRegistry(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void rulesJoinNamesakesWhomTheirArticlesTellToBeOne() {
    assertThat(speakers())
        .containsExactly("a=tom-reyd-xa", "b=tom-reyd-xb", "c=tom-reyd-xc", "d=mara-teld");

    store.identify();

    assertThat(speakers())
        .containsExactly("a=tom-reyd-xa", "b=tom-reyd-xa", "c=tom-reyd-xc", "d=mara-teld");
    assertThat(lookup("tom-reyd-xb"))
        .isEqualTo(new Whereabouts.Merged(new Choice("tom-reyd-xa", "Tom Reyd")));
    assertThat(store.identities().joined()).hasSize(2);
  }

  @Test
  void askingTheRulesAgainChangesNothing() {
    store.identify();
    long version = store.version();

    assertThat(store.identify().isEmpty()).isTrue();
    store.close();
    reopen();
    assertThat(store.identify().isEmpty()).isTrue();
    assertThat(store.version()).isEqualTo(version);
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    store.identify();
    List<String> atOnce = Quay.quads(store);
    store.close();

    try (StatementStore other = StatementStore.open(folder.resolve("other"), Noon.CLOCK)) {
      other.replaceArticles(
          List.of(Quay.article("c", "tom-reyd-xc", "mara-teld")),
          Quay.person("tom-reyd-xc", "Tom Reyd", "c"));
      other.identify();
      other.replaceArticles(
          List.of(Quay.article("b", "tom-reyd-xb", "pia-norr-xb")),
          Quay.person("tom-reyd-xb", "Tom Reyd", "b"));
      other.identify();
      Quay.load(other);
      other.identify();

      assertThat(Quay.quads(other)).isEqualTo(atOnce);
    }
    reopen();
  }

  @Test
  void aMergeHoldsEverywhereAndCanBeTakenBack() {
    store.identify();
    List<String> before = Quay.quads(store);

    Decision decision = registry.merge("tom-reyd-xc", "mara-teld", MADE);

    assertThat(speakers())
        .containsExactly("a=tom-reyd-xa", "b=tom-reyd-xa", "c=mara-teld", "d=mara-teld");
    assertThat(Quay.quads(store)).anyMatch(it -> it.contains("altLabel") && it.contains("Reyd"));
    assertThat(lookup("tom-reyd-xc"))
        .isEqualTo(new Whereabouts.Merged(new Choice("mara-teld", "Mara Teld")));
    assertThat(new NamedEntities(new QueryableStore(store)).meant("tom-reyd-xc"))
        .hasToString(Quay.BASE + "id/entity/mara-teld");
    registry.undo(decision.key(), MADE);
    assertThat(Quay.quads(store)).isEqualTo(before);
  }

  @Test
  void theLogOfChangesTellsOfMergesAndOfTakingThemBack() {
    store.identify();
    long before = store.changeLog().size();

    Decision decision = registry.merge("tom-reyd-xc", "mara-teld", MADE);
    registry.undo(decision.key(), MADE);

    List<String> told =
        store.changeLog().page(1).stream()
            .skip(before)
            .map(it -> "%s %s %s".formatted(it.kind(), key(it.iri()), it.replacedBy()))
            .filter(it -> it.contains("tom-reyd-xc"))
            .toList();
    assertThat(told)
        .containsExactly(
            "DEPRECATE tom-reyd-xc [%sid/entity/mara-teld]".formatted(Quay.BASE),
            "CREATE tom-reyd-xc []");
  }

  @Test
  void anEntityThatASplitMadeIsGoneWithIt() {
    Decision decision = registry.split("tom-reyd-xc", List.of("c"), "Tom Reyd the diver", MADE);
    String taken = key(((Decision.Split) decision).taken());
    assertThat(lookup(taken)).isEqualTo(new Whereabouts.Present());

    registry.undo(decision.key(), MADE);

    assertThat(lookup(taken)).isEqualTo(new Whereabouts.Gone(Noon.INSTANT));
    assertThat(lookup("nobody")).isEqualTo(new Whereabouts.Unknown());
  }

  @Test
  void articlesAndStatementsAreLookedUpToo() {
    EntityLookup lookup = new EntityLookup(new QueryableStore(store));
    Node article = NodeFactory.createURI(Quay.BASE + "id/article/a");
    assertThat(lookup.of(article)).isEqualTo(new Whereabouts.Present());

    store.removeArticle("a");

    assertThat(lookup.of(article)).isEqualTo(new Whereabouts.Gone(Noon.INSTANT));
  }

  @Test
  void aMergeOutlivesReconversionAndReopening() {
    registry.merge("tom-reyd-xc", "tom-reyd-xa", MADE);
    store.close();
    reopen();

    store.replaceArticles(
        List.of(Quay.article("c", "tom-reyd-xc", "pia-norr-xa")),
        Quay.person("tom-reyd-xc", "Tom Reyd", "c"));
    store.identify();

    assertThat(speakers())
        .containsExactly("a=tom-reyd-xa", "b=tom-reyd-xa", "c=tom-reyd-xa", "d=mara-teld");
    assertThat(store.findInput("c")).contains("input of ctom-reyd-xc");
  }

  @Test
  void undoingAfterAnArticleChangedGivesWhatItSaysNow() {
    Decision decision = registry.merge("mara-teld", "tom-reyd-xc", MADE);
    assertThat(speakers()).contains("c=tom-reyd-xc", "d=tom-reyd-xc");

    store.replaceArticles(
        List.of(Quay.article("d", "tom-reyd-xc", "mara-teld")), GraphFactory.createDefaultGraph());
    assertThat(speakers()).contains("d=tom-reyd-xc");
    registry.undo(decision.key(), MADE);

    assertThat(speakers()).contains("c=tom-reyd-xc", "d=tom-reyd-xc");
    store.replaceArticles(
        List.of(Quay.article("d", "mara-teld", "tom-reyd-xc")), GraphFactory.createDefaultGraph());
    assertThat(speakers()).contains("d=mara-teld");
  }

  @Test
  void aSplitGivesSomeArticlesAnEntityOfTheirOwn() {
    store.identify();
    List<String> before = Quay.quads(store);

    Decision decision = registry.split("tom-reyd-xc", List.of("c"), "Tom Reyd the diver", MADE);

    Decision.Split split = (Decision.Split) decision;
    assertThat(speakers()).contains("c=" + key(split.taken()));
    assertThat(lookup("tom-reyd-xc"))
        .isEqualTo(
            new Whereabouts.Split(
                List.of(
                    new Choice(key(split.rest().orElseThrow()), "Tom Reyd"),
                    new Choice(key(split.taken()), "Tom Reyd the diver"))));
    assertThatThrownBy(() -> registry.find("tom-reyd-xc"))
        .isInstanceOf(RefusedDecisionException.class)
        .hasMessageContaining("was split")
        .hasMessageContaining(key(split.taken()));
    registry.undo(decision.key(), MADE);
    assertThat(Quay.quads(store)).isEqualTo(before);
  }

  @Test
  void aKnownPersonKeepsTheNameWhenSplit() {
    Decision.Split split = (Decision.Split) registry.split("Mara Teld", List.of("d"), "", MADE);

    assertThat(speakers()).contains("d=" + key(split.taken()));
    assertThat(lookup("mara-teld")).isEqualTo(new Whereabouts.Present());
    assertThat(Quay.quads(store))
        .anyMatch(it -> it.contains("statement/c.") && it.contains("entity/mara-teld"));
  }

  @Test
  void whatIsKeptApartNoRuleJoins() {
    registry.apart("tom-reyd-xa", "tom-reyd-xb", MADE);

    store.identify();

    assertThat(speakers()).contains("a=tom-reyd-xa", "b=tom-reyd-xb");
    assertThatThrownBy(() -> registry.merge("tom-reyd-xa", "tom-reyd-xb", MADE))
        .isInstanceOf(RefusedDecisionException.class)
        .hasMessageContaining("Ada decided that they are two")
        .hasMessageContaining("entity undo");
  }

  @Test
  void undoingARuleOverrulesItForGood() {
    store.identify();
    String rule =
        store.identities().joined().stream()
            .filter(it -> it.one().contains("tom"))
            .findFirst()
            .orElseThrow()
            .key();

    registry.undo(rule, MADE);
    store.identify();

    assertThat(speakers()).contains("a=tom-reyd-xa", "b=tom-reyd-xb");
    registry.undo(store.identities().decisions().getFirst().key(), MADE);
    assertThat(speakers()).contains("a=tom-reyd-xa", "b=tom-reyd-xa");
  }

  @Test
  void whatCannotBeDecidedIsRefusedWithAReason() {
    store.identify();

    refused(() -> registry.merge("tom-reyd-xa", "nobody-here", MADE), "no entity 'nobody-here'");
    refused(() -> registry.merge("Tom Reyd", "mara-teld", MADE), "may be");
    refused(() -> registry.merge("tom-reyd-xa", "tom-reyd-xb", MADE), "one already");
    refused(() -> registry.split("mara-teld", List.of("zz"), "", MADE), "No article 'zz'");
    refused(() -> registry.split("tom-reyd-xc", List.of("c", "d"), "", MADE), "nothing would");
    refused(() -> registry.undo("aaaaaaaaaa", MADE), "no decision 'aaaaaaaaaa'");
  }

  private static void refused(Runnable work, String reason) {
    assertThatThrownBy(work::run)
        .isInstanceOf(RefusedDecisionException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDecidedIsUndoneExactlyInAnyOrder(int seed) {
    Random random = new Random(seed);
    store.identify();
    List<String> before = Quay.quads(store);
    List<String> keys = new ArrayList<>();
    List<String> people =
        List.of("tom-reyd-xa", "tom-reyd-xb", "tom-reyd-xc", "pia-norr-xa", "mara-teld");
    for (int i = 0; i < 8; i++) {
      String one = people.get(random.nextInt(people.size()));
      String other = people.get(random.nextInt(people.size()));
      try {
        keys.add(
            switch (random.nextInt(3)) {
              case 0 -> registry.merge(one, other, MADE).key();
              case 1 -> registry.apart(one, other, MADE).key();
              default ->
                  registry
                      .split(
                          one,
                          List.of(List.of("a", "b", "c", "d").get(random.nextInt(4))),
                          "",
                          MADE)
                      .key();
            });
      } catch (RefusedDecisionException e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
    assertThat(keys).isNotEmpty();
    Collections.shuffle(keys, random);

    keys.forEach(it -> registry.undo(it, MADE));

    assertThat(Quay.quads(store)).isEqualTo(before);
    assertThat(store.identities().decisions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void askingTheRulesAboutWhatChangedGivesWhatAskingAboutEverythingGives(int seed)
      throws IOException {
    Random random = new Random(seed);
    List<String> people =
        List.of("tom-reyd-xa", "tom-reyd-xb", "tom-reyd-xc", "pia-norr-xa", "pia-norr-xb");
    for (int i = 0; i < 6; i++) {
      store.replaceArticles(
          List.of(
              Quay.article(
                  List.of("a", "b", "c", "d").get(random.nextInt(4)),
                  people.get(random.nextInt(5)),
                  people.get(random.nextInt(5)))),
          GraphFactory.createDefaultGraph());
      store.identify();
    }
    List<String> stepByStep = Quay.quads(store);
    store.close();
    Files.delete(folder.resolve("store/store.identified"));
    reopen();

    assertThat(store.identify().isEmpty()).isTrue();
    assertThat(Quay.quads(store)).isEqualTo(stepByStep);
  }

  @Test
  void anAccountTellsNamesDecisionsAndMentions() {
    store.identify();
    registry.merge("tom-reyd-xc", "tom-reyd-xa", MADE);

    List<String> account = new Account(store).of(Quay.BASE + "id/entity/tom-reyd-xa", 2);

    assertThat(account).first().asString().startsWith("Tom Reyd  <");
    assertThat(account)
        .anyMatch(it -> it.startsWith("stands for: tom-reyd-xb, tom-reyd-xc"))
        .anyMatch(it -> it.contains("by rule same-name") && it.contains("Pia Norr"))
        .anyMatch(it -> it.contains("decided by Ada on 2025-03-09T10:00:00Z (seen)"))
        .contains("3 mentions in 3 articles", "  and 1 more")
        .anyMatch(it -> it.contains("a 0-4, full-name, 0.8"));
  }

  private List<String> speakers() {
    return Quay.speakers(store);
  }

  private Whereabouts lookup(String key) {
    return new EntityLookup(new QueryableStore(store)).of(key);
  }

  private static String key(String iri) {
    return iri.replace(Quay.BASE + "id/entity/", "");
  }
}
