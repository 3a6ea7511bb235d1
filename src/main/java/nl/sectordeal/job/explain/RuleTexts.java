package nl.sectordeal.job.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.job.RulePage;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.Explanation.RuleText;
import nl.sectordeal.report.Explanation.Total;

/** The rules behind decisions and notices, in words (regelteksten). */
final class RuleTexts {
  private final Texts texts;
  private final Map<String, Rule> rules = new HashMap<>();

  RuleTexts(Texts texts) {
    this.texts = texts;
  }

  /** Those of the decisions and reasons among these, by code. */
  Map<String, RuleText> of(List<Total> totals) {
    Map<String, RuleText> rules = new TreeMap<>();
    totals.forEach(total -> rules.computeIfAbsent(total.rule(), this::ofDecision));
    return rules;
  }

  /** Of a decision that counts, or of the reason of one that does not. */
  RuleText ofDecision(String code) {
    String key = "uitleg.regel." + code;
    return new RuleText(
        code, texts.get(key + ".text"), texts.get(key + ".action"), texts.get(key + ".basis"));
  }

  /** Of a notice about a row. */
  RuleText of(Notice notice) {
    return new RuleText(
        notice.code(),
        texts.get(notice.code() + ".text"),
        texts.action(notice),
        rule(notice.code()).basis());
  }

  /** What a rule says of a row when it is not known of which value. */
  Notice noticeOf(String code, int row) {
    return Notice.ofRow(code, rule(code).severity(), row, null, null);
  }

  private Rule rule(String code) {
    if (rules.isEmpty()) {
      RulePage.list().forEach(rule -> rules.put(rule.code(), rule));
    }
    return Objects.requireNonNull(rules.get(code), code);
  }
}
