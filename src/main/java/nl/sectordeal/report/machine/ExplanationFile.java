package nl.sectordeal.report.machine;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.report.Explanation;
import nl.sectordeal.report.Explanation.Evidence;
import nl.sectordeal.report.Explanation.Line;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An explanation for machines: one line per row of evidence, or one tree. */
public final class ExplanationFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
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
    "delivery"
  };

  private ExplanationFile() {}

  /**
   * Comma-separated, one line per row that a decision rests on; one without when it rests on none.
   */
  public static String csv(Explanation explanation) {
    StringWriter text = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      csv.writeNext(HEADER, false);
      for (Line line : explanation.lines()) {
        for (Evidence evidence : line.evidence()) {
          csv.writeNext(columns(line.decision(), evidence), false);
        }
        if (line.evidence().isEmpty()) {
          csv.writeNext(columns(line.decision(), new Evidence("", "", "", 0, "")), false);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }

  private static String[] columns(Decision decision, Evidence evidence) {
    return new String[] {
      decision.measure(),
      decision.period(),
      decision.person(),
      decision.outcome(),
      decision.verdict().name(),
      reason(decision),
      decision.date().toString(),
      decision.group(),
      evidence.source(),
      evidence.key(),
      evidence.file(),
      evidence.row() == 0 ? "" : Integer.toString(evidence.row()),
      evidence.delivery()
    };
  }

  /** As a tree: decisions with their rows. */
  public static String json(Explanation explanation) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("job", explanation.job());
    tree.put("month", explanation.month().toString());
    tree.put("title", explanation.title());
    tree.put("definition", explanation.definition());
    List<Object> decisions = new ArrayList<>();
    explanation.lines().forEach(line -> decisions.add(branch(line)));
    tree.put("decisions", decisions);
    return JSON.writeValueAsString(tree);
  }

  private static Map<String, Object> branch(Line line) {
    Decision decision = line.decision();
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("measure", decision.measure());
    branch.put("period", decision.period());
    branch.put("person", decision.person());
    branch.put("outcome", decision.outcome());
    branch.put("decision", decision.verdict().name());
    branch.put("reason", reason(decision));
    branch.put("date", decision.date().toString());
    branch.put("group", decision.group());
    branch.put("rows", line.evidence());
    return branch;
  }

  private static String reason(Decision decision) {
    Reason reason = decision.reason();
    return reason == null ? "" : reason.name();
  }
}
