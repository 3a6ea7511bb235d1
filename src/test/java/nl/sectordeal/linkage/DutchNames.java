package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names as they are found in the Netherlands: mostly Dutch ones, and those of the larger groups
 * with roots elsewhere. Thousands of surnames are composed of parts, as most Dutch ones are.
 */
final class DutchNames implements Names {
  private static final int DUTCH = 0;
  private static final double[] ORIGINS = {0.72, 0.79, 0.87, 0.92, 0.96, 1};
  private static final double STEEPNESS = 0.85;

  private static final List<String> RARE_MEN =
      composed(DutchLists.STEMS_MEN, "us,o,e,bert,wijn,ius");
  private static final List<String> RARE_WOMEN =
      composed(DutchLists.STEMS_MEN, "tje,ina,je,a,da,elien,igje");

  private final GivenNames dutchMen =
      GivenNames.of(DutchLists.OLD_MEN, DutchLists.MIDDLE_MEN, DutchLists.YOUNG_MEN, RARE_MEN);
  private final GivenNames dutchWomen =
      GivenNames.of(
          DutchLists.OLD_WOMEN, DutchLists.MIDDLE_WOMEN, DutchLists.YOUNG_WOMEN, RARE_WOMEN);
  private final List<GivenNames> men = each(DutchLists.MEN_ELSEWHERE);
  private final List<GivenNames> women = each(DutchLists.WOMEN_ELSEWHERE);
  private final List<Weighted> surnames = surnames();
  private final Map<String, List<String>> shortForms = DutchLists.shortForms();

  private static List<GivenNames> each(List<String> lists) {
    return lists.stream().map(GivenNames::always).toList();
  }

  private static List<Weighted> surnames() {
    List<Weighted> all = new ArrayList<>();
    List<String> dutch = new ArrayList<>(Weighted.words(DutchLists.SURNAMES));
    dutch.addAll(shuffled(composed(DutchLists.PLACE_STARTS, DutchLists.PLACE_ENDS)));
    all.add(Weighted.of(dutch, STEEPNESS));
    for (int i = 0; i < DutchLists.SURNAMES_ELSEWHERE.size(); i++) {
      List<String> names = new ArrayList<>(Weighted.words(DutchLists.SURNAMES_ELSEWHERE.get(i)));
      names.addAll(
          shuffled(composed(DutchLists.STARTS_ELSEWHERE.get(i), DutchLists.ENDS_ELSEWHERE.get(i))));
      all.add(Weighted.of(names, STEEPNESS));
    }
    return all;
  }

  /** Every start with every end; an end may bear a particle before a bar. */
  private static List<String> composed(String starts, String ends) {
    List<String> names = new ArrayList<>();
    for (String start : Weighted.words(starts)) {
      for (String end : Weighted.words(ends)) {
        int bar = end.indexOf('|');
        names.add(
            bar < 0 ? start + end : end.substring(0, bar) + "|" + start + end.substring(bar + 1));
      }
    }
    return names;
  }

  private static List<String> shuffled(List<String> names) {
    List<String> mixed = new ArrayList<>(names);
    Chance chance = Chance.of(names.size());
    for (int i = mixed.size() - 1; i > 0; i--) {
      int other = chance.below(i + 1);
      String name = mixed.get(i);
      mixed.set(i, mixed.get(other));
      mixed.set(other, name);
    }
    return mixed;
  }

  @Override
  public int origin(Chance chance) {
    double share = chance.share();
    int origin = 0;
    while (share >= ORIGINS[origin]) {
      origin++;
    }
    return origin;
  }

  @Override
  public String givenName(int origin, int gender, int year, Chance chance) {
    if (origin == DUTCH) {
      String name = (gender == 1 ? dutchMen : dutchWomen).pick(year, chance);
      return chance.in(0.02)
          ? name + "-" + (gender == 1 ? dutchMen : dutchWomen).pick(year, chance)
          : name;
    }
    return (gender == 1 ? men : women).get(origin - 1).pick(year, chance);
  }

  @Override
  public Human.Surname surname(int origin, Chance chance) {
    String name = surnames.get(origin).pick(chance);
    int bar = name.indexOf('|');
    return bar < 0
        ? new Human.Surname("", name)
        : new Human.Surname(name.substring(0, bar), name.substring(bar + 1));
  }

  @Override
  public List<String> shortForms(String givenName) {
    return shortForms.getOrDefault(givenName, List.of());
  }
}
