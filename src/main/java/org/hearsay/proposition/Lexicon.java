package org.hearsay.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Base forms of English words, by WordNet 3.1 through extJWNL. Thread-safe; each word is looked up
 * once.
 */
public final class Lexicon {

  /** News verbs and nouns before adjectives, which rarely inflect. */
  private static final List<POS> ORDER = List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE, POS.ADVERB);

  private final Dictionary dictionary;
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The WordNet that travels with the application. */
  public static Lexicon english() {
    try {
      return new Lexicon(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is not on the class path", e);
    }
  }

  /** The base form of a word; the word itself in lower case if it has none. */
  public String lemma(String word) {
    return lemmas.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::find);
  }

  private String find(String word) {
    if (word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    Set<String> found = new TreeSet<>();
    for (POS part : ORDER) {
      base(part, word).ifPresent(found::add);
    }
    return found.stream().filter(it -> !it.equals(word)).findFirst().orElse(word);
  }

  private Optional<String> base(POS part, String word) {
    synchronized (dictionary) {
      try {
        IndexWord found = dictionary.lookupIndexWord(part, word);
        return Optional.ofNullable(found).map(IndexWord::getLemma);
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }
}
