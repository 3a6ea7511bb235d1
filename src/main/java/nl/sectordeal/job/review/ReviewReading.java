package nl.sectordeal.job.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sectordeal.job.GivenReason;
import nl.sectordeal.job.review.ReviewForm.Choice;
import nl.sectordeal.job.review.ReviewForm.Form;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.VerdictLogic;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person filled in into verdicts, and says of every row that cannot become one why
 * not.
 */
final class ReviewReading {
  /** Later than any verdict. */
  static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  private final ReviewTools tools;
  private final ReviewSubjects subjects;
  private final List<PairVerdict> earlier;
  private final Texts texts;
  private final Instant at;
  private final String who;
  private final ReviewComplaints complaints;
  private final Map<RowPair, Answered> answers = new LinkedHashMap<>();
  private int later;
  private int already;

  /**
   * @param earlier all verdicts ever given, in their order
   * @param at instant of the new ones
   */
  ReviewReading(
      ReviewTools tools,
      ReviewSubjects subjects,
      List<PairVerdict> earlier,
      Texts texts,
      Instant at,
      String who) {
    this.tools = tools;
    this.subjects = subjects;
    this.earlier = earlier;
    this.texts = texts;
    this.complaints = new ReviewComplaints(texts);
    this.at = at;
    this.who = who;
  }

  private record Answered(FilledIn row, RecordName first, RecordName second, Says says) {}

  /** What is wrong, a sentence per row; when there is any, nothing may be kept. */
  List<String> complaints() {
    return complaints.list();
  }

  /** Rows left for later. */
  int later() {
    return later;
  }

  /** Rows that say what was decided before. */
  int already() {
    return already;
  }

  /** The new verdicts, sorted by pair. */
  List<PairVerdict> read(List<FilledIn> rows) {
    rows.forEach(this::answer);
    Map<RecordName, ReviewSubject> found =
        subjects.find(
            answers.keySet().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList());
    Map<RowPair, PairVerdict> inForce = new HashMap<>();
    VerdictLogic.inForce(earlier).forEach(verdict -> inForce.put(RowPair.of(verdict), verdict));
    List<PairVerdict> verdicts = new ArrayList<>();
    answers.forEach(
        (pair, answered) -> {
          PairVerdict before = inForce.get(pair);
          if (before != null && before.says() == answered.says()) {
            already++;
          } else if (isFresh(pair, answered, before, found)) {
            verdicts.add(
                new PairVerdict(
                    pair.one(), pair.other(), answered.says(), at, who, answered.row().because()));
          }
        });
    if (complaints.list().isEmpty()) {
      new ReviewContradictions(earlier, at, texts).check(verdicts, this::placeOf, complaints);
    }
    verdicts.sort(Comparator.comparing(PairVerdict::one).thenComparing(PairVerdict::other));
    return verdicts;
  }

  private void answer(FilledIn row) {
    if (row.word().isEmpty()) {
      if (!row.because().isBlank()) {
        complaints.add(row, row.column(), "choice." + row.form(), Map.of());
      }
      return;
    }
    Optional<Choice> choice = ReviewForm.findChoice(row.form(), row.word());
    Optional<RecordName> one = RowNames.find(row.one());
    Optional<RecordName> other = RowNames.find(row.other());
    if (choice.isEmpty()) {
      complaints.add(row, row.column(), "word." + row.form(), Map.of("word", row.word()));
    } else if (choice.get() == Choice.LATER) {
      later++;
    } else if (one.isEmpty() || other.isEmpty()) {
      complaints.add(row, row.column(), "unknown", Map.of());
    } else if (row.form() == Form.PAIRS && row.because().isBlank()) {
      complaints.add(row, row.reason(), "because", Map.of("word", row.word()));
    } else if (GivenReason.holdsId(row.because())) {
      complaints.add(row, row.reason(), "id", Map.of());
    } else {
      keep(new Answered(row, one.get(), other.get(), says(choice.get())));
    }
  }

  private static Says says(Choice choice) {
    return switch (choice) {
      case SAME -> Says.SAME;
      case DIFFERENT -> Says.DIFFERENT;
      case REVOKE -> Says.REVOKED;
      case LATER -> throw new IllegalArgumentException("later is no verdict");
    };
  }

  private void keep(Answered answered) {
    Answered twice = answers.putIfAbsent(RowPair.of(answered.first(), answered.second()), answered);
    if (twice != null && twice.says() != answered.says()) {
      complaints.add(
          answered.row(),
          answered.row().column(),
          "twice",
          Map.of("row", twice.row().row(), "sheet", twice.row().sheet()));
    }
  }

  private boolean isFresh(
      RowPair pair,
      Answered answered,
      @Nullable PairVerdict before,
      Map<RecordName, ReviewSubject> found) {
    FilledIn row = answered.row();
    ReviewSubject first = found.get(answered.first());
    ReviewSubject second = found.get(answered.second());
    if (first == null || second == null) {
      return complaints.add(row, row.column(), "unknown", Map.of());
    }
    if (row.form() == Form.PAIRS && !tools.seal().of(first, second).equals(row.seal())) {
      return complaints.add(row, row.column(), "stale", Map.of());
    }
    if (row.form() == Form.PAIRS && before != null) {
      return complaints.add(row, row.column(), "decided", ReviewWords.said(before, texts));
    }
    if (row.form() == Form.DECIDED
        && (before == null || !tools.seal().of(before).equals(row.seal()))) {
      return complaints.add(row, row.column(), "moved", Map.of());
    }
    Instant known = first.known().isAfter(second.known()) ? first.known() : second.known();
    if (at.isBefore(known)) {
      return complaints.add(
          row, row.column(), "early", Map.of("received", ReviewWords.moment(known)));
    }
    boolean decidedThen =
        earlier.stream()
            .anyMatch(one -> RowPair.of(one).equals(pair) && one.effective().equals(at));
    return !decidedThen || complaints.add(row, row.column(), "instant", Map.of());
  }

  /** The row of the workbook that says this, if any. */
  private Optional<FilledIn> placeOf(PairVerdict verdict) {
    return Optional.ofNullable(answers.get(RowPair.of(verdict)))
        .filter(answered -> answered.says() == verdict.says())
        .map(Answered::row);
  }
}
