package nl.sectordeal.job.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.Run;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.rule.IdFitsItsPerson;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.mapping.HoldingColumns;
import nl.sectordeal.record.rule.CodeIsInForce;
import nl.sectordeal.record.rule.CodeIsMapped;
import nl.sectordeal.record.rule.FormulaHasResult;
import nl.sectordeal.record.rule.FormulaIsWorkedOut;
import nl.sectordeal.report.ReturnFile;
import nl.sectordeal.report.ReturnFile.ToFix;

/**
 * What each sender gets back: its newest delivery, row by row, and nothing of anybody else
 * (terugkoppeling).
 */
public final class Returns {
  /** Rules that a single value breaks. */
  private static final Set<String> VALUES =
      Set.of(CodeIsMapped.CODE, CodeIsInForce.CODE, FormulaHasResult.CODE, FormulaIsWorkedOut.CODE);

  private final Run run;
  private final List<Judgement> judgements;
  private final Texts texts;

  /** By source and sender of the partner asked. */
  private final Map<List<String>, List<Difference>> differences = new HashMap<>();

  /** Of participations in operations of the fund. */
  private final FundNotices fund;

  Returns(Run run, List<Judgement> judgements, FundNotices fund, Texts texts) {
    this.run = run;
    this.fund = fund;
    this.judgements = judgements;
    this.texts = texts;
    for (Difference difference : run.totals().differences()) {
      differences
          .computeIfAbsent(
              List.of(difference.otherSource(), difference.otherSender()),
              asked -> new ArrayList<>())
          .add(isPublic(difference.firstSource()) ? withoutOtherSide(difference) : difference);
    }
  }

  /**
   * One per sender that ever delivered anything, by source and sender, and one per file whose
   * sender is not known. Each is made when it is asked for; several threads may do so.
   */
  List<Supplier<ReturnFile>> list() {
    UnsignedFiles unsigned = new UnsignedFiles(judgements, run.horizon().month().month());
    List<Supplier<ReturnFile>> files = new ArrayList<>();
    for (Source source : run.job().sources()) {
      Map<String, Judgement> newest = newest(source);
      newest.forEach(
          (sender, judgement) ->
              files.add(() -> file(source, name(source.id(), sender), judgement)));
      for (Judgement one : unsigned.list(source)) {
        files.add(() -> file(source, UnsignedFiles.name(one.delivery()), one));
      }
    }
    return files;
  }

  /** What is newest of each sender that is known. */
  private Map<String, Judgement> newest(Source source) {
    Map<String, Judgement> newest = new TreeMap<>();
    for (Judgement judgement : judgements) {
      boolean its = judgement.delivery().source().equals(source.id());
      boolean signed = !source.hasManySenders() || !judgement.delivery().sender().isEmpty();
      if (its && signed && isNews(judgement)) {
        newest.merge(judgement.delivery().sender(), judgement, Returns::later);
      }
    }
    return newest;
  }

  /** A file that was replaced or thrown away while it waited is no news to its sender. */
  private static boolean isNews(Judgement judgement) {
    return judgement.status() != Status.REPLACED && judgement.status() != Status.DISCARDED;
  }

  private static Judgement later(Judgement one, Judgement other) {
    if (isPutRightBy(one, other)) {
      return other;
    }
    boolean first = isPutRightBy(other, one) || one.order() > other.order();
    return first ? one : other;
  }

  /**
   * Whether a refused file came again under its own name and was let in. A receipt that stands in
   * the name is the same for both, so their order does not tell which is the better one.
   */
  public static boolean isPutRightBy(Judgement refused, Judgement other) {
    return refused.status() == Status.REFUSED
        && other.letIn()
        && refused.delivery().source().equals(other.delivery().source())
        && refused.delivery().file().equals(other.delivery().file());
  }

  private ReturnFile file(Source source, String name, Judgement judgement) {
    String sender = judgement.delivery().sender();
    return new ReturnFile(
        name,
        source.partner(),
        source.id(),
        sender,
        judgement.delivery().file(),
        texts.get("terugkoppeling." + judgement.status().name(), gaps(judgement)),
        toFix(judgement),
        consumer ->
            run.stages().notices().scanFates(judgement.id(), fate -> consumer.accept(shown(fate))),
        differences.getOrDefault(List.of(source.id(), sender), List.of()));
  }

