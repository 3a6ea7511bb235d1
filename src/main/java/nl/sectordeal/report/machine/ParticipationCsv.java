package nl.sectordeal.report.machine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.esf.Gender;
import nl.sectordeal.measure.esf.ParticipationRecord;
import nl.sectordeal.measure.esf.RecordFinding;
import nl.sectordeal.report.ParticipationLine;

/**
 * {@code esf/deelnames.csv}: one line per person and operation of the fund, sorted by operation and
 * person (deelnemerslijst).
 *
 * <p>{@code client_number} is empty: whoever may hold names or national ids fills it in from the
 * rows. {@code missing} names what an incomplete record lacks, {@code rules} what else is to be
 * said of it.
 */
public final class ParticipationCsv {
  public static final CsvForm<ParticipationLine> FORM =
      new CsvForm<>(
          List.of(
              "operation",
              "person",
              "client_number",
              "outcome",
              "source",
              "entry",
              "exit",
              "stays",
              "gender",
              "missing",
              "rules",
              "records"),
          2,
          1,
          ParticipationCsv::columns);

  private ParticipationCsv() {}

  private static String[] columns(ParticipationLine line) {
    ParticipationRecord it = line.participation();
    Gender gender = it.situation().gender();
    return new String[] {
      it.operation(),
      it.person(),
      "",
      it.outcome(),
      it.owner(),
      it.entry().toString(),
      Plain.date(it.exit()),
      Integer.toString(it.earlierExits().size() + 1),
      gender == null ? "" : gender.code(),
      joined(findings(line, true).flatMap(finding -> finding.about().stream())),
      joined(findings(line, false).map(RecordFinding::code)),
      String.join(";", it.records())
    };
  }

  private static Stream<RecordFinding> findings(ParticipationLine line, boolean incomplete) {
    return line.findings().stream()
        .filter(finding -> finding.isOfMissing() == incomplete);
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(";"));
  }
}
