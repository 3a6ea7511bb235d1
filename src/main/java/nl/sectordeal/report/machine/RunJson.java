package nl.sectordeal.report.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code run.json}: what a run used and what came out, for other programs (samenvatting).
 *
 * <p>Figures are exact, also the small ones. {@code forecast}, {@code employers} and the two keys
 * of a share are there only where they mean something; {@code promised} is null when nothing was
 * promised. A figure in euros has its counts under {@code decisions}. UTF-8, line feeds, keys in a
 * fixed order.
 */
public final class RunJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunJson() {}

  /**
   * Writes the file, in place of an earlier one.
   *
   * @param fund how the job counts for the fund; null when it does not
   */
  public static void write(MonthlyReport report, @Nullable EsfTerms fund, Path file)
      throws IOException {
    ObjectNode root = tree(report);
    if (fund != null) {
      root.set("esf", ShadowLabel.about(fund));
    }
    Files.writeString(file, JsonText.of(root));
  }

  private static ObjectNode tree(MonthlyReport report) {
    ObjectNode root = header(report.header());
    root.set("deliveries", deliveries(report.deliveries()));
    root.set("persons", persons(report.persons()));
    root.set("linkage", linkage(report.linkage()));
    root.set("measures", measures(report.figures(), report.euros()));
    root.set("ties", ties(report.ties(), report.euros()));
    root.set("notices", notices(report.notices()));
    return root;
  }

  /** What stands under {@code deliveries}. */
  public static ArrayNode deliveries(List<DeliveryLine> deliveries) {
    ArrayNode node = JSON.createArrayNode();
    deliveries.forEach(delivery -> node.add(delivery(delivery)));
    return node;
  }

  /** What stands under {@code measures}. */
  public static ArrayNode measures(List<Figure> figures, List<EuroFigure> euros) {
    ArrayNode node = JSON.createArrayNode();
    for (Figure figure : figures) {
      EuroFigure euro = EuroFigure.find(euros, figure.measure());
      ObjectNode counts = FigureJson.figure(figure);
      node.add(euro == null ? counts : EuroJson.figure(euro, counts));
    }
    return node;
  }

  /** What stands under {@code ties}. */
  public static ArrayNode ties(List<Tie> ties, List<EuroFigure> euros) {
    ArrayNode node = JSON.createArrayNode();
    ties.forEach(tie -> node.add(tie(tie)));
    euros.forEach(euro -> euro.listTies().forEach(tie -> node.add(EuroJson.tie(tie))));
    return node;
  }

  /** What stands under {@code notices}. */
  public static ObjectNode notices(List<NoticeCount> notices) {
    ObjectNode node = JSON.createObjectNode();
    byCode(notices).forEach((code, said) -> node.set(code, notice(said)));
    return node;
  }

  private static ObjectNode header(MonthlyReport.Header header) {
    return JSON.createObjectNode()
        .put("job", header.job())
        .put("month", header.month().toString())
        .put("peildatum", header.peildatum().toString())
        .put("as_known_at", header.asKnownAt().toString())
        .put("version", header.version())
        .put("program", header.program())
        .put("job_file_sha256", header.jobFileSha256())
        .put("run_id", header.runId());
  }

  private static ObjectNode delivery(DeliveryLine delivery) {
    return JSON.createObjectNode()
        .put("source", delivery.source())
        .put("sender", delivery.sender())
        .put("file", delivery.file())
        .put("sha256", delivery.sha256())
        .put("period", delivery.period())
        .put("received", delivery.received().toString())
        .put("status", delivery.status().toLowerCase(Locale.ROOT))
        .put("rows", delivery.rows())
        .put("new", delivery.fresh())
        .put("changed", delivery.changed())
        .put("unchanged", delivery.unchanged())
        .put("rejected", delivery.rejected())
        .put("withdrawn", delivery.withdrawn())
        .put("vanished", delivery.vanished());
  }

  /** What stands under {@code persons}. */
  public static ObjectNode persons(MonthlyReport.Persons persons) {
    return JSON.createObjectNode()
        .put("known", persons.known())
        .put("low", persons.low())
        .put("high", persons.high())
        .put("doubtful_pairs", persons.doubtfulPairs());
  }

  private static ObjectNode linkage(MonthlyReport.Linkage linkage) {
    return JSON.createObjectNode()
        .put("by_id", linkage.byId())
        .put("by_score", linkage.byScore())
        .put("by_verdict", linkage.byVerdict())
        .put("alone", linkage.alone())
        .put("held", linkage.held())
        .put("open_pairs", linkage.openPairs())
        .put("decided_pairs", linkage.decidedPairs())
        .put("largest_person", linkage.largest())
        .put("cut_blocks", linkage.cutBlocks());
  }

  private static ObjectNode tie(Tie tie) {
    return JSON.createObjectNode()
        .put("name", tie.name())
        .put("left", tie.left())
        .put("right", tie.right())
        .put("holds", tie.holds());
  }

  /** A rule that spoke with more than one severity is listed once, under the harshest. */
  private static Map<String, Said> byCode(List<NoticeCount> notices) {
    Map<String, Said> byCode = new TreeMap<>();
    for (NoticeCount notice : notices) {
      byCode.merge(notice.code(), new Said(notice.severity(), notice.count()), Said::with);
    }
    return byCode;
  }

  private static ObjectNode notice(Said said) {
    return JSON.createObjectNode().put("severity", said.severity.name()).put("count", said.count);
  }

  private record Said(Severity severity, long count) {
    Said with(Said other) {
      Severity harshest = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
      return new Said(harshest, count + other.count);
    }
  }
}
