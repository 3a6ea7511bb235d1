package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.period.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What employers promised, by KvK number (werkakkoorden). Only promises that still stand: no
 * withdrawn ones, none that wait for a person.
 */
public final class Agreements {

  private static final Comparator<Commitment> BEGUN_FIRST =
      Comparator.comparing(Commitment::start).thenComparing(commitment -> commitment.facts().id());

  private final Map<String, List<Commitment>> byEmployer = new HashMap<>();

  public Agreements(List<Commitment> commitments) {
    commitments.stream()
        .filter(commitment -> commitment.facts().state() == Outcome.State.LIVE)
        .sorted(BEGUN_FIRST)
        .forEach(
            commitment ->
                byEmployer
                    .computeIfAbsent(commitment.employer(), kvk -> new ArrayList<>())
                    .add(commitment));
  }

  public static Agreements none() {
    return new Agreements(List.of());
  }

  /** Whether an employer has an agreement of this type that holds on this day. */
  public boolean inForce(String type, String kvk, LocalDate day) {
    for (Commitment commitment : byEmployer.getOrDefault(kvk, List.of())) {
      if (commitment.facts().type().equals(type)
          && new DateRange(commitment.start(), commitment.until()).contains(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Places promised per employer in all its agreements of these types that had begun by this day,
   * ended ones included.
   */
  public SortedMap<String, Integer> promisedBy(Set<String> types, LocalDate day) {
    SortedMap<String, Integer> promised = new TreeMap<>();
    for (List<Commitment> commitments : byEmployer.values()) {
      for (Commitment commitment : commitments) {
        if (types.contains(commitment.facts().type()) && !commitment.start().isAfter(day)) {
          promised.merge(commitment.employer(), commitment.number(), Integer::sum);
        }
      }
    }
    return promised;
  }

  /** The employer's name as the agreement begun last has it; null when none has one. */
  public @Nullable String nameOf(String kvk) {
    String name = null;
    for (Commitment commitment : byEmployer.getOrDefault(kvk, List.of())) {
      name = commitment.employerName() == null ? name : commitment.employerName();
    }
    return name;
  }

  /**
   * All that can be asked of each employer's agreements on a day, as text: where it is the same,
   * the answers are.
   */
  public Map<String, String> inForceByEmployer() {
    Map<String, String> texts = new TreeMap<>();
    byEmployer.forEach(
        (kvk, commitments) ->
            texts.put(
                kvk,
                commitments.stream()
                    .map(it -> it.facts().type() + " " + it.start() + " " + it.until())
                    .collect(Collectors.joining(", "))));
    return texts;
  }
}
