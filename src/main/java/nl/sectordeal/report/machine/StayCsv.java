package nl.sectordeal.report.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.measure.esf.Activity;
import nl.sectordeal.measure.esf.Qualified;
import nl.sectordeal.measure.esf.Spell;
import nl.sectordeal.report.StayLine;

/**
 * {@code esf/deelnemerslijst.csv}: every stay of every participant, as the national handbook asks
 * it of whoever administers a project: first and last day, target group, activity and what came of
 * it (deelnemerslijst). {@code esf/deelnames.csv} has one line for all stays of a person in an
 * operation.
 *
 * <p>{@code id} is empty, as names are: whoever may hold them fills them in by {@code
 * client_number}.
 */
public final class StayCsv {
  public static final CsvForm<StayLine> FORM =
      new CsvForm<>(
          List.of(
              "operation",
              "person",
              "entry",
              "stay",
              "exit",
              "id",
              "client_number",
              "source",
              "target_group",
              "activity",
              "result",
              "qualified",
              "refused",
              "records"),
          4,
          1,
          StayCsv::columns);

  private StayCsv() {}

  private static String[] columns(StayLine line) {
    Spell stay = line.stay();
    Activity activity = stay.activity();
    return new String[] {
      stay.operation(),
      stay.person(),
      stay.entry().toString(),
      stay.outcome(),
      Plain.date(stay.exit()),
      "",
      ParticipationCsv.clientNumber(stay.owner(), stay.records()),
      stay.owner(),
      Objects.requireNonNullElse(activity.group(), ""),
      activity.kind(),
      Objects.requireNonNullElse(activity.result(), ""),
      qualified(stay),
      line.refused() == null ? "" : line.refused().name(),
      String.join(";", stay.records())
    };
  }

  /** Day of the first qualification since the stay began. */
  private static String qualified(Spell stay) {
    return stay.obtained().stream()
        .filter(obtained -> obtained.kind() == Qualified.Kind.QUALIFICATION)
        .map(Qualified::on)
        .filter(on -> !on.isBefore(stay.entry()))
        .min(LocalDate::compareTo)
        .map(LocalDate::toString)
        .orElse("");
  }
}
