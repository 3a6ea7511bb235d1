package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.delivery.rule.FileRules;
import nl.sectordeal.delivery.rule.JudgingRules;
import nl.sectordeal.measure.rule.MeasureRules;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.rule.PersonRules;
import nl.sectordeal.record.rule.DuplicateRules;
import nl.sectordeal.record.rule.RecordRules;
import org.jspecify.annotations.Nullable;

/** The rules in force, stage by stage (regels). */
public final class RulePage {
  /** Letters of the codes, in the order of the stages. */
  private static final String STAGES = "LRKUDV";

  private RulePage() {}

  /** All rules, in the order of their codes within the order of the stages. */
  public static List<Rule> list() {
    List<Class<?>> classes = new ArrayList<>();
    classes.addAll(FileRules.ALL);
    classes.addAll(JudgingRules.ALL);
    classes.addAll(RecordRules.ALL);
    classes.addAll(DuplicateRules.ALL);
    classes.addAll(PersonRules.ALL);
    classes.addAll(MeasureRules.ALL);
    return classes.stream()
        .map(type -> Objects.requireNonNull(type.getAnnotation(Rule.class), type.getName()))
        .sorted(
            Comparator.comparing((Rule rule) -> STAGES.indexOf(rule.code().charAt(0)))
                .thenComparing(Rule::code))
        .toList();
  }

  static Answer answer(@Nullable String code, Locale language) {
    Texts texts = Texts.in(language);
    List<String> lines = new ArrayList<>();
    for (Rule rule : list()) {
      if (code == null || rule.code().equalsIgnoreCase(code)) {
        lines.add(
            rule.code()
                + "  "
                + texts.get("ernst." + rule.severity().name())
                + "  "
                + texts.get(rule.code() + ".text"));
        lines.add("     " + plain(texts.get(rule.code() + ".action")));
        lines.add("     (" + rule.basis() + ")");
      }
    }
    if (code != null && lines.isEmpty()) {
      throw new UserMistake("mistake.rule", Map.of("code", code));
    }
    return Answer.done(lines);
  }

  /** A sentence for one row, read without one. */
  private static String plain(String sentence) {
    return sentence.replaceAll("\\{\\w+}", "…");
  }
}