  /**
   * Name of a sender's file, without extension. A sender's name may hold anything; a file name may
   * not.
   */
  public static String name(String source, String sender) {
    if (sender.isEmpty()) {
      return source;
    }
    String plain = sender.replaceAll("[^A-Za-z0-9._-]+", "_");
    String mark = plain.equals(sender) ? "" : "-" + Integer.toHexString(sender.hashCode());
    return source + "-" + plain + mark;
  }

  private static Map<String, Object> gaps(Judgement judgement) {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("file", judgement.delivery().file());
    gaps.put("rows", judgement.counts().rows());
    gaps.put("rejected", judgement.counts().rejected());
    return gaps;
  }

  private ReturnFile.RowFate shown(RowFate fate) {
    return new ReturnFile.RowFate(
        fate.number(),
        Objects.requireNonNullElse(fate.key(), ""),
        texts.get("rij." + fate.fate().name()),
        String.join(" ", fate.codes()));
  }

  private List<ToFix> toFix(Judgement judgement) {
    List<Notice> notices = new ArrayList<>(judgement.notices());
    notices.addAll(valuesOnce(judgement));
    notices.addAll(heldRows(judgement));
    notices.addAll(fund.list(judgement));
    HoldingColumns holding =
        new HoldingColumns(
            Objects.requireNonNull(run.job().mappings().get(judgement.delivery().source())));
    return notices.stream()
        .sorted(
            Comparator.comparing(Notice::severity)
                .thenComparing(Notice::row, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Notice::code))
        .map(notice -> toFix(notice, holding))
        .toList();
  }

  /** Rows of this sender that wait because it is not clear whose they are. */
  private List<Notice> heldRows(Judgement judgement) {
    List<Notice> notices = new ArrayList<>();
    for (Linked held : run.totals().heldRows()) {
      Row row = held.row();
      if (row.ref().source().equals(judgement.delivery().source())
          && row.ref().sender().equals(judgement.delivery().sender())) {
        notices.add(heldRow(held));
      }
    }
    return notices;
  }

  /** What is told of a row that waits because it is not clear whose it is. */
  public static Notice heldRow(Linked held) {
    String code = Objects.requireNonNullElse(held.heldBy(), IdFitsItsPerson.CODE);
    return Notice.ofRow(code, Severity.HOLD, held.row().number(), null, null);
  }

  /** A value that the job file does not map is listed once, at its first row, with its count. */
  private List<Notice> valuesOnce(Judgement judgement) {
    Map<List<String>, Long> counts = new HashMap<>();
    for (Notice count : run.stages().notices().listCounts(judgement.id())) {
      counts.merge(saying(count), count.count(), Long::sum);
    }
    Set<List<String>> told = new HashSet<>();
    List<Notice> once = new ArrayList<>();
    for (Notice example : run.stages().notices().listExamples(judgement.id())) {
      boolean everyRow = example.severity() != Severity.HOLD || example.value() == null;
      if (everyRow) {
        once.add(example);
      } else if (told.add(saying(example))) {
        long count = counts.getOrDefault(saying(example), 1L);
        once.add(
            new Notice(
                example.code(),
                example.severity(),
                example.row(),
                example.column(),
                example.value(),
                count));
      }
    }
    return once;
  }

  private static List<String> saying(Notice notice) {
    return List.of(
        notice.code(),
        Objects.requireNonNullElse(notice.column(), ""),
        Objects.requireNonNullElse(notice.value(), ""));
  }

  /** One value that nobody knows the meaning of does not have its row wait in every column. */
  private static String consequence(Notice notice, HoldingColumns holding) {
    String column = notice.column();
    boolean value =
        notice.severity() == Severity.HOLD
            && VALUES.contains(notice.code())
            && column != null
            && !holding.has(column);
    return value ? ToFix.VALUE_HELD : notice.severity().name();
  }

  private ToFix toFix(Notice notice, HoldingColumns holding) {
    return new ToFix(
        notice.row(),
        notice.column(),
        notice.code(),
        consequence(notice, holding),
        notice.value(),
        texts.wrong(notice),
        texts.action(notice),
        notice.row() == null ? 0 : notice.count() - 1);
  }

  /** What gemeente or UWV know of a person is nobody else's to see. */
  private boolean isPublic(String source) {
    return Objects.requireNonNull(run.job().mappings().get(source)).partner().isPublicSide();
  }

  private static Difference withoutOtherSide(Difference it) {
    return new Difference(
        it.placement(),
        it.person(),
        it.field(),
        "",
        "",
        it.otherSource(),
        it.otherSender(),
        it.otherKey(),
        it.otherValue(),
        it.ageInDays());
  }
}
