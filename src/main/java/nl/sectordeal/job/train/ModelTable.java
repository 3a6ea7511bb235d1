package nl.sectordeal.job.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.score.Comparison;
import nl.sectordeal.person.score.Level;
import nl.sectordeal.person.score.LinkModel;

/** The figures of two models side by side, a line per level. */
final class ModelTable {
  private final LinkModel before;
  private final LinkModel after;
  private final Texts texts;
  private final Locale language;

  ModelTable(LinkModel before, LinkModel after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
    this.language = texts.language();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "train.prior", Map.of("before", share(before.prior()), "after", share(after.prior()))));
    lines.add(texts.get("train.head"));
    for (Comparison comparison : after.comparisons()) {
      lines.add("");
      lines.add(comparison.label().in(language));
      lines.add(
          line(
              column("level"),
              column("m"),
              column("u"),
              column("household"),
              column("bits"),
              column("home")));
      for (Level level : comparison.levels()) {
        if (!LinkModel.isUnknown(level.name())) {
          lines.add(line(before.comparison(comparison.name()).level(level.name()), level));
        }
      }
    }
    return lines;
  }

  private String column(String name) {
    return texts.get("train.column." + name);
  }

  private String line(Level old, Level level) {
    boolean home = old.uHousehold() != old.u() || level.uHousehold() != level.u();
    return line(
        level.label().in(language),
        change(share(old.m()), share(level.m())),
        change(share(old.u()), share(level.u())),
        home ? change(share(old.uHousehold()), share(level.uHousehold())) : "",
        change(bits(old.bits()), bits(level.bits())),
        home ? change(bits(old.bitsInHousehold()), bits(level.bitsInHousehold())) : "");
  }

  private String line(
      String level, String m, String u, String household, String bits, String home) {
    return String.format(
            language, "  %-62s %19s %21s %21s %15s %16s", level, m, u, household, bits, home)
        .stripTrailing();
  }

  private static String change(String old, String now) {
    return old + " → " + now;
  }

  /** Three digits that count. */
  private String share(double share) {
    return String.format(language, share < 0.0001 ? "%.2e" : share < 0.1 ? "%.5f" : "%.3f", share);
  }

  private String bits(double bits) {
    return String.format(language, "%+.1f", bits);
  }
}
