package org.hearsay.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;

/**
 * When a run is to be taken for failed, such as {@code material:new>0}: more than so many findings
 * of a severity or a kind, or {@code any}, are new, updated, reopened or resolved. Silenced ones do
 * not count.
 *
 * @param what a severity, the code of a kind, or {@code any}
 * @param most how many there may be
 */
public record Policy(String what, RunReport.Fate fate, long most) {

  private static final Pattern FORM = Pattern.compile("([a-z-]+):([a-z]+)>(\\d{1,9})");
  private static final String ANY = "any";

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Policy parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    Optional<RunReport.Fate> fate = parts.matches() ? fate(parts.group(2)) : Optional.empty();
    if (fate.isEmpty() || !isKnown(parts.group(1))) {
      throw new IllegalArgumentException(
          "'%s' is no policy. One is like material:new>0: a severity (%s), a kind (%s) or any; then %s; then a number"
              .formatted(text, severities(), kinds(), fates()));
    }
    return new Policy(parts.group(1), fate.get(), Long.parseLong(parts.group(3)));
  }

  private static Optional<RunReport.Fate> fate(String name) {
    return Arrays.stream(RunReport.Fate.values()).filter(it -> lower(it).equals(name)).findFirst();
  }

  private static boolean isKnown(String what) {
    return what.equals(ANY) || severities().contains(what) || Kind.find(what).isPresent();
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Policy::lower).toList();
  }

  private static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::code).toList();
  }

  private static List<String> fates() {
    return Arrays.stream(RunReport.Fate.values()).map(Policy::lower).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Whether more happened than may. */
  public boolean isMetBy(RunReport report) {
    long count =
        report.changes().stream()
            .filter(it -> it.fate() == fate && !it.silenced() && fits(it))
            .count();
    return count > most;
  }

  private boolean fits(RunReport.Change change) {
    return what.equals(ANY)
        || lower(change.finding().severity()).equals(what)
        || change.finding().kind().code().equals(what);
  }
}
