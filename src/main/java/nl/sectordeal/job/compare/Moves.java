package nl.sectordeal.job.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.WrittenLines;
import nl.sectordeal.report.WrittenRun;

/** The figures of two runs, and the decisions that are not where they were (verschuivingen). */
record Moves(Figures before, Figures after, List<Move> moves) {
  private static final Comparator<WrittenDecision> ORDER =
      Walk.by(
          WrittenDecision::measure,
          WrittenDecision::period,
          WrittenDecision::person,
          WrittenDecision::outcome);

  /** Reads both lists of decisions. */
  static Moves between(WrittenRun before, WrittenRun after, RecordNames names) throws IOException {
    Moves found = new Moves(new Figures(), new Figures(), new ArrayList<>());
    Pairing rest = new Pairing(names);
    try (WrittenLines<WrittenDecision> old = before.decisions();
        WrittenLines<WrittenDecision> now = after.decisions()) {
      Walk.along(old, now, ORDER, (was, is) -> found.add(was, is, rest));
    }
    found.moves.addAll(rest.moves());
    found.moves.sort(Comparator.comparing(Move::newest, ORDER));
    return found;
  }

  /** Decisions of one measure, period, person and outcome; nearly always one on each side. */
  private void add(List<WrittenDecision> was, List<WrittenDecision> is, Pairing rest) {
    was.forEach(before::add);
    is.forEach(after::add);
    pair(was, is, WrittenDecision::place, Moves::none);
    pair(was, is, one -> List.of(), (old, now) -> moves.add(new Move(old, now)));
    int both = Math.min(was.size(), is.size());
    for (int i = 0; i < both; i++) {
      moves.add(new Move(was.get(i), is.get(i)));
    }
    was.subList(both, was.size()).forEach(rest::addGone);
    is.subList(both, is.size()).forEach(rest::addNew);
  }

  private static void none(WrittenDecision was, WrittenDecision is) {}

  /** Takes off those that stand where they stood, as far as they are alike in this too. */
  private static void pair(
      List<WrittenDecision> was,
      List<WrittenDecision> is,
      Function<WrittenDecision, List<String>> also,
      BiConsumer<WrittenDecision, WrittenDecision> to) {
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int j = is.size() - 1; j >= 0; j--) {
        if (was.get(i).standing() == is.get(j).standing()
            && also.apply(was.get(i)).equals(also.apply(is.get(j)))) {
          to.accept(was.remove(i), is.remove(j));
          break;
        }
      }
    }
  }
}
