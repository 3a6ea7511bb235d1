package nl.sectordeal.job.publish;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.GivenReason;
import nl.sectordeal.job.Horizon;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.RunRequest.Publish;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.publish.PublicationAct.Kind;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.ReportMonth;

/** Writes down that a month is published without what a source has not delivered. */
public final class LeavingOut {
  private LeavingOut() {}

  /**
   * Whether what was asked can be meant.
   *
   * @throws RuntimeException a sentence for the user, before anything is done
   */
  public static void check(RunRequest request, Texts texts) {
    Publish publish = request.publish();
    if (publish != null) {
      List<String> sources = request.job().sources().stream().map(Source::id).toList();
      for (String source : publish.without().keySet()) {
        if (!sources.contains(source)) {
          throw UserMistake.unknown("mistake.source", source, sources);
        }
      }
      publish.without().values().forEach(because -> GivenReason.check(because, texts));
    }
  }

  /**
   * Keeps each as an act of its own: it holds from the receipt that was stated, else from the
   * moment as known at that was asked for, else from now on. What was said before is not said
   * again.
   */
  public static void keep(RunRequest request, Settings settings, Stages stages, Texts texts) {
    Publish publish = request.publish();
    if (publish == null || publish.without().isEmpty()) {
      return;
    }
    Horizon horizon = Horizon.find(request, settings, stages);
    Instant stated = request.received() == null ? request.asKnownAt() : request.received();
    Instant at =
        Objects.requireNonNullElseGet(
            stated, () -> stages.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    List<Judgement> judgements = stages.judgements().list(horizon.known(request.job()));
    publish
        .without()
        .forEach(
            (source, because) -> {
              rejectDelivered(request, source, horizon, judgements, texts);
              keep(
                  request,
                  stages,
                  new PublicationAct(horizon.month(), Kind.WITHOUT, source, at, because));
            });
  }

  private static void rejectDelivered(
      RunRequest request, String source, Horizon horizon, List<Judgement> judgements, Texts texts) {
    YearMonth month = horizon.month().month();
    boolean missing =
        MissingSource.list(request.job(), judgements, month).stream()
            .anyMatch(it -> it.whole() && it.source().id().equals(source));
    if (!missing) {
      throw new UserMistake(
          texts.get("publish.without.not", Map.of("source", source, "month", month)));
    }
  }

  private static void keep(RunRequest request, Stages stages, PublicationAct act) {
    List<PublicationAct> known = stages.publications().listActs(request.job().name(), act.at());
    boolean said =
        known.stream()
            .anyMatch(
                it ->
                    it.kind() == Kind.WITHOUT
                        && it.month().equals(act.month())
                        && it.about().equals(act.about())
                        && it.because().equals(act.because()));
    if (!said) {
      stages.publications().addAct(request.job().name(), act);
    }
  }

  /** Why a month is published without a source: what was said last; empty when nothing was. */
  public static Optional<String> findReason(
      List<PublicationAct> acts, ReportMonth month, String source) {
    String because = null;
    for (PublicationAct act : acts) {
      if (act.kind() == Kind.WITHOUT && act.month().equals(month) && act.about().equals(source)) {
        because = act.because();
      }
    }
    return Optional.ofNullable(because);
  }
}
