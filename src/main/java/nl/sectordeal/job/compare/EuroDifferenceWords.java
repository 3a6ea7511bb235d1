package nl.sectordeal.job.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.EuroChange;
import nl.sectordeal.report.EuroChange.EuroCause;
import nl.sectordeal.report.EuroChange.Euros;
import nl.sectordeal.report.EuroChange.MovedAmount;
import nl.sectordeal.report.WrittenAmount;
import nl.sectordeal.report.shown.CauseWords;

/** Says what moved figures in euros: the causes, which add up, and the amounts behind each. */
final class EuroDifferenceWords {
  /** More amounts of one cause than this are counted only. */
  private static final int SHOWN = 10;

  private final Texts texts;
  private final CauseWords causes;
  private final List<String> lines;

  /**
   * @param lines to add to
   */
  EuroDifferenceWords(Texts texts, List<String> lines) {
    this.texts = texts;
    this.causes = new CauseWords(texts);
    this.lines = lines;
  }

  void add(EuroChange change) {
    lines.add("");
    lines.add(change.title() + ", " + texts.get("difference.euro") + ": " + numbers(change));
    for (EuroCause cause : change.causes()) {
      lines.add(signed(cause.effect()) + "  " + causes.sentence(cause) + beside(cause.effect()));
    }
    if (change.causes().size() > 1) {
      lines.add(signed(change.difference()) + "  " + texts.get("difference.together"));
    }
    for (EuroCause cause : change.causes()) {
      lines.add("  " + causes.sentence(cause) + ":");
      cause.moved().stream().limit(SHOWN).forEach(this::add);
      int more = cause.moved().size() - SHOWN;
      if (more > 0) {
        lines.add("    " + texts.get("difference.more", Map.of("count", more)));
      }
    }
  }

  private String numbers(EuroChange change) {
    List<String> parts = new ArrayList<>();
    Euros was = change.before().euros();
    Euros is = change.after().euros();
    add(parts, "COUNTED", was.counted(), is.counted(), true);
    add(parts, "PROVISIONAL", was.provisional(), is.provisional(), false);
    add(parts, "HELD", was.held(), is.held(), false);
    return String.join("; ", parts);
  }

  private void add(List<String> parts, String word, BigDecimal was, BigDecimal is, boolean always) {
    if (always || was.signum() != 0 || is.signum() != 0) {
      BigDecimal moved = is.subtract(was);
      parts.add(
          causes.word(word)
              + " "
              + texts.euros(was)
              + " → "
              + texts.euros(is)
              + (moved.signum() == 0 ? "" : " (" + signed(moved) + ")"));
    }
  }

  private String beside(Euros effect) {
    List<String> parts = new ArrayList<>();
    addBeside(parts, "PROVISIONAL", effect.provisional());
    addBeside(parts, "HELD", effect.held());
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private void addBeside(List<String> parts, String word, BigDecimal moved) {
    if (moved.signum() != 0) {
      parts.add(causes.word(word) + " " + signed(moved));
    }
  }

  private void add(MovedAmount moved) {
    WrittenAmount was = moved.before();
    WrittenAmount is = moved.after();
    WrittenAmount newest = is == null ? Objects.requireNonNull(was) : is;
    lines.add(
        "    %s  %s%s: %s → %s"
            .formatted(
                newest.person(),
                newest.outcome(),
                newest.order().isEmpty() ? "" : " (" + newest.order() + ")",
                texts.euros(was == null ? BigDecimal.ZERO : was.counted()),
                texts.euros(is == null ? BigDecimal.ZERO : is.counted())));
  }

  private String signed(Euros effect) {
    return "%14s".formatted(effect.counted().signum() == 0 ? "0" : signed(effect.counted()));
  }

  private String signed(BigDecimal moved) {
    return (moved.signum() > 0 ? "+" : "") + texts.euros(moved);
  }
}
