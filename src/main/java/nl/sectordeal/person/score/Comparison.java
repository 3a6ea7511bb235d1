package nl.sectordeal.person.score;

import java.util.List;

/**
 * Something of two records that is compared (vergelijking).
 *
 * @param name in the model, such as {@code birth_date}
 * @param levels the first that holds counts
 */
public record Comparison(String name, Label label, List<Level> levels) {
  public Comparison {
    levels = List.copyOf(levels);
  }

  /**
   * As among so many times as many records: of two random ones it is that much rarer that they come
   * from one home. Only surname and address tell of that.
   */
  Comparison withSparserHomes(int times) {
    if (times == 1 || !name.equals(Compared.HOUSEHOLD.key())) {
      return this;
    }
    return new Comparison(
        name,
        label,
        levels.stream()
            .map(
                level -> Compared.isHousehold(level.name()) ? level.withSparserHomes(times) : level)
            .toList());
  }

  /** As if people at one address were strangers. */
  Comparison withoutHouseholds() {
    return new Comparison(name, label, levels.stream().map(Level::withoutHousehold).toList());
  }

  /**
   * The level of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Level level(String level) {
    return levels.stream()
        .filter(one -> one.name().equals(level))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no level " + level));
  }
}
