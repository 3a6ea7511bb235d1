package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;

/** All households of a made-up country; each can be asked for on its own (bevolking). */
final class Population {
  private static final double NAMESAKES = 0.03;

  private final long seed;
  private final int households;
  private final Names names;
  private final Streets streets;

  Population(long seed, int households, Names names) {
    this.seed = seed;
    this.households = households;
    this.names = names;
    streets = new Streets(seed, households);
  }

  int households() {
    return households;
  }

  /** The same people every time. */
  List<Human> household(int number) {
    List<Human> people = new Families(seed, number, names, streets).make();
    Chance chance = Chance.of(seed, 5, number);
    if (!chance.in(NAMESAKES)) {
      return people;
    }
    int other = chance.below(households);
    Human example = new Families(seed, other, names, streets).make().get(0);
    List<Human> changed = new ArrayList<>(people);
    if (other != number && people.get(0).gender() == example.gender()) {
      changed.set(0, namesake(people.get(0), example, chance));
    }
    return changed;
  }

  /** Of one name with somebody elsewhere; rarely of one birth date too, more often of one year. */
  private static Human namesake(Human human, Human example, Chance chance) {
    double share = chance.share();
    return new Human(
        human.number(),
        human.household(),
        example.givenNames(),
        example.callName(),
        example.surname(),
        human.partner(),
        human.usage(),
        share < 0.02
            ? example.born()
            : share < 0.2
                ? human.born().withYear(example.born().getYear() - example.born().getYear() % 4)
                : human.born(),
        human.gender(),
        human.bsn(),
        human.address(),
        human.former());
  }
}
