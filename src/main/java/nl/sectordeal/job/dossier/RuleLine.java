package nl.sectordeal.job.dossier;

import java.util.List;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.machine.CsvForm;

/** {@code regels.csv}: the rules in force, with what to do and on what ground (regels). */
final class RuleLine {
  private RuleLine() {}

  /** In Dutch, whatever the language of the dossier. */
  static CsvForm<Rule> form() {
    Texts texts = Texts.in(Texts.DUTCH);
    return new CsvForm<>(
        List.of("code", "severity", "text", "action", "basis"),
        1,
        0,
        rule ->
            new String[] {
              rule.code(),
              rule.severity().name(),
              texts.get(rule.code() + ".text"),
              texts.get(rule.code() + ".action"),
              rule.basis()
            });
  }
}
