package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.file.JobFile.Report;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.report.Exactness;
import org.jspecify.annotations.Nullable;

/** The heading {@code report}: which reports there are, and what each shows to whom. */
final class ReportHeading {
  private static final int STANDARD_SMALLEST_CELL = 5;

  private ReportHeading() {}

  /**
   * Who gets what, in the order of the file.
   *
   * @param measures of the deal, which reports choose from
   */
  static List<Report> reports(Node heading, List<Measure> measures) {
    List<Report> reports = new ArrayList<>();
    for (Node node : heading.items()) {
      List<String> formats = node.texts("formats");
      List<String> chosen = node.texts("measures");
      if (chosen.equals(List.of("all"))) {
        chosen = List.of();
      }
      for (String id : chosen) {
        MeasureHeading.requireMeasure(node.at("measures"), id, measures);
      }
      reports.add(
          new Report(
              node.text("template"),
              formats.contains("pdf"),
              formats.contains("xlsx"),
              chosen,
              node.has("for"),
              node.number("smallest_cell", STANDARD_SMALLEST_CELL),
              exact(node)));
    }
    return List.copyOf(reports);
  }

  /** All measures are those of the deal; those of the fund have a report of their own. */
  static List<Report> withoutFund(List<Report> reports, List<Measure> measures) {
    List<String> own = measures.stream().map(Measure::id).toList();
    return reports.stream()
        .map(report -> report.measures().isEmpty() ? report.withMeasures(own) : report)
        .toList();
  }

  /** Who reads small counts as they are, and why, must be said with it. */
  private static @Nullable Exactness exact(Node report) {
    boolean exact = report.text("small_cells", "protected").equals("exact");
    for (String key : List.of("readers", "because")) {
      if (exact && !report.has(key)) {
        throw report.mistake("jobfile.exact." + key);
      }
      if (!exact && report.has(key)) {
        throw report.at(key).mistake("jobfile.exact.only");
      }
    }
    return exact ? new Exactness(report.text("readers"), report.text("because")) : null;
  }
}
