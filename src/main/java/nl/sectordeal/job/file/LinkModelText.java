package nl.sectordeal.job.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.sectordeal.person.score.Comparison;
import nl.sectordeal.person.score.Frequencies;
import nl.sectordeal.person.score.Label;
import nl.sectordeal.person.score.Level;
import nl.sectordeal.person.score.LinkModel;
import org.jspecify.annotations.Nullable;

/** Writes a model as a document for people, with what each part means. */
final class LinkModelText {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  private final @Nullable LinkModel before;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param before whose figures are told beside the new ones
   */
  LinkModelText(@Nullable LinkModel before) {
    this.before = before;
  }

  String of(LinkModel model) {
    comment(
        "",
        "By what two records are known as one person. What is found for each comparison weighs",
        "log2(m / u) bits: each bit doubles the odds, and all are added up, with the prior.",
        "Change nothing by hand that you have no figures for; `train` learns m, u and the prior.",
        "",
        "m            how often records of one person turn out so",
        "u            how often records of two random people turn out so",
        "u_household  how often records of two people at one address turn out so; without it u",
        "frequency    1: a common name counts for less, in full; 0, or left out: not at all",
        "nl, en       what people call it",
        "",
        "The first level that holds counts; order and names of levels are fixed. Unknown weighs 0.");
    line("name: " + quoted(model.name()));
    line("version: " + model.version());
    comment("", "How likely two random records are about one person.");
    line("prior: " + number(model.prior()) + was(before == null ? null : number(before.prior())));
    comment("", "How likely two random records are about twins who live apart.");
    line("twins: " + number(model.twins()));
    line("");
    line("comparisons:");
    model.comparisons().forEach(this::comparison);
    line("");
    comment(
        "",
        "Share of the people who bear a name, in lower case without accents or particles, ij as y.",
        "average: share that belongs to u above. others: share of names that are not in the table.",
        "least, most: rarer and more common names count as this.");
    line("frequencies:");
    frequencies("surnames", model.surnames());
    frequencies("given_names", model.givenNames());
    frequencies("initials", model.initials());
    line("");
    comment("", "Names in one row may be of one person.");
    line("nicknames:");
    for (List<String> row : model.nicknames()) {
      line("  - [" + row.stream().map(LinkModelText::name).collect(Collectors.joining(", ")) + "]");
    }
    return text.toString();
  }

  private void comparison(Comparison comparison) {
    line("  " + comparison.name() + ":");
    labels("    ", comparison.label());
    line("    levels:");
    for (Level level : comparison.levels()) {
      line("      " + level.name() + ":");
      if (!LinkModel.isUnknown(level.name())) {
        Level old =
            before == null ? null : before.comparison(comparison.name()).level(level.name());
        figure("m", level.m(), old == null ? null : number(old.m()));
        figure("u", level.u(), old == null ? null : number(old.u()));
        if (level.uHousehold() != level.u()) {
          figure("u_household", level.uHousehold(), old == null ? null : number(old.uHousehold()));
        }
        if (level.frequency() > 0) {
          figure("frequency", level.frequency(), null);
        }
      }
      labels("        ", level.label());
    }
  }

  private void figure(String key, double value, @Nullable String old) {
    line("        " + key + ": " + number(value) + was(old));
  }

  private void labels(String indent, Label label) {
    line(indent + "nl: " + quoted(label.nl()));
    line(indent + "en: " + quoted(label.en()));
  }

  private void frequencies(String table, Frequencies frequencies) {
    line("  " + table + ":");
    line("    average: " + number(frequencies.average()));
    line("    others: " + number(frequencies.others()));
    line("    least: " + number(frequencies.least()));
    line("    most: " + number(frequencies.most()));
    line("    shares:");
    frequencies
        .shares()
        .forEach((name, share) -> line("      " + name(name) + ": " + number(share)));
  }

  private static String was(@Nullable String old) {
    return old == null ? "" : " # was " + old;
  }

  /** Three digits that count, as YAML and Java both read them. */
  private static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS);
    if (rounded.compareTo(new BigDecimal("0.0001")) >= 0) {
      return rounded.stripTrailingZeros().toPlainString();
    }
    return String.format(Locale.ROOT, "%.2e", rounded);
  }

  /** Without quotes, unless YAML would take the name for something else, such as no. */
  private static String name(String name) {
    return name.matches("[a-z]{3,}") && !name.matches("yes|null|true|false|off|nan|inf")
        ? name
        : quoted(name);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void comment(String indent, String... lines) {
    for (String one : lines) {
      line((indent + "# " + one).stripTrailing());
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
