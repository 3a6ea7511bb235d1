package nl.sectordeal.docs;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.job.RulePage;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.notice.Texts;

/** Writes the page on rules from the rules in force and the texts that people read. */
final class RulesPage {
  private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));
  private static final Texts ENGLISH = Texts.in(Locale.forLanguageTag("en"));

  private static final String INTRODUCTION =
      """
      # Rules

      What should hold for a file and its rows, what the sender reads when it does not, and what to do then. A code stays
      with its rule for ever. Its letter is the stage, its severity says what follows:

      | severity | in Dutch | what follows |
      |---|---|---|
      | REJECT | %s | the row does not enter, or the file is refused; an earlier good version stays |
      | HOLD | %s | waits, and does not count, until a person or a better row resolves it |
      | WARN | %s | counts, and the sender is told |
      | INFO | %s | worth knowing; nothing to do |

      `{column}`, `{value}`, `{row}` and `{count}` are filled in per notice. `java -jar target/sectordeal.jar rules R26`
      shows one rule.

      This page is made from the rule classes and `src/main/resources/messages_*.properties`; change those, and run
      `./mvnw -q test -Dtest=RulesPageTest -Ddocs.write=true`.
      """;

  /** Letter and heading of each stage, in the order of the flow. */
  private static final List<String> STAGES =
      List.of(
          "L: delivery (levering)",
          "R: record (rij)",
          "K: person (persoon)",
          "U: outcome (uitkomst)",
          "D: measure (doel, indicator)",
          "V: report (rapportage)");

  private RulesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(introduction());
    for (String stage : STAGES) {
      List<Rule> rules = rulesOf(stage.substring(0, 1));
      if (!rules.isEmpty()) {
        page.append("\n## ").append(stage).append('\n');
        rules.forEach(rule -> page.append(section(rule)));
      }
    }
    return page.toString();
  }

  private static List<Rule> rulesOf(String letter) {
    return RulePage.list().stream().filter(rule -> rule.code().startsWith(letter)).toList();
  }

  private static String introduction() {
    Object[] names =
        List.of(Severity.REJECT, Severity.HOLD, Severity.WARN, Severity.INFO).stream()
            .map(severity -> DUTCH.get("ernst." + severity.name()))
            .toArray();
    return INTRODUCTION.formatted(names);
  }

  private static String section(Rule rule) {
    return """

        ### %s %s

        | | Nederlands | English |
        |---|---|---|
        %s%s%s
        Basis: %s
        """
        .formatted(
            rule.code(),
            rule.severity(),
            line(rule, "holds", "text"),
            line(rule, "wrong", "wrong"),
            line(rule, "to do", "action"),
            sentence(rule.basis()));
  }

  private static String line(Rule rule, String head, String part) {
    String key = rule.code() + "." + part;
    return "| %s | %s | %s |\n".formatted(head, cell(DUTCH.get(key)), cell(ENGLISH.get(key)));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
