package nl.sectordeal.report.machine;

import static nl.sectordeal.report.machine.DataField.coded;
import static nl.sectordeal.report.machine.DataField.key;
import static nl.sectordeal.report.machine.DataField.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.outcome.Backing.Proof;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.report.DataTable;

/** What the columns of all files for other programs hold (velden). */
final class DataFields {
  private static final String HOURS = "hours";
  private static final String FRACTION = "fraction";
  private static final String ROWS = "rows";
  private static final String DAYS = "days";
  private static final String MONTHS = "months";
  private static final String EURO = "EUR";
  private static final String COUNT = "count";

  /** Of numbers that the line itself tells the unit of. */
  private static final String AS_TOLD = "asTold";

  /** Units of the columns of tables that hold numbers other than whole ones, or not just counts. */
  private static final Map<String, DataField> OF_TABLES =
      Map.ofEntries(
          entry(DataField.of("percent", DataField.Type.NUMBER).in(FRACTION)),
          entry(DataField.of("share", DataField.Type.NUMBER).in(FRACTION)),
          entry(DataField.of("auditShare", DataField.Type.NUMBER).in(FRACTION)),
          entry(DataField.of("ofStarted", DataField.Type.NUMBER).in(FRACTION)),
          entry(DataField.of("path", DataField.Type.INTEGER).in(COUNT)),
          entry(DataField.of("orderSum", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderOwed", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderDone", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderOpen", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderAbove", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderProvisional", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("euroAmount", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("euroBefore", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("euroAfter", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("euroMoved", DataField.Type.NUMBER).in(EURO)),
          entry(DataField.of("orderFrom", DataField.Type.DATE)),
          entry(DataField.of("orderUntil", DataField.Type.DATE)),
          entry(DataField.of("oldest", DataField.Type.INTEGER).in(DAYS)),
          entry(DataField.of("rows", DataField.Type.INTEGER).in(ROWS)),
          entry(DataField.of("rejected", DataField.Type.INTEGER).in(ROWS)),
          entry(DataField.of("heldRows", DataField.Type.INTEGER).in(ROWS)),
          entry(DataField.of("vanished", DataField.Type.INTEGER).in(ROWS)),
          entry(DataField.of("evidenceUntil", DataField.Type.DATE)),
          entry(DataField.of("received", DataField.Type.DATETIME)),
          entry(DataField.of("month", DataField.Type.YEARMONTH)));

  private DataFields() {}

  private static Map.Entry<String, DataField> entry(DataField field) {
    return Map.entry(field.name(), field);
  }

  /** The columns of each long list, by the name of its file without its ending. */
  static Map<String, List<DataField>> lists() {
    Map<String, List<DataField>> lists = new LinkedHashMap<>();
    lists.put("decisions", decisions());
    lists.put("bewijs", proofs());
    lists.put("koppelingen", links());
    lists.put("plaatsingen", placements());
    return lists;
  }

  /** The same of the files for the fund. */
  static Map<String, List<DataField>> fund() {
    Map<String, List<DataField>> lists = new LinkedHashMap<>();
    lists.put("esf/deelnames", participations());
    lists.put("esf/deelnemerslijst", stays());
    lists.put("esf/indicatoren", indicators());
    return lists;
  }

  private static List<DataField> participations() {
    return List.of(
        key("operation"),
        key("person"),
        text("id"),
        text("client_number"),
        text("outcome"),
        text("source"),
        DataField.of("entry", DataField.Type.DATE).always(),
        DataField.of("exit", DataField.Type.DATE),
        DataField.of("stays", DataField.Type.INTEGER).in(COUNT),
        coded("gender", "uitleg.feit.group.", "V", "M", "X"),
        coded("homeless", "F.answer.", "YES", "NO"),
        DataField.of("qualified", DataField.Type.DATE),
        coded("refused", "reden.", Reason.values()),
        text("missing"),
        text("rules"),
        text("records"));
  }

  private static List<DataField> stays() {
    return List.of(
        key("operation"),
        key("person"),
        DataField.of("entry", DataField.Type.DATE).always(),
        key("stay"),
        DataField.of("exit", DataField.Type.DATE),
        text("id"),
        text("client_number"),
        text("source"),
        text("target_group"),
        text("activity"),
        text("result"),
        DataField.of("qualified", DataField.Type.DATE),
        coded("refused", "reden.", Reason.values()),
        text("records"));
  }

  private static List<DataField> indicators() {
    return List.of(
        key("operation"),
        key("indicator"),
        coded("value_kind", "F.value_kind.", "COUNTED", "ESTIMATED").always(),
        DataField.of("year", DataField.Type.YEAR).always(),
        coded("gender", "uitleg.feit.group.", "V", "M", "X", "ONBEKEND").always(),
        DataField.of("number", DataField.Type.INTEGER).in(COUNT),
        DataField.of("cumulative", DataField.Type.INTEGER).in(COUNT),
        text("method"));
  }

  private static List<DataField> decisions() {
    return List.of(
        key("measure"),
        key("period"),
        key("person"),
        key("outcome"),
        coded("decision", "besluit.", Verdict.values()).always(),
        coded("reason", "reden.", Reason.values()),
        DataField.of("date", DataField.Type.DATE).always(),
        text("group"),
        text("records"));
  }

  private static List<DataField> proofs() {
    return List.of(
        key("measure"),
        key("period"),
        key("person"),
        key("outcome"),
        coded("decision", "besluit.", Verdict.values()).always(),
        coded("proof", "bewijs.proof.", Proof.values()).always(),
        coded("missing", "bewijs.missing.", Lack.values()),
        DataField.of("until", DataField.Type.DATE),
        text("backed_by"));
  }

  /** Columns of {@code bedragen.csv}, which only runs with orders in euros have. */
  static List<DataField> amounts() {
    return List.of(
        key("measure"),
        text("order"),
        text("employer"),
        key("person"),
        key("outcome"),
        text("period"),
        coded("decision", "besluit.", "COUNTED", "PROVISIONAL", "HELD").always(),
        DataField.of("date", DataField.Type.DATE).always(),
        text("group"),
        text("block"),
        text("bonuses"),
        DataField.of("first", DataField.Type.DATE),
        DataField.of("last", DataField.Type.DATE),
        DataField.of("per_year", DataField.Type.NUMBER).in(EURO),
        DataField.of("hours", DataField.Type.NUMBER).in(HOURS),
        DataField.of("full_hours", DataField.Type.NUMBER).in(HOURS),
        DataField.of("months", DataField.Type.NUMBER).in(MONTHS),
        DataField.of("costs", DataField.Type.NUMBER).in(EURO),
        DataField.of("amount", DataField.Type.NUMBER).in(EURO).always(),
        DataField.of("counted", DataField.Type.NUMBER).in(EURO).always(),
        DataField.of("above", DataField.Type.NUMBER).in(EURO).always(),
        text("remarks"));
  }

  private static List<DataField> links() {
    return List.of(
        key("source"),
        key("row_key"),
        key("person"),
        coded("method", "F.method.", "national_id", "score", "verdict", "alone", "held").always(),
        DataField.of("score", DataField.Type.NUMBER).in(FRACTION));
  }

  private static List<DataField> placements() {
    List<DataField> fields =
        new ArrayList<>(
            List.of(
                key("placement"),
                key("person"),
                coded("state", "F.state.", "LIVE", "HELD").always(),
                coded("status", "F.status.", Status.values()).always(),
                text("employer"),
                DataField.of("start", DataField.Type.DATE),
                DataField.of("end", DataField.Type.DATE),
                DataField.of("planned_end", DataField.Type.DATE),
                DataField.of("hours", DataField.Type.NUMBER).in(HOURS),
                text("contract"),
                text("group")));
    for (String side : List.of("public_", "other_")) {
      fields.add(text(side + "source"));
      fields.add(text(side + "key"));
      fields.add(DataField.of(side + "start", DataField.Type.DATE));
      fields.add(DataField.of(side + "end", DataField.Type.DATE));
      fields.add(DataField.of(side + "hours", DataField.Type.NUMBER).in(HOURS));
      fields.add(text(side + "contract"));
    }
    fields.add(text("differences"));
    fields.add(text("records"));
    fields.add(text("attributes"));
    return List.copyOf(fields);
  }

  /**
   * What a column of a table of the workbook holds; other numbers are counts.
   *
   * @param amounts whether euros stand among them, which the line tells
   */
  static DataField ofColumn(DataTable.Column column, boolean amounts) {
    DataField known = OF_TABLES.get(column.name());
    if (known != null) {
      return known;
    }
    if (amounts) {
      return DataField.of(column.name(), DataField.Type.NUMBER).in(AS_TOLD);
    }
    return column.number()
        ? DataField.of(column.name(), DataField.Type.INTEGER).in(COUNT)
        : text(column.name());
  }
}
