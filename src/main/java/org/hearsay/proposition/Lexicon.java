package org.hearsay.proposition;

import java.util.HashMap;
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
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * English words: base forms, parts of speech, synonyms and antonyms, by WordNet 3.1 through
 * extJWNL. Thread-safe; each word is looked up once.
 */
public final class Lexicon {

  /** Forms that WordNet has as words of their own, or takes for others: {@code has}, {@code ha}. */
  private static final Map<String, String> IRREGULAR = irregular();

  /** Later senses of a word are rare ones, and their synonyms mislead. */
  private static final int FIRST_SENSES = 3;

  private final Dictionary dictionary;
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> synonyms = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> antonyms = new ConcurrentHashMap<>();
  private final Map<String, Set<POS>> parts = new ConcurrentHashMap<>();

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
    return lemmas.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::findLemma);
  }

  /** Whether the word, or its base form, may be a noun. */
  public boolean mayBeNoun(String word) {
    return parts(word).contains(POS.NOUN);
  }

  /** Whether the word, or its base form, may be a verb. */
  public boolean mayBeVerb(String word) {
    return parts(word).contains(POS.VERB);
  }

  /** Whether the word, or its base form, may be an adjective. */
  public boolean mayBeAdjective(String word) {
    return parts(word).contains(POS.ADJECTIVE);
  }

  /** Whether two lemmas share one of the first senses of either. */
  public boolean areSynonyms(String one, String other) {
    return one.equals(other) || synonyms(one).contains(other) || synonyms(other).contains(one);
  }

  /** Whether two lemmas, verbs or adjectives, say the opposite of each other. */
  public boolean areAntonyms(String one, String other) {
    return antonyms(one).contains(other) || antonyms(other).contains(one);
  }

  private String findLemma(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    boolean inflectedVerb = word.endsWith("ed") || word.endsWith("ing");
    Optional<String> verb = base(POS.VERB, word);
    if (verb.isPresent() && (inflectedVerb || verb.get().equals(word))) {
      return verb.get();
    }
    Optional<String> singular = singular(word);
    if (verb.isEmpty() && singular.isPresent()) {
      return singular.get();
    }
    Optional<String> noun = base(POS.NOUN, word);
    if (verb.isEmpty() && noun.filter(word::equals).isPresent()) {
      return word;
    }
    return verb.or(() -> noun)
        .or(() -> base(POS.ADJECTIVE, word))
        .or(() -> base(POS.ADVERB, word))
        .orElse(word);
  }

  /** WordNet has some plurals as words of their own, such as <i>years</i>. */
  private Optional<String> singular(String word) {
    boolean plural = word.endsWith("s") && !word.matches(".*(ss|us|is|ics|news)");
    return plural
        ? base(POS.NOUN, word.substring(0, word.length() - 1))
            .filter(it -> it.length() == word.length() - 1)
        : Optional.empty();
  }

  private Optional<String> base(POS part, String word) {
    return lookUp(part, word).map(IndexWord::getLemma).filter(it -> it.indexOf(' ') < 0);
  }

  private Set<POS> parts(String word) {
    return parts.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::findParts);
  }

  private Set<POS> findParts(String word) {
    Set<POS> found = new TreeSet<>();
    for (POS part : POS.values()) {
      if (lookUp(part, word).isPresent()) {
        found.add(part);
      }
    }
    return found;
  }

  private Set<String> synonyms(String lemma) {
    return synonyms.computeIfAbsent(lemma, this::findSynonyms);
  }

  private Set<String> findSynonyms(String lemma) {
    Set<String> found = new TreeSet<>();
    for (POS part : POS.values()) {
      lookUp(part, lemma)
          .ifPresent(index ->
              senses(index).stream()
                  .limit(FIRST_SENSES)
                  .flatMap(it -> it.getWords().stream())
                  .forEach(it -> add(found, it)));
    }
    return found;
  }

  private Set<String> antonyms(String lemma) {
    return antonyms.computeIfAbsent(lemma, this::findAntonyms);
  }

  private Set<String> findAntonyms(String lemma) {
    Set<String> found = new TreeSet<>();
    for (POS part : Set.of(POS.VERB, POS.ADJECTIVE)) {
      lookUp(part, lemma)
          .ifPresent(index ->
              senses(index).stream()
                  .flatMap(it -> it.getWords().stream())
                  .filter(it -> it.getLemma().equalsIgnoreCase(lemma))
                  .flatMap(it -> it.getPointers(PointerType.ANTONYM).stream())
                  .forEach(it -> target(it).ifPresent(word -> add(found, word))));
    }
    return found;
  }

  private Optional<Word> target(Pointer pointer) {
    synchronized (dictionary) {
      try {
        return pointer.getTarget() instanceof Word word ? Optional.of(word) : Optional.empty();
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  private List<Synset> senses(IndexWord index) {
    synchronized (dictionary) {
      return List.copyOf(index.getSenses());
    }
  }

  private static void add(Set<String> found, Word word) {
    String lemma = word.getLemma().toLowerCase(Locale.ROOT);
    if (lemma.chars().allMatch(Character::isLetter)) {
      found.add(lemma);
    }
  }

  private Optional<IndexWord> lookUp(POS part, String word) {
    synchronized (dictionary) {
      try {
        return Optional.ofNullable(dictionary.lookupIndexWord(part, word));
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  private static Map<String, String> irregular() {
    Map<String, String> found = new HashMap<>();
    String[] table = {
      "be am is are was were been being",
      "have has had having",
      "do does did done",
      "find found",
      "leave left",
      "see saw",
      "feel felt",
      "lie lay",
      "think thought",
      "mean meant",
      "wind wound",
      "i me my mine",
      "we us our",
      "man men",
      "woman women",
      "this these",
      "that those",
    };
    for (String row : table) {
      String[] words = row.split(" ", -1);
      for (String word : words) {
        found.put(word, words[0]);
      }
    }
    return Map.copyOf(found);
  }
}
