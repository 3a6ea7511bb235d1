package nl.sectordeal.job.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.delivery.Expectation;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.rule.PersonReleases;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.publish.LeavingOut;
import nl.sectordeal.job.publish.MissingSource;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import org.jspecify.annotations.Nullable;

/** What was delivered, file by file and sender by sender. */
public final class DeliveryLines {
  private final Run run;
  private final List<Judgement> judgements;
  private final Texts texts;

  /** Source and sender of those who were expected to deliver and did not. */
  private final Set<List<String>> leftOut = new HashSet<>();

  /**
   * @param judgements that the run knows, in their order
   */
  public DeliveryLines(Run run, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.judgements = judgements;
    this.texts = texts;
    for (MissingSource missing :
        MissingSource.list(run.job(), judgements, run.horizon().month().month())) {
      missing.senders().forEach(sender -> leftOut.add(List.of(missing.source().id(), sender)));
    }
  }

  /** One line per delivery: what became of it last, and what its rows did when they were read. */
  public List<DeliveryLine> listDeliveries() {
    Map<Long, Counts> counts = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (!judgement.counts().equals(Counts.NONE)) {
        counts.put(judgement.delivery().id(), judgement.counts());
      }
    }
    List<DeliveryLine> lines = new ArrayList<>();
    newest(judgements)
        .forEach(
            (delivery, judgement) ->
                lines.add(deliveryLine(judgement, counts.getOrDefault(delivery, Counts.NONE))));
    return lines;
  }

  /** By delivery what was said of it last, in the order in which they came. */
  private static Map<Long, Judgement> newest(List<Judgement> judgements) {
    Map<Long, Judgement> newest = new LinkedHashMap<>();
    judgements.forEach(judgement -> newest.put(judgement.delivery().id(), judgement));
    return newest;
  }

  private static DeliveryLine deliveryLine(Judgement judgement, Counts counts) {
    return new DeliveryLine(
        judgement.delivery().source(),
        judgement.delivery().sender(),
        judgement.delivery().file(),
        judgement.delivery().sha256(),
        judgement.delivery().period().toString(),
        judgement.delivery().received(),
        word(judgement.status()),
        counts.rows(),
        counts.fresh(),
        counts.changed(),
        counts.unchanged(),
        counts.rejected(),
        counts.withdrawn(),
        counts.vanished());
  }

  /** As machines read it: whatever was let in is accepted, however it came in. */
  private static String word(Status status) {
    return switch (status) {
      case ACCEPTED, EMPTY, RETURNED, RELEASED -> "accepted";
      case NO_OP -> "no-op";
      case HELD, WAITING, REFUSED, REPLACED, DISCARDED -> status.name().toLowerCase(Locale.ROOT);
    };
  }

  List<SourceLine> listSources() {
    List<SourceLine> lines = new ArrayList<>();
    for (Source source : run.job().sources()) {
      Map<String, List<Judgement>> bySender = MissingSource.bySender(judgements, source);
      if (bySender.isEmpty()) {
        bySender.put("", List.of());
      }
      bySender.forEach((sender, ofSender) -> lines.add(sourceLine(source, sender, ofSender)));
    }
    lines.sort(Comparator.comparing(SourceLine::source).thenComparing(SourceLine::sender));
    return lines;
  }

  private SourceLine sourceLine(Source source, String sender, List<Judgement> ofSender) {
    Judgement last = lastLetIn(ofSender);
    Counts counts = last == null ? Counts.NONE : last.counts();
    return new SourceLine(
        source.id(),
        sender,
        source.partner(),
        last == null ? null : last.delivery().file(),
        last == null ? null : last.delivery().period().toString(),
        last == null ? null : last.delivery().received(),
        punctuality(source, ofSender),
        counts.rows(),
        counts.rejected(),
        counts.held(),
        counts.vanished(),
        waiting(ofSender),
        messages(source, sender, ofSender));
  }

  private static @Nullable Judgement lastLetIn(List<Judgement> ofSender) {
    Judgement last = null;
    for (Judgement judgement : ofSender) {
      if (judgement.letIn()) {
        last = judgement;
      }
    }
    return last;
  }

  private Punctuality punctuality(Source source, List<Judgement> ofSender) {
    Expectation expectation = new Expectation(source.dueDay());
    return switch (expectation.of(
        run.horizon().month().month(), ofSender, run.horizon().asKnownAt())) {
      case IN_TIME -> Punctuality.IN_TIME;
      case LATE -> Punctuality.LATE;
      case MISSING -> Punctuality.MISSING;
      case NOT_YET_DUE, NOT_EXPECTED -> Punctuality.NOT_YET_DUE;
    };
  }

  private static @Nullable String waiting(List<Judgement> ofSender) {
    String file = null;
    for (Judgement held : new HeldDeliveries(ofSender).list()) {
      file = held.delivery().file();
    }
    return file;
  }

  /**
   * What there is to say of the files of the report month, and of later ones: what became of each
   * last, since one that was released or replaced waits no more.
   */
  private List<String> messages(Source source, String sender, List<Judgement> ofSender) {
    List<String> messages = new ArrayList<>();
    if (leftOut.contains(List.of(source.id(), sender))) {
      LeavingOut.findReason(run.acts(), run.horizon().month(), source.id())
          .ifPresent(
              because -> messages.add(texts.get("publish.without", Map.of("because", because))));
    }
    for (Judgement judgement : newest(ofSender).values()) {
      if (!judgement.delivery().period().isBefore(run.horizon().month().month())) {
        for (Notice notice : judgement.notices()) {
          if (!judgement.letIn() || notice.code().equals(PersonReleases.CODE)) {
            messages.add(judgement.delivery().file() + ": " + texts.wrong(notice));
          }
        }
      }
    }
    return messages;
  }
}
