package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows that several sources wrote of one made-up population. */
final class DutchSet implements TruthSet {
  private static final int TRIED = 2000;

  private final String name;
  private final long seed;
  private final Population population;
  private final List<Source> sources;
  private final Rates rates;
  private final boolean once;

  private DutchSet(
      String name,
      long seed,
      Population population,
      List<Source> sources,
      Rates rates,
      boolean once) {
    this.name = name;
    this.seed = seed;
    this.population = population;
    this.sources = sources;
    this.rates = rates;
    this.once = once;
  }

  /**
   * A set of about so many rows.
   *
   * @param once whether nobody stands in a source twice, and this is known
   */
  static DutchSet of(
      String name,
      int rows,
      long seed,
      Names names,
      List<Source> sources,
      Rates rates,
      boolean once) {
    List<Source> used = once ? sources.stream().map(Source::once).toList() : sources;
    Population trial = new Population(seed, TRIED, names);
    long[] count = {0};
    new DutchSet(name, seed, trial, used, rates, once).forEach(row -> count[0]++);
    int households = Math.max(1, (int) ((long) rows * TRIED / count[0]));
    return new DutchSet(name, seed, new Population(seed, households, names), used, rates, once);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isOnce(int source) {
    return once;
  }

  @Override
  public void forEach(Consumer<Written> consumer) {
    for (int s = 0; s < sources.size(); s++) {
      Clerk clerk = new Clerk(sources.get(s), s, rates);
      for (int h = 0; h < population.households(); h++) {
        write(s, clerk, h, consumer);
      }
    }
  }

  private void write(int source, Clerk clerk, int household, Consumer<Written> consumer) {
    Source kind = sources.get(source);
    for (Human human : population.household(household)) {
      Chance chance = Chance.of(seed, 6, source, human.number());
      boolean child = human.born().getYear() > 2005;
      if (chance.in(child ? kind.presence() / 5 : kind.presence())) {
        consumer.accept(clerk.write(human, chance));
        if (chance.in(kind.again())) {
          consumer.accept(clerk.write(human, chance));
        }
      }
    }
  }

  /** Whom both rows are about, told apart by their truth. */
  @Override
  public String relation(Written one, Written other) {
    Human first = human(one);
    Human second = human(other);
    boolean sameName =
        first.givenNames().get(0).equals(second.givenNames().get(0))
            && first.surname().equals(second.surname());
    boolean sameBirth = first.born().equals(second.born());
    if (one.household() != other.household()) {
      return sameName ? "namesakes elsewhere" : sameBirth ? "strangers of one age" : "strangers";
    }
    if (sameBirth) {
      return "twins";
    }
    return sameName ? "parent and child of one name" : "others of one household";
  }

  private Human human(Written row) {
    List<Human> people = new ArrayList<>(population.household(row.household()));
    return people.get(row.person() % Families.LARGEST);
  }
}
