package nl.sectordeal.job.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.review.ReviewForm.Choice;
import nl.sectordeal.job.review.ReviewForm.Form;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.mapping.WrittenPerson;
import nl.sectordeal.record.mapping.WrittenPerson.Part;
import nl.sectordeal.report.ReviewBook;
import nl.sectordeal.report.ReviewBook.Cell;
import nl.sectordeal.report.ReviewBook.Mark;
import nl.sectordeal.report.ReviewBook.Row;
import nl.sectordeal.report.ReviewBook.Sheet;

/** Puts rows and doubts in the cells of the workbook. */
final class ReviewSheets {
  private final ReviewTools tools;
  private final Run run;
  private final Texts texts;
  private final ReviewForm form;
  private final ReviewWords words;
  private final List<WeighedDoubt> doubts;
  private final List<PairVerdict> decided;
  private final Map<RecordName, ReviewSubject> subjects;
  private final List<Part> parts;

  ReviewSheets(
      ReviewTools tools,
      Run run,
      Texts texts,
      List<WeighedDoubt> doubts,
      List<PairVerdict> decided) {
    this.tools = tools;
    this.run = run;
    this.texts = texts;
    this.form = ReviewForm.in(texts.language());
    this.words = new ReviewWords(texts, new EvidenceWords(tools.model(), texts.language()));
    this.doubts = doubts;
    this.decided = decided;
    List<RecordName> names = new ArrayList<>();
    doubts.forEach(weighed -> names.add(weighed.doubt().one()));
    doubts.forEach(weighed -> names.add(weighed.doubt().other()));
    decided.forEach(verdict -> names.add(verdict.one()));
    decided.forEach(verdict -> names.add(verdict.other()));
    this.subjects =
        new ReviewSubjects(tools, run.job(), tools.stages().judgements().list(run.known()))
            .find(names);
    this.parts = parts(subjects.values());
  }

  /** Streets and towns are shown only where some partner sends them. */
  private static List<Part> parts(Collection<ReviewSubject> subjects) {
    List<Part> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      boolean always = part != Part.STREET && part != Part.CITY;
      if (always || subjects.stream().anyMatch(one -> !one.person().of(part).isEmpty())) {
        parts.add(part);
      }
    }
    return parts;
  }

  ReviewBook book() {
    String known = ReviewWords.moment(run.horizon().asKnownAt());
    return new ReviewBook(
        texts.get(
            "review.title",
            Map.of("title", run.job().title(), "month", run.horizon().month(), "known", known)),
        run.horizon().asKnownAt(),
        texts.get("review.foot", Map.of("job", run.job().name(), "known", known)),
        List.of(
            sheet(Form.PAIRS, doubts.stream().map(this::row).toList(), 2),
            sheet(Form.DECIDED, decided.stream().map(this::row).toList(), 3)),
        form.guide());
  }

  private Sheet sheet(Form which, List<Row> rows, int fixed) {
    return new Sheet(
        form.sheet(which),
        rows.isEmpty() ? texts.get("review.empty." + which) : form.intro(which),
        form.choices(which),
        form.error(which),
        fixed,
        form.columns(which, parts),
        rows);
  }

  private Row row(WeighedDoubt weighed) {
    Doubt doubt = weighed.doubt();
    List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY));
    cells.add(Cell.of(words.effects(weighed.ofSame())));
    cells.add(Cell.of(words.effects(weighed.ofDifferent())));
    cells.add(Cell.of(words.likelihood(doubt)));
    ReviewSubject one = subject(doubt.one());
    ReviewSubject other = subject(doubt.other());
    sideBySide(one, other, cells);
    cells.add(Cell.of(words.speaksFor(doubt.lines())));
    cells.add(Cell.of(words.speaksAgainst(doubt.lines())));
    cells.add(Cell.of(texts.get("review.reason." + doubt.reason())));
    origins(one, other, cells);
    cells.add(Cell.of(doubt.first()));
    cells.add(Cell.of(doubt.second()));
    named(one, other, tools.seal().of(one, other), cells);
    return new Row(cells);
  }

  private Row row(PairVerdict verdict) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.EMPTY));
    cells.add(Cell.of(form.word(Choice.valueOf(verdict.says().name()))));
    cells.add(Cell.of(verdict.who()));
    cells.add(Cell.of(ReviewWords.moment(verdict.effective())));
    cells.add(Cell.of(verdict.because()));
    ReviewSubject one = subject(verdict.one());
    ReviewSubject other = subject(verdict.other());
    sideBySide(one, other, cells);
    origins(one, other, cells);
    named(one, other, tools.seal().of(verdict), cells);
    return new Row(cells);
  }

  /** A row that was decided about may be unknown at an earlier instant. */
  private ReviewSubject subject(RecordName name) {
    ReviewSubject found = subjects.get(name);
    return found == null
        ? new ReviewSubject(name, false, run.horizon().asKnownAt(), WrittenPerson.NOTHING)
        : found;
  }

  private void sideBySide(ReviewSubject one, ReviewSubject other, List<Cell> cells) {
    for (Part part : parts) {
      Mark mark = one.person().differsFrom(other.person(), part) ? Mark.DIFFERS : Mark.NONE;
      cells.add(new Cell(words.value(one.person(), part), mark));
      cells.add(new Cell(words.value(other.person(), part), mark));
    }
  }

  private static void origins(ReviewSubject one, ReviewSubject other, List<Cell> cells) {
    cells.add(Cell.of(one.name().source()));
    cells.add(Cell.of(other.name().source()));
    cells.add(Cell.of(one.name().sender()));
    cells.add(Cell.of(other.name().sender()));
    cells.add(Cell.of(one.name().key()));
    cells.add(Cell.of(other.name().key()));
  }

  private static void named(ReviewSubject one, ReviewSubject other, String seal, List<Cell> cells) {
    cells.add(Cell.of(RowNames.text(one.name())));
    cells.add(Cell.of(RowNames.text(other.name())));
    cells.add(Cell.of(seal));
  }
}
