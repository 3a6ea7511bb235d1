package nl.sectordeal.report.machine;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.PersonExplanation;
import nl.sectordeal.report.PersonExplanation.DoubtLine;
import nl.sectordeal.report.PersonExplanation.Finding;
import nl.sectordeal.report.PersonExplanation.Link;
import nl.sectordeal.report.PersonExplanation.RowLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The explanation of a person for machines: one line per finding, or one tree. */
public final class PersonExplanationFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String[] HEADER = {
    "person",
    "source",
    "sender",
    "row_key",
    "file",
    "row",
    "delivery",
    "live",
    "method",
    "score",
    "linked_to",
    "comparison",
    "level",
    "bits"
  };

  private PersonExplanationFile() {}

  /** Comma-separated, one line per finding; one without for a row that was not linked by score. */
  public static String csv(PersonExplanation explanation) {
    StringWriter text = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      csv.writeNext(HEADER, false);
      for (RowLine row : explanation.rows()) {
        Link link = row.link();
        if (link == null) {
          csv.writeNext(columns(explanation.person(), row, null, null), false);
        } else {
          for (Finding finding : link.findings()) {
            csv.writeNext(columns(explanation.person(), row, link, finding), false);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }

  private static String[] columns(
      String person, RowLine row, @Nullable Link link, @Nullable Finding finding) {
    Double score = row.score();
    return new String[] {
      person,
      row.source(),
      row.sender(),
      row.key(),
      row.file(),
      Integer.toString(row.number()),
      row.delivery(),
      Boolean.toString(row.live()),
      row.method().toLowerCase(Locale.ROOT),
      score == null ? "" : rounded(score, 6),
      link == null ? "" : link.row(),
      finding == null ? "" : finding.comparison(),
      finding == null ? "" : finding.level(),
      finding == null ? "" : rounded(finding.bits(), 3)
    };
  }

  private static String rounded(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** As a tree: rows with what joins them, doubts, and every decision. */
  public static String json(
      PersonExplanation explanation, ReportMonth month, Instant asKnownAt, List<Line> decisions) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("job", explanation.job());
    tree.put("month", month.toString());
    tree.put("as_known_at", asKnownAt.toString());
    tree.put("asked", explanation.asked());
    tree.put("person", explanation.person());
    tree.put("rows", explanation.rows().stream().map(PersonExplanationFile::branch).toList());
    tree.put("doubts", explanation.doubts().stream().map(PersonExplanationFile::branch).toList());
    tree.put("decisions", decisions.stream().map(Tree::of).toList());
    return JSON.writeValueAsString(tree);
  }

  private static Map<String, Object> branch(RowLine row) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("source", row.source());
    branch.put("sender", row.sender());
    branch.put("key", row.key());
    branch.put("file", row.file());
    branch.put("row", row.number());
    branch.put("delivery", row.delivery());
    branch.put("live", row.live());
    branch.put("claims", row.claims());
    branch.put("method", row.method().toLowerCase(Locale.ROOT));
    branch.put("score", row.score());
    branch.put("link", branch(row.link()));
    branch.put("verdicts", row.verdicts());
    return branch;
  }

  private static @Nullable Map<String, Object> branch(@Nullable Link link) {
    if (link == null) {
      return null;
    }
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("row", link.row());
    branch.put("probability", link.probability());
    branch.put("bits", link.bits());
    branch.put("findings", link.findings());
    return branch;
  }

  private static Map<String, Object> branch(DoubtLine doubt) {
    Map<String, Object> branch = new LinkedHashMap<>();
    branch.put("person", doubt.person());
    branch.put("row", doubt.row());
    branch.put("other_row", doubt.otherRow());
    branch.put("reason", doubt.reason());
    branch.put("link", branch(doubt.link()));
    return branch;
  }
}
