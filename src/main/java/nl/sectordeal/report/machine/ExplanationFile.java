package nl.sectordeal.report.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.report.Explanation;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.Explanation.RowClaim;
import nl.sectordeal.report.Explanation.RuleText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An explanation for machines: one line per row that a decision rests on, or one tree. Made piece
 * by piece, since a figure may be of a hundred thousand people.
 */
public final class ExplanationFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonMapper BRANCH = JsonMapper.builder().build();
  private static final String[] HEADER = {
    "measure",
    "period",
    "person",
    "outcome",
    "decision",
    "reason",
    "date",
    "group",
    "source",
    "row_key",
    "file",
    "row",
    "delivery",
    "sha256",
    "received",
    "sender",
    "partner",
    "role",
    "live",
    "held",
    "claims",
    "outcome_start",
    "outcome_facts",
    "proof",
    "missing",
    "until",
    "rule_text",
    "rule_action",
    "rule_basis"
  };

  /** Of the columns above, the first that tells of a row, and the first after those. */
  private static final int ROW = 8;

  private static final int AFTER_ROW = 21;

  private ExplanationFile() {}

  public static String csvHeader() {
    return String.join(",", HEADER);
  }

  /** One line per row that the decision rests on; one without when it rests on none. */
  public static String csv(Explanation explanation, Line line) {
    SortedRun.CsvLine csv = new SortedRun.CsvLine();
    StringBuilder text = new StringBuilder();
    String[] columns = new String[HEADER.length];
    fill(columns, explanation, line);
    for (Evidence row : line.rows()) {
      fill(columns, row);
      text.append(new String(csv.bytes(columns), StandardCharsets.UTF_8));
    }
    if (line.rows().isEmpty()) {
      Arrays.fill(columns, ROW, AFTER_ROW, "");
      text.append(new String(csv.bytes(columns), StandardCharsets.UTF_8));
    }
    return text.toString().stripTrailing();
  }

  private static void fill(String[] columns, Explanation explanation, Line line) {
    Decision decision = line.decision();
    Outcome outcome = line.outcome();
    AuditProof proof = line.proof();
    RuleText rule = Objects.requireNonNull(explanation.rules().get(line.rule()));
    fill(
        columns,
        0,
        decision.measure(),
        decision.period(),
        decision.person(),
        decision.outcome(),
        decision.verdict().name(),
        decision.reason() == null ? "" : decision.reason().name(),
        decision.date().toString(),
        decision.group());
    fill(
        columns,
        AFTER_ROW,
        outcome.start().toString(),
        facts(Tree.facts(outcome)),
        proof == null ? "" : proof.proof().name(),
        proof == null || proof.missing() == null ? "" : proof.missing().name(),
        proof == null ? "" : Plain.date(proof.until()),
        rule.text(),
        rule.action(),
        rule.basis());
  }

  private static void fill(String[] columns, Evidence row) {
    fill(
        columns,
        ROW,
        row.source(),
        row.key(),
        row.file().name(),
        Integer.toString(row.number()),
        row.file().delivery(),
        row.file().sha256(),
        row.file().received(),
        row.sender(),
        row.partner(),
        row.role().name(),
        Boolean.toString(row.live()),
        Boolean.toString(row.held()),
        row.claims().stream().map(ExplanationFile::claim).collect(Collectors.joining("; ")));
  }

  private static void fill(String[] columns, int from, String... values) {
    System.arraycopy(values, 0, columns, from, values.length);
  }

  private static String claim(RowClaim claim) {
    return (claim.kind() + " " + facts(claim.facts())).strip();
  }

  private static String facts(Map<String, String> facts) {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue().isEmpty())
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining(" "));
  }

  /** One branch of the tree, on one line. */
  public static String json(Line line) {
    return BRANCH.writeValueAsString(Tree.of(line));
  }

  /** The lines of the tree, with branches made before. */
  public static List<String> json(Explanation explanation, List<String> decisions) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("job", explanation.about().job());
    tree.put("month", explanation.about().month().toString());
    tree.put("as_known_at", explanation.about().asKnownAt().toString());
    tree.put("measure", explanation.about().measure());
    tree.put("title", explanation.about().title());
    tree.put("definition", explanation.about().definition());
    tree.put("totals", explanation.totals());
    tree.put("rules", explanation.rules());
    String head = JSON.writeValueAsString(tree);
    List<String> lines = new ArrayList<>(decisions.size() + 2);
    lines.add(head.substring(0, head.lastIndexOf('}')).stripTrailing() + ",\n  \"decisions\" : [");
    for (int i = 0; i < decisions.size(); i++) {
      lines.add(decisions.get(i) + (i < decisions.size() - 1 ? "," : ""));
    }
    lines.add("  ]\n}");
    return lines;
  }
}
