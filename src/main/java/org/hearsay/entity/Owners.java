package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;

/**
 * Labels of parties that have no name, with whom they belong to in full: <i>Mara Teld's office</i>
 * for <i>her office</i> and <i>Teld's office</i>.
 */
final class Owners {

  private static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their");

  /** Words of an owner's name. */
  private static final int LONGEST_OWNER = 3;

  private Owners() {}

  /** The phrase without its article, its owner and the people in it called by their full names. */
  static String label(Phrase phrase, Attribution attribution, Context context) {
    Phrase bare = phrase.withoutArticle();
    Optional<String> owner = pronounOwner(bare, attribution, context);
    if (owner.isPresent()) {
      Phrase rest = new Phrase(bare.article(), bare.start() + 1, bare.end());
      return SourceNouns.isSpokesperson(rest.lastWord())
          ? rest.text() + " for " + owner.get()
          : owner.get() + "'s " + named(rest, context);
    }
    return named(bare, context);
  }

  private static Optional<String> pronounOwner(
      Phrase phrase, Attribution attribution, Context context) {
    if (phrase.end() - phrase.start() < 2 || !PRONOUNS.contains(phrase.firstWord())) {
      return Optional.empty();
    }
    Phrase pronoun = new Phrase(phrase.article(), phrase.start(), phrase.start() + 1);
    List<Resolution> owners = PronounSieve.owner(pronoun, attribution, context);
    // "The government's bill's authors" is worse than "its authors".
    return owners.stream()
        .map(it -> it.party().label())
        .filter(it -> owners.size() == 1 && it.split(" ", -1).length <= LONGEST_OWNER)
        .findFirst();
  }

  /** The text of the phrase with each surname made the full name. */
  private static String named(Phrase phrase, Context context) {
    StringBuilder label = new StringBuilder();
    int at = phrase.span().start();
    for (NameMention name : context.names().within(phrase.start(), phrase.end())) {
      if (name.isPerson() && name.span().start() >= at) {
        label.append(phrase.article().text().slice(at, name.span().start()));
        label.append(name.entity().name());
        at = name.span().end();
      }
    }
    label.append(phrase.article().text().slice(at, phrase.span().end()));
    return label.toString().replaceAll("\\s+", " ");
  }
}
