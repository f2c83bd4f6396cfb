package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/**
 * The bodies and places that an article names with a person: <i>Ada Voss, who leads the Harbour
 * Union</i>, <i>Harbour Union chief Ada Voss</i>.
 */
final class Affiliations {

  private static final int WORDS_AFTER = 12;
  private static final int WORDS_BEFORE = 4;

  private final AnnotatedArticle article;
  private final Map<Party, Set<Party>> byPerson = new HashMap<>();

  Affiliations(AnnotatedArticle article, List<TopicMention> mentions) {
    this.article = article;
    for (int i = 0; i < mentions.size(); i++) {
      if (isPerson(mentions.get(i).party())) {
        if (i > 0) {
          addBefore(mentions.get(i), mentions.get(i - 1));
        }
        for (int j = i + 1; j < mentions.size(); j++) {
          if (!addAfter(mentions.get(i), mentions.get(j))) {
            break;
          }
        }
      }
    }
  }

  List<Party> of(Party person) {
    return new ArrayList<>(byPerson.getOrDefault(person, Set.of()));
  }

  private void add(TopicMention person, TopicMention body) {
    byPerson.computeIfAbsent(person.party(), ignored -> new LinkedHashSet<>()).add(body.party());
  }

  private void addBefore(TopicMention person, TopicMention body) {
    int apart = person.firstToken() - body.endToken();
    if (apart <= WORDS_BEFORE && !isPerson(body.party()) && isPhrase(body.endToken(), person)) {
      add(person, body);
    }
  }

  /** Whether only words that may be a title stand between. */
  private boolean isPhrase(int from, TopicMention person) {
    for (int i = from; i < person.firstToken(); i++) {
      String word = word(i);
      boolean possessive = word.equals("'") || word.equals("’") || word.equals("s");
      if (!possessive && (NewsWords.isStop(word) || !Character.isLetter(word.codePointAt(0)))) {
        return false;
      }
    }
    return true;
  }

  /** Adds the body if an apposition to the person names it; tells whether to look further. */
  private boolean addAfter(TopicMention person, TopicMention body) {
    int apart = body.firstToken() - person.endToken();
    if (apart > WORDS_AFTER || isPerson(body.party()) || apart < 1 || !isComma(person.endToken())) {
      return false;
    }
    for (int i = person.endToken() + 1; i < body.firstToken(); i++) {
      if (!Character.isLetterOrDigit(word(i).codePointAt(0)) && !"'’-".contains(word(i))) {
        return false;
      }
    }
    add(person, body);
    return true;
  }

  private boolean isComma(int token) {
    return token < article.tokens().size() && word(token).equals(",");
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private static boolean isPerson(Party party) {
    return party instanceof Party.Named(Entity entity) && entity.kind() == EntityKind.PERSON;
  }
}
