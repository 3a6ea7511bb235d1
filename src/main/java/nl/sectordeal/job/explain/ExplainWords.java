package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.sectordeal.job.resolve.DifferenceWords;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Resolved;
import nl.sectordeal.report.Explanation;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.Explanation.RuleText;
import nl.sectordeal.report.Explanation.Total;

/** An explanation as a person can read it aloud (uitleg in woorden). */
final class ExplainWords {
  private final Texts texts;
  private final FactWords facts;
  private final WorthWords worth;
  private final DifferenceWords differences;
  private final List<String> lines = new ArrayList<>();

  private ExplainWords(Texts texts) {
    this.texts = texts;
    this.facts = new FactWords(texts);
    this.worth = new WorthWords(texts);
    this.differences = new DifferenceWords(texts);
  }

  /**
   * @param shown the decisions to tell of, all or the first of each kind
   */
  static List<String> lines(Explanation explanation, List<Line> shown, Texts texts) {
    ExplainWords words = new ExplainWords(texts);
    words.add(explanation);
    words.add(explanation, shown);
    return words.lines;
  }

  /**
   * All decisions about one person or one row, under the measure and period of each.
   *
   * @param titles of measures by their ids
   */
  static List<String> ofPerson(List<Line> decisions, Map<String, String> titles, Texts texts) {
    ExplainWords words = new ExplainWords(texts);
    RuleTexts rules = new RuleTexts(texts);
    for (Line line : decisions) {
      Decision decision = line.decision();
      words.lines.add("");
      String title = titles.getOrDefault(decision.measure(), decision.measure());
      words.lines.add(title + ", " + words.heading(total(line)));
      words.add("  ", rules.ofDecision(line.rule()));
      words.add(line);
    }
    return words.lines;
  }

  private static Total total(Line line) {
    Decision decision = line.decision();
    String reason = decision.reason() == null ? "" : decision.reason().name();
    return new Total(decision.period(), decision.verdict().name(), reason, 1);
  }

  private void add(Explanation explanation) {
    lines.add(explanation.about().title());
    if (!explanation.about().definition().isEmpty()) {
      lines.add(explanation.about().definition());
    }
    lines.add("");
    if (explanation.totals().isEmpty()) {
      lines.add(texts.get("uitleg.niets"));
    }
    for (Total total : explanation.totals()) {
      lines.add("%7d  %s".formatted(total.count(), heading(total)));
    }
  }

  private String heading(Total total) {
    String decision = texts.get("besluit." + total.decision());
    String reason = total.reason();
    String period = total.period().equals("deal") ? texts.get("cli.deal") : total.period();
    return period
        + ": "
        + decision
        + (reason.isEmpty() ? "" : " – " + texts.get("reden." + reason));
  }

  private void add(Explanation explanation, List<Line> shown) {
    Map<Total, List<Line>> byTotal = new HashMap<>();
    Map<String, Total> totals = new HashMap<>();
    explanation.totals().forEach(total -> totals.put(total.period() + " " + total.rule(), total));
    for (Line line : shown) {
      Total total =
          Objects.requireNonNull(totals.get(line.decision().period() + " " + line.rule()));
      byTotal.computeIfAbsent(total, none -> new ArrayList<>()).add(line);
    }
    for (Total total : explanation.totals()) {
      lines.add("");
      lines.add(heading(total));
      add("  ", Objects.requireNonNull(explanation.rules().get(total.rule())));
      List<Line> here = byTotal.getOrDefault(total, List.of());
      here.forEach(this::add);
      if (here.size() < total.count()) {
        lines.add("  " + texts.get("uitleg.meer", Map.of("count", total.count() - here.size())));
      }
    }
  }

  private void add(String indent, RuleText rule) {
    lines.add(indent + texts.get("uitleg.regel", Map.of("text", rule.text())));
    lines.add(indent + texts.get("uitleg.wat", Map.of("action", rule.action())));
    lines.add(indent + texts.get("uitleg.grond", Map.of("basis", rule.basis())));
  }

  private void add(Line line) {
    Decision decision = line.decision();
    String what = facts.outcome(line.outcome(), decision.group());
    lines.add("");
    lines.add(
        decision.person().isEmpty()
            ? "  " + texts.get("uitleg.uitkomst", Map.of("what", what))
            : "  "
                + texts.get("uitleg.persoon", Map.of("person", decision.person(), "what", what)));
    lines.add("    " + decision.outcome());
    AuditProof proof = line.proof();
    if (proof != null) {
      lines.add("    " + facts.proof(proof));
    }
    if (line.worth() != null) {
      worth.sentences(line.worth()).forEach(sentence -> lines.add("    " + sentence));
    }
    line.rows().forEach(this::add);
    if (line.outcome() instanceof Placement placement) {
      placement.differences().forEach(one -> lines.add("    " + differences.sentence(one)));
      for (Resolved resolved : placement.resolved()) {
        lines.add("    " + differences.sentence(resolved.difference()));
        lines.add("      " + differences.sentence(resolved.by()));
      }
    }
  }

  private void add(Evidence row) {
    String claims = row.claims().stream().map(facts::claim).collect(Collectors.joining("; "));
    String state = row.held() ? "held" : row.live() ? "live" : "ended";
    lines.add(
        "    "
            + texts.get(
                "uitleg.rij." + row.role().name() + "." + state,
                Map.of(
                    "partner",
                    row.sender().isEmpty() ? row.partner() : row.partner() + " " + row.sender(),
                    "source",
                    row.source(),
                    "key",
                    row.key(),
                    "claims",
                    claims)));
    lines.add("      " + facts.place(row.number(), row.file()));
  }
}
