package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.report.Exactness;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;
import nl.sectordeal.report.protect.Protected;
import nl.sectordeal.report.protect.ShownCell;
import nl.sectordeal.report.protect.ShownTables;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each audience may see of a report beside what was published before it, and keeps
 * what a published version showed (onthullingscontrole).
 *
 * <p>Audiences are told apart by the smallest count that they see. Who sees smaller counts may also
 * have what others see; so what is hidden from those is hidden from all others too. Reports of one
 * audience that show different measures are protected as one.
 */
public final class Disclosure {
  private final JobFile job;
  private final Kinship kinship;
  private final Publications publications;
  private final ShownCellStore register;
  private final Map<String, Map<Integer, Protected>> known = new HashMap<>();

  /**
   * @param register of the cells that published versions showed
   */
  public Disclosure(JobFile job, Publications publications, ShownCellStore register) {
    this.job = job;
    this.kinship = Kinship.of(job.measures());
    this.publications = publications;
    this.register = register;
  }

  /** What may be shown in one of the job's reports. */
  public SmallCells small(MonthlyReport whole, JobFile.Report wanted) {
    Exactness exact = wanted.exact();
    if (exact != null) {
      return SmallCells.exact(exact);
    }
    int smallest = wanted.smallestCell();
    return new SmallCells(smallest, tables(whole).get(smallest), replaced(whole, smallest));
  }

  /** What the version that a report takes the place of showed to the same audience. */
  private @Nullable ShownTables replaced(MonthlyReport whole, int smallest) {
    ShownTables replaced = null;
    if (whole.difference() != null) {
      for (Publication publication : before(whole.header())) {
        if (publication.month().equals(whole.header().month())) {
          List<ShownTables> shown = register.list(publication, smallest);
          replaced = shown.isEmpty() ? null : shown.get(0);
        }
      }
    }
    return replaced;
  }

  /** The tables as each audience may see them, by the smallest count that it sees. */
  private synchronized Map<Integer, Protected> tables(MonthlyReport whole) {
    String report = whole.header().runId() + " " + whole.header().version();
    return known.computeIfAbsent(report, any -> protect(whole));
  }

  /** Indicators of the fund stand in its own account alone, which hides nothing. */
  private MonthlyReport withoutFund(MonthlyReport whole) {
    List<String> own =
        job.measures().stream().map(Measure::id).filter(measure -> !job.isOfFund(measure)).toList();
    return job.esf() == null ? whole : whole.only(own);
  }

  private Map<Integer, Protected> protect(MonthlyReport all) {
    MonthlyReport whole = withoutFund(all);
    List<Publication> before = before(whole.header());
    Map<Integer, Protected> tables = new HashMap<>();
    List<ShownCell> hidden = new ArrayList<>();
    for (int smallest : audiences()) {
      List<ShownTables> others = new ArrayList<>();
      before.forEach(publication -> others.addAll(register.list(publication, smallest)));
      if (!hidden.isEmpty()) {
        others.add(new ShownTables(smallest, hidden, List.of()));
      }
      Protected shown = Protected.of(whole, kinship, smallest, others);
      tables.put(smallest, shown);
      shown.tables().cells().stream().filter(ShownCell::isHidden).forEach(hidden::add);
    }
    return tables;
  }

  private SortedSet<Integer> audiences() {
    SortedSet<Integer> audiences = new TreeSet<>();
    for (JobFile.Report report : job.reports()) {
      if (!report.eachSource() && report.exact() == null && report.smallestCell() > 1) {
        audiences.add(report.smallestCell());
      }
    }
    return audiences;
  }

  /** What was published before; of a version, before that. */
  private List<Publication> before(MonthlyReport.Header header) {
    List<Publication> before = new ArrayList<>();
    for (Publication publication : publications.list(header.job())) {
      if (publication.month().equals(header.month())
          && Integer.valueOf(publication.version()).equals(header.version())) {
        break;
      }
      before.add(publication);
    }
    return before;
  }

  /**
   * Keeps what a publication shows, in the transaction that makes it final: this stands if and only
   * if the publication does.
   *
   * @param report as published
   */
  void keep(Publication publication, MonthlyReport report) {
    tables(report).values().forEach(shown -> register.add(publication, shown.tables()));
  }
}
