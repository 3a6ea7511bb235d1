package nl.sectordeal.report.machine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.Answer;
import nl.sectordeal.measure.esf.Gender;
import nl.sectordeal.measure.esf.ParticipationRecord;
import nl.sectordeal.measure.esf.Qualified;
import nl.sectordeal.measure.esf.RecordFinding;
import nl.sectordeal.report.ParticipantList;
import nl.sectordeal.report.ParticipationLine;
import nl.sectordeal.report.ParticipationNotes;

/**
 * {@code esf/deelnames.csv}: one line per person and operation of the fund, sorted by operation and
 * person: the list of participants, and what is asked with their numbers (deelnemerslijst).
 *
 * <p>{@code id} is empty: whoever may hold national ids fills it in, by {@code client_number},
 * which is the key of that partner's own row. {@code refused} says why nothing is counted of the
 * person there, {@code missing} names what an incomplete record lacks, {@code rules} what else is
 * to be said of it.
 */
public final class ParticipationCsv {
  public static final CsvForm<ParticipationLine> FORM =
      new CsvForm<>(
          List.of(
              "operation",
              "person",
              "id",
              "client_number",
              "outcome",
              "source",
              "entry",
              "exit",
              "stays",
              "gender",
              "homeless",
              "qualified",
              "refused",
              "missing",
              "rules",
              "records"),
          2,
          1,
          ParticipationCsv::columns);

  private ParticipationCsv() {}

  /**
   * What the list says of itself, read back line by line.
   *
   * @param notes takes what it says of each line, in its order
   * @throws CsvRows.WrongLine when it is not such a list
   */
  public static ParticipantList read(Path list, Consumer<ParticipationNotes> notes)
      throws IOException {
    ParticipantList.Reader reader = new ParticipantList.Reader();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(list));
        CsvRows rows = CsvRows.open(in, FORM.header())) {
      for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
        List<String> missing = fields(cells[13]);
        List<String> rules = fields(cells[14]);
        reader.add(
            new ParticipantList.Incomplete(
                cells[0], cells[1], cells[5], Plain.readDate(cells[6]), missing),
            cells[12].isEmpty(),
            rules);
        notes.accept(
            isAsked(cells[12])
                ? new ParticipationNotes(missing, rules, fields(cells[15]))
                : new ParticipationNotes(List.of(), List.of(), fields(cells[15])));
      }
    }
    return reader.list();
  }

  /**
   * Whether anything needs to be put right: not of a line that is none of the operation's, such as
   * of a stay before it began.
   */
  private static boolean isAsked(String refused) {
    return refused.isEmpty() || refused.equals(Reason.ROW_HELD.name());
  }

  /** The partner's own key of the first row, by which it finds the person in its own books. */
  static String clientNumber(String owner, List<String> records) {
    String own = owner + ":";
    String row =
        records.stream().filter(it -> it.startsWith(own)).findFirst().orElse(records.get(0));
    return row.substring(row.indexOf(':') + 1, row.lastIndexOf('@'));
  }

  private static String answer(Answer told) {
    return told == Answer.NOT_TOLD ? "" : told.name();
  }

  private static List<String> fields(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(";", -1));
  }

  private static String[] columns(ParticipationLine line) {
    ParticipationRecord it = line.participation();
    Gender gender = it.situation().gender();
    return new String[] {
      it.operation(),
      it.person(),
      "",
      clientNumber(it.owner(), it.records()),
      it.outcome(),
      it.owner(),
      it.entry().toString(),
      Plain.date(it.exit()),
      Integer.toString(it.earlierExits().size() + 1),
      gender == null ? "" : gender.code(),
      answer(it.situation().background().homeless()),
      it.obtainedThroughIt().stream()
          .filter(obtained -> obtained.kind() == Qualified.Kind.QUALIFICATION)
          .findFirst()
          .map(obtained -> obtained.on().toString())
          .orElse(""),
      line.refused() == null ? "" : line.refused().name(),
      joined(findings(line, true).flatMap(finding -> finding.about().stream())),
      joined(findings(line, false).map(RecordFinding::code)),
      String.join(";", it.records())
    };
  }

  private static Stream<RecordFinding> findings(ParticipationLine line, boolean incomplete) {
    return line.findings().stream().filter(finding -> finding.isOfMissing() == incomplete);
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(";"));
  }
}
