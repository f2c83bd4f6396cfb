package org.hearsay.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that are matched in a time proportional to the text. References back and
 * assertions about what follows are not among them.
 */
final class LinearPattern {

  private static final int LONGEST = 1_000;

  /** How many times a part may be said to occur: each is a copy of it in memory. */
  private static final long MOST_COPIES = 1_000;

  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?}");

  private LinearPattern() {}

  /**
   * The pattern of a function's arguments, if it is written in the query and can be used.
   *
   * @param flagsAt where its flags are, if there are any
   */
  static Optional<Pattern> findKnown(ExprList arguments, int flagsAt) {
    try {
      return known(arguments, flagsAt);
    } catch (ExprEvalException e) {
      // That is for the row to say, as with a pattern from the data.
      return Optional.empty();
    }
  }

  /** Throws an {@link ExprEvalException} if the pattern is written in the query, but unusable. */
  static void requireUsable(ExprList arguments, int flagsAt) {
    // Made for its failure alone.
    Optional<Pattern> unused = known(arguments, flagsAt);
  }

  private static Optional<Pattern> known(ExprList arguments, int flagsAt) {
    @Nullable Expr flags = flagsAt < arguments.size() ? arguments.get(flagsAt) : null;
    Optional<String> pattern = constant(arguments.get(1));
    Optional<String> flag = flags == null ? Optional.of("") : constant(flags);
    return pattern.isPresent() && flag.isPresent()
        ? Optional.of(of(pattern.get(), flag.get()))
        : Optional.empty();
  }

  private static Optional<String> constant(Expr argument) {
    return argument.isConstant() && argument.getConstant().isString()
        ? Optional.of(argument.getConstant().getString())
        : Optional.empty();
  }

  /** The pattern of a function's values. */
  static Pattern of(String function, List<NodeValue> values, int flagsAt) {
    return of(
        text(function, values.get(1)),
        flagsAt < values.size() ? text(function, values.get(flagsAt)) : "");
  }

  private static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /**
   * The pattern with flags as in SPARQL.
   *
   * @throws ExprEvalException if it is none, or not of those that can be used
   */
  static Pattern of(String pattern, String flags) {
    if (flags.contains("q")) {
      return compiled(Pattern.quote(pattern), flags);
    }
    if (pattern.length() > LONGEST || copies(pattern) > MOST_COPIES) {
      throw new ExprEvalException(
          "A regular expression is refused: at most %d characters and %d repetitions in all."
              .formatted(LONGEST, MOST_COPIES));
    }
    return compiled(pattern, flags);
  }

  private static long copies(String pattern) {
    long product = 1;
    for (MatchResult count : COUNT.matcher(pattern).results().toList()) {
      String least = count.group(1);
      @Nullable String most = count.group(2);
      product *= Math.max(1, number(most == null || most.isEmpty() ? least : most));
      if (product > MOST_COPIES) {
        return product;
      }
    }
    return product;
  }

  private static long number(String digits) {
    return digits.length() > 4 ? MOST_COPIES + 1 : Long.parseLong(digits);
  }

  private static Pattern compiled(String pattern, String flags) {
    try {
      return Pattern.compile(pattern, mask(flags));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(
          "A regular expression is refused: %s. References back and looking ahead cannot be used."
              .formatted(e.getMessage()));
    }
  }

  private static int mask(String flags) {
    int mask = 0;
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      mask |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'q' -> 0;
            default ->
                throw new ExprEvalException(
                    "The flag '%s' of a regular expression is refused: i, s, m and q only."
                        .formatted(flag));
          };
    }
    return mask;
  }
}
