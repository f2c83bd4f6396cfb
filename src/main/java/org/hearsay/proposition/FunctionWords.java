package org.hearsay.proposition;

import java.util.Set;

/** Words that hold a sentence together and tell nothing of what it is about. */
public final class FunctionWords {

  private static final Set<String> ALL =
      Set.of(
          """
          a an the this that these those it its itself he him his himself she her hers herself they
          them their themselves we us our ourselves you your yourself i me my mine myself who whom
          whose which what there here one ones some any each every all both either neither such
          same own other another much many more most few less least several enough
          and or but nor so yet for of in on at by to from with without into onto upon about over
          under above below between among through during before after since until till against
          within off out up down away around across near beyond along toward towards behind beside
          besides per via amid despite as if though although because while whereas whether when
          where why how than then once not no n't never nobody nothing none
          be am is are was were been being have has had having do does did doing done will would
          shall should can could may might must ought let get gets got getting
          just also too very even only still now again ever already always often really quite
          rather almost nearly roughly exactly simply actually indeed however therefore instead
          else well s t d ll re ve m don didn doesn isn wasn aren weren won wouldn couldn shouldn
          hasn haven hadn ain shan mustn say tell mr mrs ms dr
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /** Whether a form or lemma, in lower case, is one. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }

  /** Whether a word tells something of what a sentence is about. */
  public static boolean isContent(Word word) {
    return word.information() > 0 && !contains(word.form()) && !contains(word.lemma());
  }
}
