package org.hearsay.language;

import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Text;

/** The words of a short string, split exactly as articles are. */
public final class Words {

  private Words() {}

  public static List<String> of(String string) {
    Text text = Text.of(string);
    return Tokenizer.tokens(text, new BitSet()).stream().map(it -> text.slice(it.span())).toList();
  }
}
