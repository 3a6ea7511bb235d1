package nl.sectordeal.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One placement of one person: the claims that tell of it. */
final class PlainPlacement {
  static final LocalDate OPEN = LocalDate.MAX;

  /**
   * What one row says; null where it says nothing.
   *
   * @param rank 0 employer, 1 school, 2 gemeente, 3 UWV
   * @param end {@link #OPEN} when its cell is empty
   * @param held whether proof or never-started is not mapped
   */
  record Claim(
      int rank,
      String key,
      String kvk,
      LocalDate start,
      LocalDate end,
      LocalDate planned,
      BigDecimal hours,
      String group,
      String proof,
      boolean never,
      boolean held) {}

  final List<Claim> claims = new ArrayList<>();

  private PlainPlacement(Claim claim) {
    claims.add(claim);
  }

  /** The closest claims join first, as long as nothing speaks against it. */
  static List<PlainPlacement> join(List<Claim> claims) {
    List<PlainPlacement> placements = new ArrayList<>();
    claims.forEach(claim -> placements.add(new PlainPlacement(claim)));
    List<Claim[]> pairs = new ArrayList<>();
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (one.rank() < other.rank()) {
          pairs.add(new Claim[] {one, other});
        }
      }
    }
    pairs.sort(
        Comparator.<Claim[]>comparingLong(
                p -> Math.abs(ChronoUnit.DAYS.between(p[0].start(), p[1].start())))
            .thenComparing(p -> p[0].start().isBefore(p[1].start()) ? p[0].start() : p[1].start())
            .thenComparing(p -> p[0].rank())
            .thenComparing(p -> p[1].rank())
            .thenComparing(p -> p[0].key())
            .thenComparing(p -> p[1].key()));
    for (Claim[] pair : pairs) {
      PlainPlacement one = with(placements, pair[0]);
      PlainPlacement other = with(placements, pair[1]);
      if (one != other && one.mayJoin(other)) {
        one.claims.addAll(other.claims);
        placements.remove(other);
      }
    }
    placements.forEach(placement -> placement.claims.sort(Comparator.comparingInt(Claim::rank)));
    return placements;
  }

  private static PlainPlacement with(List<PlainPlacement> placements, Claim claim) {
    return placements.stream().filter(p -> p.claims.contains(claim)).findFirst().orElseThrow();
  }

  private boolean mayJoin(PlainPlacement other) {
    List<Claim> both = new ArrayList<>(claims);
    both.addAll(other.claims);
    long sources = both.stream().map(Claim::rank).distinct().count();
    long employers = both.stream().map(Claim::kvk).filter(Objects::nonNull).distinct().count();
    LocalDate first = both.stream().map(Claim::start).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = both.stream().map(Claim::start).max(Comparator.naturalOrder()).orElseThrow();
    return sources == both.size() && employers <= 1 && ChronoUnit.DAYS.between(first, last) <= 31;
  }

  private <T> T first(Function<Claim, T> field) {
    return claims.stream()
        .filter(claim -> !claim.held())
        .map(field)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  LocalDate start() {
    LocalDate start = first(Claim::start);
    return start == null ? claims.get(0).start() : start;
  }

  String kvk() {
    return first(Claim::kvk);
  }

  String group() {
    return first(Claim::group);
  }

  boolean isConfirmed() {
    List<Claim> free = claims.stream().filter(claim -> !claim.held()).toList();
    boolean disputed =
        free.stream().anyMatch(claim -> claim.never() || "Afgewezen".equals(claim.proof()));
    boolean proven = free.stream().anyMatch(claim -> "Goedgekeurd".equals(claim.proof()));
    boolean work = free.stream().anyMatch(claim -> claim.rank() <= 1);
    boolean publicSide = free.stream().anyMatch(claim -> claim.rank() >= 2);
    return !disputed && (proven || (work && publicSide));
  }

  /** Last day, the planned one where the real one is open; {@link #OPEN} when there is neither. */
  LocalDate last() {
    LocalDate end = first(Claim::end);
    LocalDate planned = first(Claim::planned);
    return end != null && !end.equals(OPEN) ? end : planned == null ? OPEN : planned;
  }

  boolean lastsDays(int days) {
    return last().equals(OPEN) || ChronoUnit.DAYS.between(start(), last()) + 1 >= days;
  }

  boolean hasHours(int least) {
    BigDecimal hours = first(Claim::hours);
    return hours != null && hours.compareTo(BigDecimal.valueOf(least)) >= 0;
  }
}
