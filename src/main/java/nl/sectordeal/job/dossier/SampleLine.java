package nl.sectordeal.job.dossier;

import java.util.List;
import nl.sectordeal.report.machine.CsvForm;

/**
 * One line of {@code steekproef.csv}: a drawn decision with one of the rows that it rests on
 * (steekproefregel).
 *
 * @param number in the sample, from 1
 * @param inFrame number in the frame
 * @param line of {@code decisions.csv}
 * @param decision the fields of that line
 * @param row the row; what it says is in {@code said}
 * @param file that brought the row
 */
record SampleLine(
    int number, long inFrame, long line, List<String> decision, FactRow row, DeliveredFile file) {
  static final CsvForm<SampleLine> FORM =
      new CsvForm<>(
          List.of(
              "number",
              "frame_number",
              "decisions_line",
              "measure",
              "period",
              "person",
              "outcome",
              "date",
              "group",
              "source",
              "sender",
              "key",
              "file",
              "row",
              "sha256"),
          1,
          5,
          SampleLine::columns);

  /** A file by name and whole hash. */
  record DeliveredFile(String name, String sha256) {
    /** Of a row whose file is not in the list. */
    static final DeliveredFile UNKNOWN = new DeliveredFile("", "");
  }

  String measure() {
    return decision.get(Frame.MEASURE);
  }

  String period() {
    return decision.get(1);
  }

  String person() {
    return decision.get(2);
  }

  String outcome() {
    return decision.get(3);
  }

  String date() {
    return decision.get(6);
  }

  String group() {
    return decision.get(7);
  }

  private String[] columns() {
    return new String[] {
      Integer.toString(number),
      Long.toString(inFrame),
      Long.toString(line),
      measure(),
      period(),
      person(),
      outcome(),
      date(),
      group(),
      row.row().ref().source(),
      row.row().ref().sender(),
      row.row().ref().key(),
      file.name(),
      Integer.toString(row.row().number()),
      file.sha256()
    };
  }
}
