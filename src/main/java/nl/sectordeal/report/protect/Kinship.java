package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Test;
import nl.sectordeal.measure.Measure.Unit;

/**
 * Which measures are parts of one another, as their conditions say (verwantschap): what comes by
 * chat, by e-mail and by telephone are parts of all contacts, and a share is a part of what it is a
 * share of.
 *
 * @param families parents with parts that exclude each other
 * @param shares shares with their bases
 * @param likenesses measures of which one follows from the other
 */
public record Kinship(List<Family> families, List<ShareOf> shares, List<Likeness> likenesses) {
  /** Nothing is part of anything. */
  public static final Kinship NONE = new Kinship(List.of(), List.of(), List.of());

  /**
   * Units that count each outcome by itself, so that who counts for a part counts for the whole.
   */
  private static final Set<Unit> PLAIN =
      Set.of(Unit.CONTACTS, Unit.PARTICIPATIONS, Unit.QUALIFICATIONS, Unit.COMMITMENTS, Unit.MOVES);

  /**
   * A measure and parts of it that exclude each other.
   *
   * @param people whether people are counted, each once: who counts for one part may count for
   *     another later, so that they are parts only where the figures show that nobody does
   */
  record Family(String parent, List<String> parts, boolean people) {}

  /**
   * A share of what another measure counted.
   *
   * @param test what it asks, which tells from when on it is known
   */
  record ShareOf(String share, String base, Test test) {}

  /** Finds the kinship of a job's measures. */
  public static Kinship of(List<Measure> measures) {
    List<Family> families = new ArrayList<>();
    List<ShareOf> shares = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.share() != null) {
        shares.add(new ShareOf(measure.id(), measure.share().of(), measure.share().test()));
      }
      families.addAll(familiesOf(measure, measures));
    }
    List<Measure> plain = measures.stream().filter(one -> PLAIN.contains(one.unit())).toList();
    return new Kinship(List.copyOf(families), List.copyOf(shares), Likeness.among(plain));
  }

  /** Parts that differ from their parent in one attribute, by that attribute; others by itself. */
  private static List<Family> familiesOf(Measure parent, List<Measure> measures) {
    Map<String, List<Measure>> parts = new LinkedHashMap<>();
    for (Measure part : measures) {
      if (isPart(part, parent) && !isTwinBefore(part, parent, measures)) {
        List<Measure> kin =
            parts.computeIfAbsent(distinction(part, parent), any -> new ArrayList<>());
        if (kin.stream().allMatch(other -> exclude(part, other))) {
          kin.add(part);
        } else {
          parts.put(part.id(), new ArrayList<>(List.of(part)));
        }
      }
    }
    return parts.values().stream()
        .map(
            kin ->
                new Family(
                    parent.id(),
                    kin.stream().map(Measure::id).toList(),
                    parent.unit() == Unit.PERSONS))
        .toList();
  }

  private static boolean isPart(Measure part, Measure whole) {
    return !part.id().equals(whole.id())
        && part.unit() == whole.unit()
        && (PLAIN.contains(part.unit()) || part.unit() == Unit.PERSONS)
        && part.cycle() == whole.cycle()
        && !part.when().isEmpty()
        && whole.when().size() == 1
        && part.when().stream().allMatch(one -> implies(one, whole.when().get(0)));
  }

  /** Of two that count the same, broken down differently, the later is a part of the earlier. */
  private static boolean isTwinBefore(Measure part, Measure parent, List<Measure> measures) {
    return part.when().equals(parent.when()) && measures.indexOf(part) < measures.indexOf(parent);
  }

  /** Whether all that meets one condition meets the other. */
  private static boolean implies(Condition one, Condition other) {
    return one.kind() == other.kind()
        && one.on() == other.on()
        && isWithin(one.types(), other.types())
        && isWithin(one.groups(), other.groups())
        && other.attributes().entrySet().stream()
            .allMatch(
                asked ->
                    isWithin(
                        one.attributes().getOrDefault(asked.getKey(), Set.of()), asked.getValue()))
        && (other.result() == null || other.result().equals(one.result()))
        && (!other.confirmed() || one.confirmed())
        && (other.minHours() == null
            || (one.minHours() != null && one.minHours().compareTo(other.minHours()) >= 0))
        && (other.minDays() == null || (one.minDays() != null && one.minDays() >= other.minDays()))
        && (other.agreement() == null || other.agreement().equals(one.agreement()))
        && (other.answeredWithin() == null
            || (one.answeredWithin() != null && one.answeredWithin() <= other.answeredWithin()));
  }

  /** None asked is any. */
  private static boolean isWithin(Collection<String> some, Collection<String> asked) {
    return asked.isEmpty() || (!some.isEmpty() && asked.containsAll(some));
  }

  /** Names of the attributes that a part asks differently from its parent. */
  private static String distinction(Measure part, Measure parent) {
    Map<String, Set<String>> asked = part.when().get(0).attributes();
    Set<String> names = new TreeSet<>(asked.keySet());
    Map<String, Set<String>> before = parent.when().get(0).attributes();
    names.removeIf(name -> Objects.equals(asked.get(name), before.get(name)));
    return names.isEmpty() || part.when().size() > 1 ? part.id() : "attributes " + names;
  }

  private static boolean exclude(Measure one, Measure other) {
    Map<String, Set<String>> asked = other.when().get(0).attributes();
    for (Map.Entry<String, Set<String>> attribute : one.when().get(0).attributes().entrySet()) {
      Set<String> both = new HashSet<>(asked.getOrDefault(attribute.getKey(), Set.of()));
      boolean known = !both.isEmpty();
      both.retainAll(attribute.getValue());
      if (known && both.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
