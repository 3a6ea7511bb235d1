package nl.sectordeal.report.machine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.RowExplanation;
import nl.sectordeal.report.RowExplanation.RowStory;
import nl.sectordeal.report.RowExplanation.Stand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The explanation of a row for machines: a line per file and per decision, or one tree. */
public final class RowExplanationFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RowExplanationFile() {}

  /** Comma-separated; {@code what} tells whether a line is of a file or of a decision. */
  public static String csv(RowExplanation explanation) {
    SortedRun.CsvLine csv = new SortedRun.CsvLine();
    StringBuilder text =
        new StringBuilder(
            "source,sender,row_key,person,state,what,file,sha256,received,row,fate,remarks,measure,"
                + "period,outcome,decision,reason,date\n");
    for (RowStory row : explanation.rows()) {
      for (Stand stand : row.stands()) {
        append(text, csv, row, stand);
      }
      for (Line line : row.decisions()) {
        append(text, csv, row, line.decision());
      }
    }
    return text.toString().stripTrailing();
  }

  private static void append(StringBuilder text, SortedRun.CsvLine csv, RowStory row, Stand stand) {
    String remarks =
        stand.remarks().stream()
            .map(remark -> remark.rule().code() + " " + remark.wrong())
            .collect(Collectors.joining("; "));
    append(
        text,
        csv,
        row,
        "file",
        stand.file().name(),
        stand.file().sha256(),
        stand.file().received(),
        Integer.toString(stand.number()),
        stand.fate(),
        remarks,
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static void append(
      StringBuilder text, SortedRun.CsvLine csv, RowStory row, Decision decision) {
    append(
        text,
        csv,
        row,
        "decision",
        "",
        "",
        "",
        "",
        "",
        "",
        decision.measure(),
        decision.period(),
        decision.outcome(),
        decision.verdict().name(),
        decision.reason() == null ? "" : decision.reason().name(),
        decision.date().toString());
  }

  private static void append(
      StringBuilder text, SortedRun.CsvLine csv, RowStory row, String... values) {
    String[] columns = new String[5 + values.length];
    columns[0] = row.source();
    columns[1] = row.sender();
    columns[2] = row.key();
    columns[3] = Plain.text(row.person());
    columns[4] = row.state().name();
    System.arraycopy(values, 0, columns, 5, values.length);
    text.append(new String(csv.bytes(columns), StandardCharsets.UTF_8));
  }

  /** As a tree: per row its files and the decisions that rest on it. */
  public static String json(RowExplanation explanation) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("job", explanation.job());
    tree.put("month", explanation.month().toString());
    tree.put("as_known_at", explanation.asKnownAt().toString());
    tree.put("rows", explanation.rows().stream().map(RowExplanationFile::branch).toList());
    return JSON.writeValueAsString(tree);
  }

  private static Map<String, Object> branch(RowStory row) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("source", row.source());
    branch.put("sender", row.sender());
    branch.put("key", row.key());
    branch.put("partner", row.partner());
    branch.put("person", row.person());
    branch.put("state", row.state().name().toLowerCase(Locale.ROOT));
    branch.put("files", row.stands());
    List<Map<String, Object>> decisions = row.decisions().stream().map(Tree::of).toList();
    branch.put("decisions", decisions);
    return branch;
  }
}
