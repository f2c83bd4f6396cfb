package org.hearsay.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.entity.EntityId;
import org.hearsay.identity.Decision;
import org.hearsay.identity.DecisionTriples;
import org.hearsay.identity.Identities;
import org.hearsay.identity.Keys;
import org.hearsay.identity.Made;
import org.hearsay.identity.Match;
import org.hearsay.query.NamedEntities;
import org.hearsay.query.QueryableStore;
import org.hearsay.store.StatementStore;

/**
 * Takes decisions on who is who. Entities are given by key, IRI or name. Each decision is one
 * transaction, holds for what is loaded later, and can be taken back.
 */
public final class EntityRegistry {

  private final StatementStore store;
  private final Articles articles;

  public EntityRegistry(StatementStore store) {
    this.store = store;
    this.articles = new Articles(store);
  }

  /**
   * The IRI of the entity that somebody means.
   *
   * @throws RefusedDecisionException if there is none, or several
   */
  public String find(String entity) {
    try {
      String iri = new NamedEntities(new QueryableStore(store)).meant(entity).getURI();
      if (articles.findName(iri).isEmpty()) {
        throw new RefusedDecisionException("There is no entity '%s'".formatted(entity));
      }
      return iri;
    } catch (IllegalArgumentException e) {
      throw new RefusedDecisionException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Decides that the one is the other, which gives both its name; returns the decision. */
  public Decision merge(String merged, String kept, Made made) {
    String one = find(merged);
    String other = find(kept);
    requireTwo(one, other);
    store
        .identities()
        .keepsApart(one, other)
        .ifPresent(it -> {
          throw new RefusedDecisionException(
              "%s decided that they are two. Maybe take that back first: hearsay entity undo %s"
                  .formatted(it.made().by(), keyOf(it)));
        });
    return take(new Decision.Merge(one, other, made));
  }

  /** A split keeps its halves apart, so it is the split that must be taken back. */
  private String keyOf(Decision.Apart apart) {
    return store.identities().decisions().stream()
        .filter(it ->
            it.equals(apart)
                || (it instanceof Decision.Split split && split.taken().equals(apart.other())))
        .map(Decision::key)
        .findFirst()
        .orElse(apart.key());
  }

  /** Decides that the two are not one, so that no rule takes them for one. */
  public Decision apart(String one, String other, Made made) {
    String first = find(one);
    String second = find(other);
    requireTwo(first, second);
    Optional<Decision.Apart> already = store.identities().keepsApart(first, second);
    if (already.isPresent()) {
      throw new RefusedDecisionException(
          "%s decided that already".formatted(already.get().made().by()));
    }
    boolean inOrder = first.compareTo(second) < 0;
    return take(new Decision.Apart(inOrder ? first : second, inOrder ? second : first, made));
  }

  private void requireTwo(String one, String other) {
    if (one.equals(other)) {
      throw new RefusedDecisionException(
          "They are one already: %s. What makes them one: hearsay entity show %s"
              .formatted(articles.findName(one).orElse(one), key(one)));
    }
  }

  /**
   * Decides that what these articles say of the entity is about another one.
   *
   * @param ids of articles
   * @param name of the other one; empty for the same name
   */
  public Decision split(String entity, List<String> ids, String name, Made made) {
    String iri = find(entity);
    Set<String> naming = articles.naming(iri);
    Set<String> taken = new TreeSet<>();
    for (String id : ids) {
      String article = id.contains("://") ? id : store.graphs().articleIri(id);
      if (!naming.contains(article)) {
        throw new RefusedDecisionException(
            "No article '%s' names %s. Those that do: %s"
                .formatted(id, articles.findName(iri).orElse(iri), shortly(naming)));
      }
      taken.add(article);
    }
    if (taken.equals(naming)) {
      throw new RefusedDecisionException(
          "No other article names %s, so nothing would be left of it"
              .formatted(articles.findName(iri).orElse(iri)));
    }
    String key = Keys.ofSplit(iri, taken);
    String own = articles.findName(iri).orElse("");
    String newName = name.isBlank() ? own : name.strip();
    Optional<String> rest =
        articles.isMinted(iri) ? Optional.of(newIri(own, "r" + key)) : Optional.empty();
    return take(
        new Decision.Split(
            iri, List.copyOf(taken), newIri(newName, "s" + key), newName, rest, made));
  }

  private String newIri(String name, String ending) {
    String readable = EntityId.slugOf(name);
    return store.graphs().entityPrefix()
        + new EntityId(readable.isEmpty() ? ending : readable + "-" + ending);
  }

  private String shortly(Set<String> articleIris) {
    String all =
        String.join(
            ", ",
            articleIris.stream()
                .limit(10)
                .map(it -> store.graphs().findArticleOf(it).orElse(it))
                .toList());
    return articleIris.size() > 10 ? all + ", …" : all;
  }

  private Decision take(Decision decision) {
    List<Decision> taken = new ArrayList<>();
    store.decide(decisions -> {
      Decision latest = after(decisions, decision);
      taken.add(latest);
      List<Decision> all = new ArrayList<>(decisions);
      all.add(latest);
      return all;
    });
    return taken.getFirst();
  }

  /** The decision, at a time later than that of every other: the later one counts. */
  private static Decision after(List<Decision> decisions, Decision decision) {
    Instant when = decision.made().when().truncatedTo(ChronoUnit.MILLIS);
    Instant latest =
        decisions.stream()
            .map(it -> it.made().when())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    Made made =
        new Made(
            decision.made().by(),
            when.isAfter(latest) ? when : latest.plusMillis(1),
            decision.made().reason());
    return switch (decision) {
      case Decision.Merge it -> new Decision.Merge(it.merged(), it.kept(), made);
      case Decision.Apart it -> new Decision.Apart(it.one(), it.other(), made);
      case Decision.Split it ->
          new Decision.Split(it.entity(), it.articles(), it.taken(), it.name(), it.rest(), made);
    };
  }

  /**
   * Takes a decision back. One of a person is as if it had never been taken; against one of a rule
   * a person's decision is recorded, which can be taken back in turn.
   *
   * @param decision its key or IRI
   * @return what was taken back, in words
   */
  public String undo(String decision, Made made) {
    String key = new DecisionTriples(store.graphs()).keyOf(decision);
    Identities now = store.identities();
    Optional<Decision> taken =
        now.decisions().stream().filter(it -> it.key().equals(key)).findFirst();
    if (taken.isPresent()) {
      store.decide(all -> all.stream().filter(it -> !it.key().equals(key)).toList());
      return "Taken back: " + new Account(store).tell(taken.get());
    }
    Match match =
        now.joined().stream()
            .filter(it -> it.key().equals(key))
            .findFirst()
            .orElseThrow(() ->
                new RefusedDecisionException(
                    "There is no decision '%s'. Maybe 'hearsay entity show' tells the one you mean."
                        .formatted(decision)));
    Decision apart = take(new Decision.Apart(match.one(), match.other(), made));
    return "The rule is overruled by decision %s".formatted(apart.key());
  }

  private String key(String iri) {
    return iri.replace(store.graphs().entityPrefix(), "");
  }
}
