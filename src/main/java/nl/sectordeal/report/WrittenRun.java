package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.machine.AmountCsv;
import nl.sectordeal.report.machine.DecisionCsv;
import nl.sectordeal.report.machine.LinkCsv;
import nl.sectordeal.report.machine.RunJsonReader;
import nl.sectordeal.report.protect.Cell.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a run left in its folder for machines, read back (geschreven run).
 *
 * @param folder that it stands in
 * @param version null for a concept
 * @param figures in the order of the file
 * @param deliveries every delivery as known then
 */
public record WrittenRun(
    Path folder,
    String job,
    ReportMonth month,
    @Nullable Integer version,
    Instant asKnownAt,
    String program,
    String jobFileSha256,
    String runId,
    List<WrittenFigure> figures,
    List<WrittenDelivery> deliveries) {

  /**
   * One number of a run, with what stands beside it.
   *
   * @param promised null where nothing was, and where it is an amount in euros
   * @param parts of what is counted, by kind, then by label; a kind that was not written is missing
   */
  public record WrittenFigure(
      String measure,
      String title,
      String period,
      Unit unit,
      int counted,
      int provisional,
      int held,
      int notDurable,
      @Nullable Integer promised,
      SortedMap<Part, SortedMap<String, Integer>> parts) {}

  /** One file that a run knew of. */
  public record WrittenDelivery(
      String source, String sender, String file, String sha256, String status) {}

  /** Which person a row belonged to. */
  public record WrittenLink(String source, String rowKey, String person, String method) {}

  /** Whether a run stands in a folder. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve("run.json"))
        && Files.isRegularFile(folder.resolve("decisions.csv"))
        && Files.isRegularFile(folder.resolve("koppelingen.csv"));
  }

  /**
   * Reads the summary of a run.
   *
   * @throws IOException when it cannot be read, or is none
   */
  public static WrittenRun in(Path folder) throws IOException {
    return RunJsonReader.read(folder);
  }

  /** Opens the list of decisions, in the order of the file. */
  public WrittenLines<WrittenDecision> decisions() throws IOException {
    return WrittenLines.open(folder.resolve("decisions.csv"), DecisionCsv.FORM, DecisionCsv::read);
  }

  /**
   * The amounts of a measure, in the order of the file; none where no measure was in euros.
   *
   * @throws IOException when they cannot be read
   */
  public List<WrittenAmount> listAmounts(String measure) throws IOException {
    Path file = folder.resolve(AmountCsv.FILE);
    List<WrittenAmount> amounts = new ArrayList<>();
    if (Files.exists(file)) {
      try (WrittenLines<WrittenAmount> lines =
          WrittenLines.open(file, AmountCsv.FORM, AmountCsv::read)) {
        lines.forEachRemaining(amounts::add);
      }
    }
    amounts.removeIf(amount -> !amount.measure().equals(measure));
    return amounts;
  }

  /**
   * Names of the orders of a measure, in the order of its report; none where it was in no euros.
   *
   * @throws IOException when they cannot be read
   */
  public List<String> listOrders(String measure) throws IOException {
    return RunJsonReader.listOrders(folder, measure);
  }

  /** Opens the list of links, in the order of the file. */
  public WrittenLines<WrittenLink> links() throws IOException {
    return WrittenLines.open(
        folder.resolve("koppelingen.csv"),
        LinkCsv.FORM,
        cells -> new WrittenLink(cells[0], cells[1], cells[2], cells[3]));
  }

  /** Hands over every decision. */
  public void forEachDecision(Consumer<WrittenDecision> to) throws IOException {
    try (WrittenLines<WrittenDecision> decisions = decisions()) {
      decisions.forEachRemaining(to);
    }
  }
}
