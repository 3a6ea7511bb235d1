package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sectordeal.outcome.Outcome.Facts;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are about one and the same outcome: all of them live, or none (samengevoegde
 * beweringen).
 *
 * <p>Facts come from those that are not held; only where all are held, their own values serve.
 */
final class Joined<C extends Claim> {
  private final List<Told<C>> claims;
  private final List<Told<C>> givers;

  /** Takes over the list, which must not be empty and may be in any order. */
  Joined(List<Told<C>> claims) {
    if (claims.size() > 1) {
      claims.sort(Precedence.ORDER);
    }
    this.claims = claims;
    this.givers = giversOf(claims);
  }

  static <C extends Claim> Joined<C> alone(Told<C> told) {
    return new Joined<>(List.of(told));
  }

  private static <C extends Claim> List<Told<C>> giversOf(List<Told<C>> claims) {
    List<Told<C>> free = null;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).held()) {
        if (free == null) {
          free = new ArrayList<>(claims.subList(0, i));
        }
      } else if (free != null) {
        free.add(claims.get(i));
      }
    }
    return free == null || free.isEmpty() ? claims : free;
  }

  /** One field of a claim, null when the claim has no value for it. */
  interface Value<C extends Claim, T> {
    @Nullable T of(C claim);
  }

  /** All claims, held ones too, in order of precedence. */
  List<Told<C>> claims() {
    return claims;
  }

  /** The claims that facts come from, in order of precedence; never empty. */
  List<Told<C>> givers() {
    return givers;
  }

  /** The value of the first claim that has one; null when none has. */
  <T> @Nullable T first(Value<C, T> value) {
    for (Told<C> giver : givers) {
      T found = value.of(giver.claim());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The attributes that the claims name, each from the first that has a code for it; {@link
   * Claim#UNMAPPED} where the only value known is one that the job file does not map.
   */
  Map<String, String> attributes(Function<C, Map<String, String>> of) {
    if (givers.size() == 1) {
      return of.apply(givers.get(0).claim());
    }
    SortedMap<String, String> settled = new TreeMap<>();
    for (Told<C> giver : givers) {
      of.apply(giver.claim())
          .forEach(
              (name, code) ->
                  settled.merge(name, code, (first, next) -> first.isEmpty() ? next : first));
    }
    return settled.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(settled);
  }

  boolean isLive() {
    return claims.get(0).row().live();
  }

  State state() {
    if (!isLive()) {
      return State.WITHDRAWN;
    }
    return givers.get(0).held() ? State.HELD : State.LIVE;
  }

  Facts facts(OutcomeKind kind, String person, String type, Doelgroep group) {
    return facts(kind, person, type, group, Map.of());
  }

  Facts facts(
      OutcomeKind kind,
      String person,
      String type,
      Doelgroep group,
      Map<String, String> attributes) {
    Backing backing = BackingFinder.find(kind, this);
    return new Facts(
        id(kind), person, type, group, state(), owner(), records(), attributes, backing);
  }

  /** Kind and smallest record; a second claim of the kind within that row is numbered. */
  private String id(OutcomeKind kind) {
    Told<C> smallest = claims.get(0);
    for (int i = 1; i < claims.size(); i++) {
      if (Precedence.compareOrigin(claims.get(i), smallest) < 0) {
        smallest = claims.get(i);
      }
    }
    String id = kind.label() + ":" + smallest.row().ref().withoutVersion();
    return smallest.ordinal() == 0 ? id : id + "#" + (smallest.ordinal() + 1);
  }

  private String owner() {
    for (Told<C> giver : givers) {
      if (giver.isPublicSide()) {
        return giver.source();
      }
    }
    return givers.get(0).source();
  }

  private List<String> records() {
    if (claims.size() == 1) {
      return List.of(claims.get(0).row().ref().toString());
    }
    List<String> records = new ArrayList<>(claims.size());
    for (Told<C> told : claims) {
      String record = told.row().ref().toString();
      int at = Collections.binarySearch(records, record);
      if (at < 0) {
        records.add(-at - 1, record);
      }
    }
    return Collections.unmodifiableList(records);
  }
}
