package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.job.file.JobFile.Report;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.report.Exactness;
import nl.sectordeal.report.ReportTemplates;
import org.jspecify.annotations.Nullable;

/** The heading {@code report}: which reports there are, and what each shows to whom. */
final class ReportHeading {
  private static final String CELL = "smallest_cell";
  private static final int STANDARD_SMALLEST_CELL = 5;
  private static final int LEAST_SMALLEST_CELL = 2;

  private ReportHeading() {}

  /**
   * Who gets what, in the order of the file.
   *
   * @param measures of the deal, which reports choose from
   */
  static List<Report> reports(Node heading, List<Measure> measures) {
    List<Report> reports = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (Node node : heading.items()) {
      List<String> formats = node.texts("formats");
      requireOwnFiles(node, formats, files);
      List<String> chosen = node.texts("measures");
      if (chosen.equals(List.of("all"))) {
        chosen = List.of();
      }
      for (String id : chosen) {
        MeasureNames.require(node.at("measures"), id, measures);
      }
      reports.add(
          new Report(
              node.text("template"),
              formats.contains("pdf"),
              formats.contains("xlsx"),
              chosen,
              node.has("for"),
              node.number(CELL, STANDARD_SMALLEST_CELL),
              exact(node)));
    }
    return List.copyOf(reports);
  }

  /** Of two reports of one name the second would take the place of the first. */
  private static void requireOwnFiles(Node node, List<String> formats, Set<String> files) {
    String template = node.text("template");
    String name = template.substring(template.lastIndexOf('/') + 1);
    for (String format : node.has("for") ? List.<String>of() : formats) {
      if (!files.add(name + "." + format)) {
        throw node.at("template")
            .mistake("jobfile.report.twice", Map.of("file", name + "." + format));
      }
    }
  }

  /** All measures are those of the deal; those of the fund have a report of their own. */
  static List<Report> withoutFund(List<Report> reports, List<Measure> measures) {
    List<String> own = measures.stream().map(Measure::id).toList();
    return reports.stream()
        .map(report -> report.measures().isEmpty() ? report.withMeasures(own) : report)
        .toList();
  }

  /**
   * Of a smallest cell of one, none is small: whoever reads the report sees exact counts, which is
   * told unless the job file says to whom and why. Who tries a job on invented people may mean it.
   */
  static List<Sentence> doubts(Node heading) {
    List<Sentence> doubts = new ArrayList<>();
    for (Node node : heading.items()) {
      int smallest = node.number(CELL, STANDARD_SMALLEST_CELL);
      if (smallest < LEAST_SMALLEST_CELL && !isExact(node)) {
        doubts.add(node.at(CELL).sentence("jobfile.exact.cell", Map.of("value", smallest)));
      }
    }
    return doubts;
  }

  private static boolean isExact(Node report) {
    return report.text("small_cells", "protected").equals("exact");
  }

  /**
   * Refuses a template that is not there before a run has reckoned for an hour. What partners get
   * back and a workbook alone need none.
   */
  static void checkTemplates(Node heading, ReportTemplates templates) {
    for (Node node : heading.items()) {
      String name = node.text("template");
      boolean needed = !node.has("for") && node.texts("formats").contains("pdf");
      if (needed && !templates.has(name)) {
        throw node.at("template").unknown("jobfile.template", name, templates.listNames());
      }
    }
  }

  /** Who reads small counts as they are, and why, must be said with it. */
  private static @Nullable Exactness exact(Node report) {
    boolean exact = isExact(report);
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
