package nl.sectordeal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the reports of one run show, without anything of a person (rapportage).
 *
 * @param figures in the order of the job file, then by period
 * @param sources one line per source and sender, sorted
 * @param deliveries every delivery as known, in the order in which they were judged
 * @param openItems differences between partners that are still open, oldest first
 * @param notices counts of what was said about rows, by rule code
 * @param difference what moved since the version that this one takes the place of; null where there
 *     is none
 * @param euros what the figures in euros are; empty where no measure is in euros, and before the
 *     lists that they are reckoned from are written
 */
public record MonthlyReport(
    Header header,
    List<MeasureText> measures,
    List<Figure> figures,
    List<Tie> ties,
    Persons persons,
    Linkage linkage,
    Funnel funnel,
    List<SourceLine> sources,
    List<DeliveryLine> deliveries,
    List<Difference> openItems,
    List<NoticeCount> notices,
    @Nullable DifferenceStatement difference,
    List<EuroFigure> euros) {

  /** The same report as a published version, or as a concept when null. */
  public MonthlyReport asVersion(@Nullable Integer version) {
    return with(header.asVersion(version), measures, figures, difference, euros);
  }

  /** What orders ask and what stands against them. */
  public List<OrderFigure> orders() {
    return euros.stream().flatMap(figure -> figure.orders().stream()).toList();
  }

  /** The figure in euros of a measure; null when it is in no euros. */
  public @Nullable EuroFigure findEuro(String measure) {
    return EuroFigure.find(euros, measure);
  }

  /** The same report with its figures in euros. */
  public MonthlyReport withEuros(List<EuroFigure> figuresInEuros) {
    return with(header, measures, figures, difference, figuresInEuros);
  }

  /** The same report with what moved since the version that it takes the place of. */
  public MonthlyReport with(DifferenceStatement statement) {
    return with(header, measures, figures, statement, euros);
  }

  /** The same with these measures only; all when none is named. */
  public MonthlyReport only(List<String> wanted) {
    if (wanted.isEmpty()) {
      return this;
    }
    return with(
        header,
        measures.stream().filter(text -> wanted.contains(text.id())).toList(),
        figures.stream().filter(figure -> wanted.contains(figure.measure())).toList(),
        difference == null ? null : difference.only(wanted),
        euros.stream().filter(euro -> wanted.contains(euro.measure())).toList());
  }

  /** The same but for all that may be another in one edition of the report than in the next. */
  private MonthlyReport with(
      Header head,
      List<MeasureText> texts,
      List<Figure> counts,
      @Nullable DifferenceStatement statement,
      List<EuroFigure> amounts) {
    return new MonthlyReport(
        head,
        texts,
        counts,
        ties,
        persons,
        linkage,
        funnel,
        sources,
        deliveries,
        openItems,
        notices,
        statement,
        amounts);
  }

  /**
   * What stands at the foot of every page.
   *
   * @param version null for a concept
   * @param runId hash of everything the run depends on, so a rerun bears the same
   */
  public record Header(
      String job,
      String title,
      LocalDate dealFrom,
      LocalDate dealUntil,
      ReportMonth month,
      Instant asKnownAt,
      @Nullable Integer version,
      String program,
      String jobFileSha256,
      String runId,
      Locale language) {
    public LocalDate peildatum() {
      return month.peildatum();
    }

    Header asVersion(@Nullable Integer published) {
      return new Header(
          job,
          title,
          dealFrom,
          dealUntil,
          month,
          asKnownAt,
          published,
          program,
          jobFileSha256,
          runId,
          language);
    }
  }

  /**
   * A measure's title and its definition in words for people, in the report's language.
   *
   * @param toldApartBy names of what its groups are made of, in that order
   * @param follows whether it is a share of what another measure follows, not of what lasts
   */
  public record MeasureText(
      String id, String title, String definition, List<String> toldApartBy, boolean follows) {}

  /** Persons known, with the band that doubtful pairs leave. */
  public record Persons(long known, long low, long high, long doubtfulPairs) {}

  /**
   * How rows in force came to their persons; numbers of rows, except where it says otherwise.
   *
   * @param byId on a national id
   * @param byScore on what is known of the person
   * @param byVerdict because a person decided so
   * @param alone with no other row
   * @param held waiting for a person
   * @param openPairs doubtful pairs that nobody decided about
   * @param decidedPairs pairs that a person decided about
   * @param largest the most rows of one person
   * @param cutBlocks groups of rows that were too large to compare each with each
   */
  public record Linkage(
      long byId,
      long byScore,
      long byVerdict,
      long alone,
      long held,
      long openPairs,
      long decidedPairs,
      long largest,
      long cutBlocks) {
    /** Nothing was linked. */
    public static final Linkage NONE = new Linkage(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * Persons who started a traject, finished one, were placed (confirmed), and whose work lasted.
   */
  public record Funnel(long started, long finished, long placed, long durable) {}

  /**
   * What is known of one sender of one source this month.
   *
   * @param file of the delivery in force; null when nothing was ever let in
   * @param received its receipt; null likewise
   * @param punctuality whether the file of the report month came in time
   * @param waiting file name of a held delivery; null when none waits
   * @param messages sentences for people, in the report's language
   */
  public record SourceLine(
      String source,
      String sender,
      String partner,
      @Nullable String file,
      @Nullable String period,
      @Nullable Instant received,
      Punctuality punctuality,
      long rows,
      long rejected,
      long held,
      long vanished,
      @Nullable String waiting,
      List<String> messages) {}

  /** Whether the file of the report month came in time. */
  public enum Punctuality {
    IN_TIME,
    LATE,
    MISSING,
    NOT_YET_DUE
  }

  /** One delivery for run.json; status in lower case as the interface has it. */
  public record DeliveryLine(
      String source,
      String sender,
      String file,
      String sha256,
      String period,
      Instant received,
      String status,
      long rows,
      long fresh,
      long changed,
      long unchanged,
      long rejected,
      long withdrawn,
      long vanished) {
    /** Those that were let in before those that were not: it is these that brought rows. */
    public static List<DeliveryLine> acceptedFirst(List<DeliveryLine> lines) {
      return lines.stream()
          .sorted(Comparator.comparing(line -> !line.status().equals("accepted")))
          .toList();
    }
  }

  /** How often a rule spoke. */
  public record NoticeCount(String code, Severity severity, String text, long count) {}
}
