package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier is made of (inhoud).
 *
 * @param heading of the run that it is of
 * @param report folder that the run left
 * @param previousManifest the manifest that was published before that run's; null when there is
 *     none
 * @param pairs persons who may be one
 * @param resolutions what people decided about differences, in order
 * @param deliveries as in {@code run.json}
 * @param notices how often what was said
 * @param examples some of the rows it was said about
 * @param rules in force
 */
public record Contents(
    Heading heading,
    JobFile job,
    Path report,
    @Nullable Path previousManifest,
    Rows rows,
    List<DoubtfulPair> pairs,
    List<Resolution> resolutions,
    List<DeliveryLine> deliveries,
    List<NoticeLine> notices,
    List<NoticeLine> examples,
    List<Rule> rules) {

  /** All rows: those about nobody first, then person by person in the order of their numbers. */
  @FunctionalInterface
  public interface Rows {
    void forEach(To to) throws IOException;
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface To {
    void add(FactRow row) throws IOException;
  }
}
