package nl.sectordeal.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.job.ReviewForm.Choice;
import nl.sectordeal.job.ReviewForm.Form;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.VerdictLogic;
import nl.sectordeal.person.VerdictLogic.Contradiction;
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
  private final List<String> complaints = new ArrayList<>();
  private final Map<Pair, Answered> answers = new LinkedHashMap<>();
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
    this.at = at;
    this.who = who;
  }

  private record Pair(RecordName one, RecordName other) {
    static Pair of(RecordName a, RecordName b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    static Pair of(PairVerdict verdict) {
      return of(verdict.one(), verdict.other());
    }
  }

  private record Answered(FilledIn row, RecordName first, RecordName second, Says says) {}

  /** What is wrong, a sentence per row; when there is any, nothing may be kept. */
  List<String> complaints() {
    return complaints;
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
    Map<Pair, PairVerdict> inForce = new HashMap<>();
    VerdictLogic.inForce(earlier).forEach(verdict -> inForce.put(Pair.of(verdict), verdict));
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
    if (complaints.isEmpty()) {
      contradictions(verdicts);
    }
    verdicts.sort(Comparator.comparing(PairVerdict::one).thenComparing(PairVerdict::other));
    return verdicts;
  }

  private void answer(FilledIn row) {
    if (row.word().isEmpty()) {
      return;
    }
    Optional<Choice> choice = ReviewForm.findChoice(row.form(), row.word());
    Optional<RecordName> one = RowNames.find(row.one());
    Optional<RecordName> other = RowNames.find(row.other());
    if (choice.isEmpty()) {
      complain(row, row.column(), "word." + row.form(), Map.of("word", row.word()));
    } else if (choice.get() == Choice.LATER) {
      later++;
    } else if (one.isEmpty() || other.isEmpty()) {
      complain(row, row.column(), "unknown", Map.of());
    } else if (row.form() == Form.PAIRS && row.because().isBlank()) {
      complain(row, row.reason(), "because", Map.of("word", row.word()));
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
    Answered twice = answers.putIfAbsent(Pair.of(answered.first(), answered.second()), answered);
    if (twice != null && twice.says() != answered.says()) {
      complain(
          answered.row(),
          answered.row().column(),
          "twice",
          Map.of("row", twice.row().row(), "sheet", twice.row().sheet()));
    }
  }

  private boolean isFresh(
      Pair pair,
      Answered answered,
      @Nullable PairVerdict before,
      Map<RecordName, ReviewSubject> found) {
    FilledIn row = answered.row();
    ReviewSubject first = found.get(answered.first());
    ReviewSubject second = found.get(answered.second());
    if (first == null || second == null) {
      return complain(row, row.column(), "unknown", Map.of());
    }
    if (row.form() == Form.PAIRS && !tools.seal().of(first, second).equals(row.seal())) {
      return complain(row, row.column(), "stale", Map.of());
    }
    if (row.form() == Form.DECIDED
        && (before == null || !tools.seal().of(before).equals(row.seal()))) {
      return complain(row, row.column(), "moved", Map.of());
    }
    Instant known = first.known().isAfter(second.known()) ? first.known() : second.known();
    if (at.isBefore(known)) {
      return complain(row, row.column(), "early", Map.of("received", ReviewWords.moment(known)));
    }
    boolean decidedThen =
        earlier.stream().anyMatch(one -> Pair.of(one).equals(pair) && one.effective().equals(at));
    return !decidedThen || complain(row, row.column(), "instant", Map.of());
  }

  /** At the new instant and at each later one, since history may be loaded in between. */
  private void contradictions(List<PairVerdict> verdicts) {
    TreeSet<Instant> instants = new TreeSet<>(List.of(at));
    earlier.stream().map(PairVerdict::effective).filter(at::isBefore).forEach(instants::add);
    for (Instant instant : instants) {
      List<PairVerdict> known = new ArrayList<>();
      earlier.stream().filter(one -> !one.effective().isAfter(at)).forEach(known::add);
      known.addAll(verdicts);
      earlier.stream()
          .filter(one -> one.effective().isAfter(at) && !one.effective().isAfter(instant))
          .forEach(known::add);
      Optional<Contradiction> found = VerdictLogic.findContradiction(VerdictLogic.inForce(known));
      if (found.isPresent()) {
        contradiction(found.get());
        return;
      }
    }
  }

  private void contradiction(Contradiction found) {
    List<String> same = found.same().stream().map(this::told).toList();
    complaints.add(
        texts.get(
            "review.wrong.contradiction",
            Map.of("different", told(found.different()), "same", String.join("; ", same))));
  }

  /** Where a verdict stands: in this file, or given before. */
  private String told(PairVerdict verdict) {
    Answered answered = answers.get(Pair.of(verdict));
    String rows = verdict.one() + " – " + verdict.other();
    return answered != null && answered.says() == verdict.says()
        ? texts.get(
            "review.told.here",
            Map.of("sheet", answered.row().sheet(), "row", answered.row().row(), "rows", rows))
        : texts.get(
            "review.told.before",
            Map.of(
                "who", verdict.who(),
                "when", ReviewWords.moment(verdict.effective()),
                "rows", rows));
  }

  /** Always false, so that a condition can end with it. */
  private boolean complain(FilledIn row, String column, String key, Map<String, ?> gaps) {
    complaints.add(
        texts.get("review.place", Map.of("sheet", row.sheet(), "row", row.row(), "column", column))
            + " "
            + texts.get("review.wrong." + key, gaps));
    return false;
  }
}
