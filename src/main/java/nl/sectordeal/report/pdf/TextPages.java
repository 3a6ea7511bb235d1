package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.report.Exactness;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.LinkageLines;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * What stands in words: the summary on the first page, the definitions on the last, the foot of
 * all.
 */
final class TextPages {
  private static final int HASH_SHOWN = 12;

  /** A sentence. */
  record Line(String text) {}

  /** A word and what it means. */
  record Definition(String title, String text) {}

  /** A number of rows or pairs. */
  record LinkageRow(String what, String count) {}

  /** How often something was found in the deliveries. */
  record NoticeRow(String code, String text, String consequence, String count) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final ShownFigures figures;
  private final Wording words;

  TextPages(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.figures = new ShownFigures(report, small);
    this.words = words;
  }

  /**
   * For whom the report is, where that matters; three lines at most; and one more where earlier
   * reports made this one coarser.
   */
  List<Line> summary() {
    List<Line> lines = new ArrayList<>();
    Exactness exact = small.exact();
    if (exact != null) {
      lines.add(
          new Line(
              words.text("exact", Map.of("readers", exact.readers(), "because", exact.because()))));
    }
    lines.add(new Line(new PromiseSummary(report, small, words).text()));
    lines.add(new Line(persons()));
    lines.add(new Line(sources()));
    List<String> coarser = coarsened();
    if (!coarser.isEmpty()) {
      lines.add(new Line(String.join(", ", coarser) + ": " + words.text("coarsened")));
    }
    return lines;
  }

  /** How far low and high are apart tells how many doubtful cases there are at least. */
  private String persons() {
    Persons persons = report.persons();
    if (!figures.isDoubtTold()) {
      return words.text(
          "summary.doubt",
          Map.of("known", shown(persons.known()), "pairs", shown(persons.doubtfulPairs())));
    }
    Map<String, Object> gaps =
        Map.of(
            "known", shown(persons.known()),
            "low", shown(persons.low()),
            "high", shown(persons.high()),
            "pairs", words.counted("pairs", persons.doubtfulPairs()));
    return words.text(persons.low() == persons.high() ? "summary.persons" : "summary.band", gaps);
  }

  /** Titles of measures that show less because of what was published before. */
  private List<String> coarsened() {
    return report.measures().stream()
        .filter(measure -> small.isCoarsened(measure.id()))
        .map(MeasureText::title)
        .toList();
  }

  private String shown(long count) {
    return words.number(small.single(Math.toIntExact(count)));
  }

  private String sources() {
    List<SourceLine> sources = report.sources();
    if (sources.isEmpty()) {
      return words.text("sources.none");
    }
    List<String> parts = new ArrayList<>();
    addCounted(parts, "summary.late", count(Punctuality.LATE));
    addCounted(parts, "summary.missing", count(Punctuality.MISSING));
    addCounted(parts, "summary.notyet", count(Punctuality.NOT_YET_DUE));
    addCounted(
        parts, "summary.waiting", sources.stream().filter(line -> line.waiting() != null).count());
    String how = parts.isEmpty() ? words.text("summary.complete") : String.join(", ", parts) + ".";
    return words.counted("senders", sources.size()) + " " + how;
  }

  private long count(Punctuality punctuality) {
    return report.sources().stream().filter(line -> line.punctuality() == punctuality).count();
  }

  private void addCounted(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(words.counted(key, count));
    }
  }

  /** How rows were brought together. */
  List<LinkageRow> linkage() {
    List<LinkageRow> rows = new ArrayList<>();
    for (LinkageLines.Line line : LinkageLines.of(report.linkage())) {
      String count = line.ofPersons() ? shown(line.count()) : words.number(line.count());
      rows.add(new LinkageRow(words.text("linkage.line." + line.key()), count));
    }
    return rows;
  }

  List<NoticeRow> notices() {
    List<NoticeRow> rows = new ArrayList<>();
    for (NoticeCount notice : report.notices()) {
      if (notice.severity() != Severity.INFO) {
        rows.add(
            new NoticeRow(
                notice.code(),
                notice.text(),
                words.text(severity(notice)),
                words.number(notice.count())));
      }
    }
    return rows;
  }

  /** Of a delivery as a whole other words are used than of a row. */
  private static String severity(NoticeCount notice) {
    String of = notice.code().startsWith("L") ? "severity.file." : "severity.";
    return of + notice.severity().name();
  }

  /** The measures, then what else a reader needs to know. */
  List<Definition> definitions() {
    List<Definition> rows = new ArrayList<>();
    for (MeasureText measure : report.measures()) {
      rows.add(new Definition(measure.title(), measure.definition()));
    }
    boolean promises = report.figures().stream().anyMatch(figure -> figure.promised() != null);
    for (String key :
        promises ? List.of("provisional", "band", "forecast", "path") : List.of("band")) {
      rows.add(new Definition(words.text("word." + key), words.text("word." + key + ".means")));
    }
    if (small.protects()) {
      rows.add(
          new Definition(
              words.text("word.small"),
              words.text(
                  "word.small.means",
                  Map.of("smallest", small.smallest(), "largest", small.smallest() - 1))));
    }
    return rows;
  }

  String title() {
    return report.header().title();
  }

  String month() {
    return words.month(report.header().month().month());
  }

  String subtitle() {
    return words.text("subtitle", Map.of("month", month()));
  }

  String accountSubtitle() {
    return words.text("accounts.subtitle", Map.of("month", month()));
  }

  /** Peildatum, as known at and version, below the title. */
  String state() {
    Header header = report.header();
    return words.text(
        "state",
        Map.of(
            "peildatum", words.day(header.peildatum()),
            "known", words.moment(header.asKnownAt()),
            "version", version()));
  }

  String footOfReport() {
    Header header = report.header();
    String foot = String.join(" · ", header.job(), month(), state());
    return small.exact() == null ? foot : foot + " · " + words.text("foot.exact");
  }

  String footOfRun() {
    Header header = report.header();
    String hash = header.jobFileSha256();
    return words.text(
        "foot.run",
        Map.of(
            "program", header.program(),
            "file", hash.substring(0, Math.min(HASH_SHOWN, hash.length())),
            "run", header.runId()));
  }

  private String version() {
    Integer version = report.header().version();
    return version == null
        ? words.text("concept")
        : words.text("version", Map.of("version", version));
  }
}
