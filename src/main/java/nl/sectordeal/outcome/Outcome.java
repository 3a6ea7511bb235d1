package nl.sectordeal.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.period.End;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/** What really happened, settled from what partners claim (uitkomst). */
public sealed interface Outcome {

  Facts facts();

  OutcomeKind kind();

  /** The day the outcome began; settled. */
  LocalDate start();

  /**
   * What every outcome has.
   *
   * @param id stable name: kind and smallest record, such as {@code placement:uwv-plaatsingen:4711}
   * @param person number of the person; empty for a commitment
   * @param type code from the job file; empty when the source does not tell kinds apart
   * @param group group on the start date
   * @param state whether anything of it still stands
   * @param owner the source that the outcome is booked under in tables per partner
   * @param records the claims it rests on, as {@code source:key@delivery}, sorted
   * @param attributes what else the job file names, code by name; an empty code where the only
   *     value known is one that the job file does not map
   * @param backing what stands behind it, for an auditor
   */
  record Facts(
      String id,
      String person,
      String type,
      Doelgroep group,
      State state,
      String owner,
      List<String> records,
      Map<String, String> attributes,
      Backing backing) {}

  /** Whether anything of the outcome still stands. */
  enum State {
    /** At least one live claim that is not held. */
    LIVE,
    /** Live claims, but every one of them is held. */
    HELD,
    /** No live claim is left. */
    WITHDRAWN
  }

  /**
   * Someone took part (deelname).
   *
   * @param result settled result; null when no claim tells one
   * @param resultHeld true when the only result known is one that the job file does not map
   */
  record Participation(
      Facts facts,
      @Nullable String provider,
      LocalDate start,
      End end,
      @Nullable String result,
      boolean resultHeld)
      implements Outcome {
    /** Code of the result that means finished. */
    public static final String FINISHED = "AFGEROND";

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.PARTICIPATION;
    }
  }

  /**
   * Someone worked somewhere (plaatsing).
   *
   * @param employer KvK number; null when no claim tells it
   * @param hours hours a week; null when unknown
   * @param sides the live claims it was settled from, in order of precedence
   * @param differences where the live claims do not agree, in the order of {@link Difference.Field}
   * @param resolved the same, of which a person decided that nobody needs to answer it
   */
  record Placement(
      Facts facts,
      @Nullable String employer,
      @Nullable String employerName,
      LocalDate start,
      End end,
      @Nullable LocalDate plannedEnd,
      @Nullable BigDecimal hours,
      @Nullable String contract,
      Status status,
      List<Side> sides,
      List<Difference> differences,
      List<Resolved> resolved)
      implements Outcome {

    /** Where a placement stands between the two sides; the first that holds. */
    public enum Status {
      DISPUTED,
      CONFIRMED,
      PROVISIONAL,
      UNCONFIRMED
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.PLACEMENT;
    }

    /**
     * The end that length and cover are measured with: the real one, else the planned one, else
     * none.
     */
    public @Nullable LocalDate lengthEnd() {
      return end.isOn() ? end.date() : plannedEnd;
    }
  }

  /**
   * One claim's own values, shown beside the other side's.
   *
   * @param record {@code source:key@delivery}
   * @param held whether the claim is held
   */
  record Side(
      String source,
      String sender,
      String key,
      String record,
      boolean publicSide,
      boolean held,
      LocalDate start,
      End end,
      @Nullable BigDecimal hours,
      @Nullable String contract) {

    /** The row that says it, whatever its version. */
    public RecordName row() {
      return new RecordName(source, sender, key);
    }
  }

  /** A difference and the decision that nobody needs to answer it any more. */
  record Resolved(Difference difference, Resolution by) {}

  /** Someone obtained a qualification (kwalificatie). */
  record Qualification(Facts facts, LocalDate start) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.QUALIFICATION;
    }
  }

  /** Someone got in touch (contact). */
  record Contact(Facts facts, LocalDate start, @Nullable LocalDate answered) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.CONTACT;
    }
  }

  /**
   * Someone left one placement for another, which differs in employer or in an attribute
   * (overstap). Its attributes are those of both, as they were on the day: {@code from.functie},
   * {@code to.functie}, and in {@code changed.functie} whether they differ.
   *
   * @param start first day of the later placement
   */
  record Move(Facts facts, LocalDate start) implements Outcome {
    /** Begins the names of attributes of the earlier placement. */
    public static final String FROM = "from.";

    /** Begins the names of attributes of the later one. */
    public static final String TO = "to.";

    /** Begins the names of what tells whether the two differ. */
    public static final String CHANGED = "changed.";

    /** They differ. */
    public static final String YES = "JA";

    /** They do not. */
    public static final String NO = "NEE";

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.MOVE;
    }
  }

  /** What an employer promised (toezegging, werkakkoord). */
  record Commitment(
      Facts facts,
      String employer,
      @Nullable String employerName,
      int number,
      LocalDate start,
      @Nullable LocalDate until)
      implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.COMMITMENT;
    }
  }
}
