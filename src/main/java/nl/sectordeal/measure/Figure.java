package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.sectordeal.measure.Measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One number of the report: a count over decisions, with what stands beside it (cijfer).
 *
 * @param measure id of the measure
 * @param title title of the measure
 * @param period {@code 2021}, {@code 2021-03} or {@code deal}
 * @param counted number of COUNTED decisions
 * @param provisional number of PROVISIONAL decisions, beside the figure and never in it
 * @param held number of HELD decisions
 * @param notDurable for a share: number of decisions it said no to ({@link Reason#isNo}), so that
 *     the share is counted / (counted + this)
 * @param low the smaller of counted and of the figure with every doubtful pair as one person
 * @param high the larger of the two
 * @param path the straight path to the amount in force on the peildatum; null when nothing was
 *     promised
 * @param byGroup COUNTED by the code that the measure tells them apart by
 * @param noByGroup for a share: what it said no to, by group; together {@code notDurable}
 * @param byMonth COUNTED by month of the event, without zeros
 * @param byOwner COUNTED by the source they are booked under
 * @param reasons number of decisions by reason, of all that did not count
 * @param forecast expected at the end of the period; null when there is none
 * @param employers promised and counted per employer; empty unless the measure asks for an
 *     agreement
 * @param evidence how much of it an auditor can be shown; null when it is about nobody, or when
 *     nobody looked
 * @param table the counted ones by two attributes; null when the measure is not broken down
 */
public record Figure(
    String measure,
    String title,
    Unit unit,
    String period,
    int counted,
    int provisional,
    int held,
    int notDurable,
    int low,
    int high,
    @Nullable StraightPath path,
    SortedMap<String, Integer> byGroup,
    SortedMap<String, Integer> noByGroup,
    SortedMap<String, Integer> byMonth,
    SortedMap<String, Integer> byOwner,
    SortedMap<Reason, Integer> reasons,
    @Nullable Forecast forecast,
    List<EmployerFigure> employers,
    @Nullable Evidence evidence,
    @Nullable CrossTable table) {

  /** The amount promised that is in force on the peildatum; null when nothing was promised. */
  public @Nullable Integer promised() {
    return path == null ? null : path.promised();
  }

  /**
   * The counted ones by how ready they are for an auditor; together they are the figure.
   *
   * @param auditProof proof is complete
   * @param open something is missing that may still come
   * @param late something is missing for which the time is over
   * @param until last day on which any of what is open may come; null when nothing is
   */
  public record Evidence(int auditProof, int open, int late, @Nullable LocalDate until) {
    int sum() {
      return auditProof + open + late;
    }

    /** The three numbers in order. */
    public List<Integer> counts() {
      return List.of(auditProof, open, late);
    }
  }

  /** Expected count at the end of the period: low and high of a band of about 80 %. */
  public record Forecast(int low, int high) {}

  /**
   * What one employer promised and realised.
   *
   * @param kvk KvK number
   * @param name name as the agreement has it; null when unknown
   */
  public record EmployerFigure(String kvk, @Nullable String name, int promised, int counted) {}
}
