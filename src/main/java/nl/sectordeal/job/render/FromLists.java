package nl.sectordeal.job.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.AmountList;
import nl.sectordeal.report.FundRenderer;
import nl.sectordeal.report.KeptList;
import nl.sectordeal.report.KeptLists;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ParticipantList;
import org.jspecify.annotations.Nullable;

/**
 * Writes the long lists of a run, and reads back what pages and return files tell from them: so
 * that these say what the lists say, line by line (uit de lijsten).
 */
final class FromLists {
  private final Run run;
  private final KeptLists kept;
  private final Path folder;
  private final FundNotices notices;
  private List<EuroFigure> euros = List.of();
  private @Nullable ParticipantList participants;

  private FromLists(Run run, KeptLists kept, Texts texts, Path folder) {
    this.run = run;
    this.kept = kept;
    this.folder = folder;
    this.notices = new FundNotices(run, texts);
  }

  /** Writes all lists into a folder, and keeps them for the next run. */
  static FromLists write(
      Run run, KeptLists kept, List<Judgement> judgements, Texts texts, Path folder) {
    FromLists lists = new FromLists(run, kept, texts, folder);
    boolean fund = run.job().esf() != null;
    SideBySide.write(run.work().mergesToTellFrom(folder, kept, fund));
    List<Runnable> then = new ArrayList<>();
    if (!run.job().euros().isEmpty()) {
      then.add(lists::reckonAmounts);
    }
    if (fund) {
      then.add(
          () ->
              lists.participants =
                  FundRenderer.readParticipants(folder, lists.notices.reader(judgements)));
    }
    then.addAll(run.work().otherMerges(folder, kept, fund));
    SideBySide.write(then);
    return lists;
  }

  private void reckonAmounts() {
    try (KeptList decisions = KeptList.open(kept.next().resolve("decisions.csv"));
        KeptList placements = KeptList.open(kept.next().resolve("plaatsingen.csv"))) {
      euros = AmountList.write(run.job().euros(), run.peildatum(), decisions, placements, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The amounts could not be reckoned", e);
    }
  }

  /** A report with the amounts, where the job has orders in euros. */
  MonthlyReport withAmounts(MonthlyReport report) {
    return euros.isEmpty() ? report : report.withEuros(euros);
  }

  /** What the list for the fund says of itself; null in a job that gives no account to it. */
  @Nullable ParticipantList participants() {
    return participants;
  }

  /** What senders are told of participations. */
  FundNotices notices() {
    return notices;
  }
}
