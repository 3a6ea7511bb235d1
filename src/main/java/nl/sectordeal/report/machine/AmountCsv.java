package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.measure.euro.Remark;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Valued.Basis;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.report.AmountList.Line;
import nl.sectordeal.report.WrittenAmount;

/**
 * {@code bedragen.csv}: what each decision of a measure in euros is worth, and for which order,
 * sorted by measure, order, person and outcome (bedragen).
 *
 * <ul>
 *   <li>{@code decision}: COUNTED, PROVISIONAL or HELD; what does not count is worth nothing and
 *       has no line
 *   <li>{@code first} to {@code costs}: what the amount is reckoned with. {@code amount = per_year
 *       x hours / full_hours x months / 12 + costs}, rounded half up to the cent
 *   <li>{@code counted}: what of it counts towards what the order asks; the sums of it are the
 *       figures. {@code above}: the rest
 *   <li>{@code remarks}: why it is worth nothing or less than it seems, {@code ;} between
 * </ul>
 */
public final class AmountCsv {
  public static final String FILE = "bedragen.csv";

  private static final List<String> HEADER =
      List.of(
          "measure",
          "order",
          "employer",
          "person",
          "outcome",
          "period",
          "decision",
          "date",
          "group",
          "block",
          "bonuses",
          "first",
          "last",
          "per_year",
          "hours",
          "full_hours",
          "months",
          "costs",
          "amount",
          "counted",
          "above",
          "remarks");

  public static final CsvForm<Line> FORM = new CsvForm<>(HEADER, 0, 3, AmountCsv::columns);

  private static final int PERSON = HEADER.indexOf("person");
  private static final int DECISION = HEADER.indexOf("decision");
  private static final int BLOCK = HEADER.indexOf("block");
  private static final int FIRST = HEADER.indexOf("first");
  private static final int PER_YEAR = HEADER.indexOf("per_year");
  private static final int AMOUNT = HEADER.indexOf("amount");
  private static final int COUNTED = HEADER.indexOf("counted");

  /** Empty cells from the block to the costs, where nothing was reckoned. */
  private static final List<String> NOTHING = Collections.nCopies(9, "");

  /** The order of the lines. */
  public static final Comparator<Line> ORDER =
      Comparator.comparing(Line::measure)
          .thenComparing(line -> orderOf(line.value()))
          .thenComparing(line -> line.value().work().person())
          .thenComparing(line -> line.value().work().outcome());

  private AmountCsv() {}

  /** The line as it was written. */
  public static WrittenAmount read(String[] cells) {
    return new WrittenAmount(
        cells[0],
        cells[PERSON],
        cells[PERSON + 1],
        cells[1],
        Verdict.valueOf(cells[DECISION]),
        cells[BLOCK - 1],
        cells[FIRST].isEmpty() ? null : reckoned(cells),
        new BigDecimal(cells[AMOUNT]),
        new BigDecimal(cells[COUNTED]),
        readRemarks(cells[cells.length - 1]));
  }

  private static WrittenAmount.Reckoned reckoned(String[] cells) {
    return new WrittenAmount.Reckoned(
        Plain.readDate(cells[FIRST]),
        Plain.readDate(cells[FIRST + 1]),
        String.join(" ", cells[BLOCK], cells[PER_YEAR], cells[PER_YEAR + 2]),
        String.join(" ", cells[BLOCK + 1], cells[AMOUNT - 1]),
        cells[PER_YEAR + 1]);
  }

  private static Set<Remark> readRemarks(String told) {
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    for (String remark : told.isEmpty() ? new String[0] : told.split(";", -1)) {
      remarks.add(Remark.valueOf(remark));
    }
    return remarks;
  }

  /** What a line says beside its decision, by name. */
  static Map<String, String> worth(Line line) {
    Map<String, String> worth = new LinkedHashMap<>();
    String[] cells = columns(line);
    worth.put(HEADER.get(1), cells[1]);
    for (int i = BLOCK; i < cells.length; i++) {
      worth.put(HEADER.get(i), cells[i]);
    }
    return worth;
  }

  private static String orderOf(Valued value) {
    return value.order() == null ? "" : value.order().id();
  }

  private static String[] columns(Line line) {
    Valued value = line.value();
    Work work = value.work();
    Order order = value.order();
    Basis basis = value.basis();
    List<String> cells = new ArrayList<>(HEADER.size());
    Collections.addAll(
        cells,
        line.measure(),
        order == null ? "" : order.id(),
        Plain.text(work.employer()),
        work.person(),
        work.outcome(),
        work.period(),
        work.verdict().name(),
        work.date().toString(),
        work.group());
    cells.addAll(basis == null ? NOTHING : columns(basis));
    Collections.addAll(
        cells,
        value.amount().toPlainString(),
        value.counted().toPlainString(),
        value.above().toPlainString(),
        remarks(value.remarks()));
    return cells.toArray(String[]::new);
  }

  private static List<String> columns(Basis basis) {
    return List.of(
        basis.block(),
        String.join(";", basis.bonuses()),
        basis.stretch().first().toString(),
        basis.stretch().last().toString(),
        Plain.decimal(basis.perYear()),
        Plain.decimal(basis.hours()),
        Plain.decimal(basis.full()),
        Plain.decimal(basis.months()),
        Plain.decimal(basis.costs()));
  }

  private static String remarks(Set<Remark> remarks) {
    StringJoiner names = new StringJoiner(";");
    for (Remark remark : Remark.values()) {
      if (remarks.contains(remark)) {
        names.add(remark.name());
      }
    }
    return names.toString();
  }
}
