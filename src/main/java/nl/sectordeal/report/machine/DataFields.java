package nl.sectordeal.report.machine;

import static nl.sectordeal.report.machine.DataField.coded;
import static nl.sectordeal.report.machine.DataField.date;
import static nl.sectordeal.report.machine.DataField.key;
import static nl.sectordeal.report.machine.DataField.number;
import static nl.sectordeal.report.machine.DataField.text;
import static nl.sectordeal.report.machine.DataField.whole;

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
          entry(number("percent", FRACTION)),
          entry(number("share", FRACTION)),
          entry(number("auditShare", FRACTION)),
          entry(number("ofStarted", FRACTION)),
          entry(whole("path", COUNT)),
          entry(number("orderSum", EURO)),
          entry(number("orderOwed", EURO)),
          entry(number("orderDone", EURO)),
          entry(number("orderOpen", EURO)),
          entry(number("orderAbove", EURO)),
          entry(number("orderProvisional", EURO)),
          entry(number("euroAmount", EURO)),
          entry(number("euroBefore", EURO)),
          entry(number("euroAfter", EURO)),
          entry(number("euroMoved", EURO)),
          entry(date("orderFrom")),
          entry(date("orderUntil")),
          entry(whole("oldest", DAYS)),
          entry(whole("rows", ROWS)),
          entry(whole("rejected", ROWS)),
          entry(whole("heldRows", ROWS)),
          entry(whole("vanished", ROWS)),
          entry(date("evidenceUntil")),
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
        date("entry").always(),
        date("exit"),
        whole("stays", COUNT),
        coded("gender", "uitleg.feit.group.", "V", "M", "X"),
        coded("homeless", "F.answer.", "YES", "NO"),
        date("qualified"),
        coded("refused", "reden.", Reason.values()),
        text("missing"),
        text("rules"),
        text("records"));
  }

  private static List<DataField> stays() {
    return List.of(
        key("operation"),
        key("person"),
        date("entry").always(),
        key("stay"),
        date("exit"),
        text("id"),
        text("client_number"),
        text("source"),
        text("target_group"),
        text("activity"),
        text("result"),
        date("qualified"),
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
        whole("number", COUNT),
        whole("cumulative", COUNT),
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
        date("date").always(),
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
        date("until"),
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
        date("date").always(),
        text("group"),
        text("block"),
        text("bonuses"),
        date("first"),
        date("last"),
        number("per_year", EURO),
        number("hours", HOURS),
        number("full_hours", HOURS),
        number("months", MONTHS),
        number("costs", EURO),
        number("amount", EURO).always(),
        number("counted", EURO).always(),
        number("above", EURO).always(),
        text("remarks"));
  }

  private static List<DataField> links() {
    return List.of(
        key("source"),
        key("row_key"),
        key("person"),
        coded("method", "F.method.", "national_id", "score", "verdict", "alone", "held").always(),
        number("score", FRACTION));
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
                date("start"),
                date("end"),
                date("planned_end"),
                number("hours", HOURS),
                text("contract"),
                text("group")));
    for (String side : List.of("public_", "other_")) {
      fields.add(text(side + "source"));
      fields.add(text(side + "key"));
      fields.add(date(side + "start"));
      fields.add(date(side + "end"));
      fields.add(number(side + "hours", HOURS));
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
      return number(column.name(), AS_TOLD);
    }
    return column.number() ? whole(column.name(), COUNT) : text(column.name());
  }
}
