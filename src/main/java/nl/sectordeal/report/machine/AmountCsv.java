package nl.sectordeal.report.machine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.report.AmountList.Line;

/**
 * {@code bedragen.csv}: what each placement that counts is worth for which order (bedragen). {@code
 * months} are those that count, {@code amount} is in euros to the cent. The sum per order is the
 * figure in the reports.
 */
public final class AmountCsv {
  public static final String FILE = "bedragen.csv";

  private static final int DECIMALS = 4;

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::measure)
          .thenComparing(line -> line.value().order().id())
          .thenComparing(line -> line.value().work().person())
          .thenComparing(line -> line.value().work().outcome());

  private static final String[] HEADER = {
    "measure",
    "order",
    "employer",
    "person",
    "outcome",
    "group",
    "block",
    "hours",
    "months",
    "amount"
  };

  private AmountCsv() {}

  /** Writes the list in place of an earlier one. */
  public static void write(List<Line> lines, Path file) throws IOException {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(ORDER);
    SortedRun.CsvLine csv = new SortedRun.CsvLine();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(csv.bytes(HEADER));
      for (Line line : sorted) {
        out.write(csv.bytes(columns(line)));
      }
    }
  }

  private static String[] columns(Line line) {
    Valued value = line.value();
    Work work = value.work();
    return new String[] {
      line.measure(),
      value.order().id(),
      value.order().employer(),
      work.person(),
      work.outcome(),
      work.group(),
      value.block(),
      Plain.decimal(work.hours()),
      Plain.decimal(value.months().setScale(DECIMALS, RoundingMode.HALF_UP)),
      value.amount().toPlainString()
    };
  }
}
