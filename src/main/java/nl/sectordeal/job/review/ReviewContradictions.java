package nl.sectordeal.job.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.VerdictLogic;
import nl.sectordeal.person.VerdictLogic.Contradiction;

/**
 * Whether new verdicts and earlier ones can all be true: what is the same as the same is the same.
 */
final class ReviewContradictions {
  private final List<PairVerdict> earlier;
  private final Instant at;
  private final Texts texts;

  /**
   * @param earlier all verdicts ever given, in their order
   * @param at instant of the new ones
   */
  ReviewContradictions(List<PairVerdict> earlier, Instant at, Texts texts) {
    this.earlier = earlier;
    this.at = at;
    this.texts = texts;
  }

  /** A place in the workbook where this verdict is given, if any. */
  interface Place {
    Optional<FilledIn> of(PairVerdict verdict);
  }

  /** Complains of the first contradiction, if there is one. */
  void check(List<PairVerdict> verdicts, Place place, ReviewComplaints complaints) {
    for (Instant instant : instants()) {
      Optional<Contradiction> found =
          VerdictLogic.findContradiction(VerdictLogic.inForce(known(verdicts, instant)));
      if (found.isPresent()) {
        List<String> same = found.get().same().stream().map(one -> told(one, place)).toList();
        complaints.add(
            "contradiction",
            Map.of(
                "different",
                told(found.get().different(), place),
                "same",
                String.join("; ", same)));
        return;
      }
    }
  }

  /** The new instant and each later one, since history may be loaded in between. */
  private NavigableSet<Instant> instants() {
    NavigableSet<Instant> instants = new TreeSet<>(List.of(at));
    earlier.stream().map(PairVerdict::effective).filter(at::isBefore).forEach(instants::add);
    return instants;
  }

  private List<PairVerdict> known(List<PairVerdict> verdicts, Instant instant) {
    List<PairVerdict> known = new ArrayList<>();
    earlier.stream().filter(one -> !one.effective().isAfter(at)).forEach(known::add);
    known.addAll(verdicts);
    earlier.stream()
        .filter(one -> one.effective().isAfter(at) && !one.effective().isAfter(instant))
        .forEach(known::add);
    return known;
  }

  /** Where a verdict stands: in this file, or given before. */
  private String told(PairVerdict verdict, Place place) {
    String rows = verdict.one() + " – " + verdict.other();
    return place
        .of(verdict)
        .map(
            row ->
                texts.get(
                    "review.told.here",
                    Map.of("sheet", row.sheet(), "row", row.row(), "rows", rows)))
        .orElseGet(
            () ->
                texts.get(
                    "review.told.before",
                    Map.of(
                        "who", verdict.who(),
                        "when", ReviewWords.moment(verdict.effective()),
                        "rows", rows)));
  }
}
