package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.period.End;
import org.jspecify.annotations.Nullable;

/**
 * What one row tells of a participation (opgave van een deelname). Rows that are settled as one
 * participation keep apart here what each tells of its own days: answers describe the day on which
 * that row begins, and a row on which no money was spent, such as an information meeting, is no
 * stay beside one on which it was.
 *
 * @param exit null while the person takes part
 * @param earmarked whether money is set apart for the person; true unless it is denied
 * @param records the claims it rests on, sorted
 */
record ToldStay(
    LocalDate entry,
    @Nullable LocalDate exit,
    IntakeAnswers answers,
    boolean earmarked,
    List<String> records) {

  private static final Comparator<Intake> IN_ORDER =
      Comparator.comparing(Intake::from).thenComparing(Intake::record);

  /**
   * The rows of a participation, the earliest first; without answers the participation itself.
   *
   * @param about rows with answers about it, in any order
   */
  static List<ToldStay> of(Participation stay, List<Intake> about) {
    List<Intake> rows = about.stream().sorted(IN_ORDER).toList();
    if (rows.isEmpty()) {
      IntakeAnswers none = new IntakeAnswers(stay.start(), Map.of());
      return List.of(new ToldStay(stay.start(), endOf(stay), none, true, stay.facts().records()));
    }
    List<ToldStay> told = told(stay, rows);
    List<ToldStay> paid = told.stream().filter(ToldStay::earmarked).toList();
    if (paid.isEmpty() || paid.size() == told.size()) {
      return whole(stay, told);
    }
    List<ToldStay> both = new ArrayList<>(joined(paid));
    told.stream().filter(row -> !row.earmarked()).forEach(both::add);
    return both;
  }

  /** A row that does not say whether money is set apart, goes along with those that do. */
  private static List<ToldStay> told(Participation stay, List<Intake> rows) {
    List<ToldStay> told = new ArrayList<>(rows.size());
    boolean denied = false;
    boolean confirmed = false;
    for (Intake row : rows) {
      Answer earmarked = new IntakeAnswers(row.on(), row.answers()).earmarked();
      denied |= earmarked == Answer.NO;
      confirmed |= earmarked == Answer.YES;
    }
    for (Intake row : rows) {
      IntakeAnswers answers = new IntakeAnswers(row.on(), row.answers());
      boolean untoldPaid = confirmed || !denied;
      boolean paid =
          answers.earmarked() == Answer.YES
              || (answers.earmarked() == Answer.NOT_TOLD && untoldPaid);
      LocalDate exit = row.until().isTold() ? row.until().date() : endOf(stay);
      told.add(new ToldStay(row.from(), exit, answers, paid, List.of(row.record())));
    }
    return told;
  }

  /** Together the rows are the participation, with the rows of it that have no answers. */
  private static List<ToldStay> whole(Participation stay, List<ToldStay> told) {
    List<ToldStay> rows = new ArrayList<>(told);
    ToldStay first = rows.get(0);
    TreeSet<String> records = new TreeSet<>(stay.facts().records());
    records.addAll(first.records());
    told.subList(1, told.size()).forEach(row -> records.removeAll(row.records()));
    rows.set(
        0,
        new ToldStay(
            stay.start(), first.exit(), first.answers(), first.earmarked(), List.copyOf(records)));
    List<ToldStay> joined = new ArrayList<>(joined(rows));
    int last = latest(joined);
    joined.set(last, joined.get(last).until(endOf(stay)));
    return joined;
  }

  /** Between rows of one participation nobody was away, so that each lasts until the next. */
  private static List<ToldStay> joined(List<ToldStay> rows) {
    List<ToldStay> joined = new ArrayList<>(rows);
    for (int i = 1; i < joined.size(); i++) {
      int last = latest(joined.subList(0, i));
      LocalDate exit = joined.get(last).exit();
      LocalDate before = joined.get(i).entry().minusDays(1);
      if (exit != null && exit.isBefore(before)) {
        joined.set(last, joined.get(last).until(before));
      }
    }
    return joined;
  }

  /** Which of the rows ends last; open is the latest. */
  private static int latest(List<ToldStay> rows) {
    int latest = 0;
    for (int i = 1; i < rows.size(); i++) {
      LocalDate exit = rows.get(i).exit();
      LocalDate other = rows.get(latest).exit();
      if (other != null && (exit == null || exit.isAfter(other))) {
        latest = i;
      }
    }
    return latest;
  }

  private ToldStay until(@Nullable LocalDate day) {
    return new ToldStay(entry, day, answers, earmarked, records);
  }

  private static @Nullable LocalDate endOf(Participation stay) {
    End end = stay.end();
    return end.isOn() ? end.date() : null;
  }
}
