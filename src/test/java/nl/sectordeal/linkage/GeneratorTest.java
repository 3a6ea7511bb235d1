package nl.sectordeal.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The made-up people are as trying as real ones, and the same every time. */
class GeneratorTest {
  private static final int ROWS = 3000;

  private static DutchSet set(long seed, Rates rates, boolean once) {
    return DutchSet.of("test", ROWS, seed, new DutchNames(), Source.usual(), rates, once);
  }

  private static List<Written> rows(TruthSet set) {
    List<Written> rows = new ArrayList<>();
    set.forEach(rows::add);
    return rows;
  }

  @Test
  void a_seed_gives_the_same_rows_every_time() {
    assertThat(rows(set(1, Rates.usual(), false)))
        .isEqualTo(rows(set(1, Rates.usual(), false)))
        .isNotEqualTo(rows(set(2, Rates.usual(), false)))
        .hasSizeBetween(ROWS * 8 / 10, ROWS * 12 / 10);
  }

  @Test
  void a_set_can_be_read_twice() {
    DutchSet set = set(1, Rates.usual(), false);

    assertThat(rows(set)).isEqualTo(rows(set));
  }

  @Test
  void nobody_stands_in_a_source_twice_when_it_holds_people_once() {
    Set<String> seen = new HashSet<>();

    assertThat(rows(set(1, Rates.usual(), true)))
        .allMatch(row -> seen.add(row.source() + ":" + row.person()));
  }

  @Test
  void without_mistakes_a_person_has_one_birth_date_and_one_gender() {
    Map<Integer, String> births = new HashMap<>();

    for (Written row : rows(set(1, Rates.none(), false))) {
      String birth = row.birthDate() + row.gender();
      assertThat(births.getOrDefault(row.person(), birth)).isEqualTo(birth);
      births.put(row.person(), birth);
    }
  }

  @Test
  void every_kind_of_mistake_is_made() {
    long mistakes =
        rows(set(1, Rates.usual().times(3), false)).stream()
            .mapToLong(Written::mistakes)
            .reduce(0, (one, other) -> one | other);

    assertThat(Mistake.values())
        .filteredOn(mistake -> Rates.usual().of(mistake) > 0)
        .allMatch(mistake -> mistake.isIn(mistakes));
  }

  @Test
  void there_are_twins_and_children_named_after_a_parent() {
    Population population = new Population(1, 2000, new DutchNames());
    Set<String> found = new HashSet<>();
    for (int h = 0; h < population.households(); h++) {
      found.addAll(kinships(population.household(h)));
    }

    assertThat(found).contains("twins", "named after a parent");
  }

  private static Set<String> kinships(List<Human> household) {
    Set<String> kinships = new HashSet<>();
    for (Human one : household) {
      for (Human other : household) {
        if (one.number() < other.number()) {
          boolean sameName =
              one.givenNames().equals(other.givenNames()) && one.surname().equals(other.surname());
          boolean sameBirth = one.born().equals(other.born());
          kinships.add(sameBirth ? "twins" : sameName ? "named after a parent" : "other");
        }
      }
    }
    return kinships;
  }

  @Test
  void a_bsn_passes_the_check_and_a_mistyped_one_does_not() {
    for (int person = 0; person < 2000; person++) {
      String bsn = Bsn.of(7, person);
      String mistyped = Bsn.mistyped(bsn, Chance.of(person));
      assertThat(passes(bsn)).isTrue();
      assertThat(passes(mistyped)).isFalse();
    }
  }

  /** The eleven test, written apart from the program's. */
  private static boolean passes(String bsn) {
    int sum = -(bsn.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (bsn.charAt(i) - '0');
    }
    return bsn.length() == 9 && sum % 11 == 0;
  }

  @Test
  void surnames_run_into_the_thousands_and_the_commonest_stands_out() {
    DutchNames names = new DutchNames();
    Map<String, Integer> count = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      Chance chance = Chance.of(1, i);
      count.merge(names.surname(names.origin(chance), chance).main(), 1, Integer::sum);
    }

    assertThat(count).hasSizeGreaterThan(2000);
    assertThat(count.get("Jansen")).isGreaterThan(100);
  }

  @Test
  void duplicates_of_febrl_like_records_differ_from_their_original_somewhere() {
    Map<Integer, Written> originals = new HashMap<>();
    int duplicates = 0;
    int equal = 0;
    for (Written row : rows(FebrlLike.oneFile("test", ROWS, 1, true))) {
      Written original = originals.putIfAbsent(row.person(), row);
      if (original != null) {
        duplicates++;
        equal += isEqual(row, original) ? 1 : 0;
      }
    }

    assertThat(duplicates).isBetween(ROWS / 2, ROWS * 7 / 10);
    assertThat(equal).isZero();
  }

  private static boolean isEqual(Written row, Written original) {
    return new ReadTraits().of(row).equals(new ReadTraits().of(original))
        && row.birthDate().equals(original.birthDate())
        && row.givenName().equals(original.givenName())
        && row.surname().equals(original.surname())
        && row.street().equals(original.street())
        && row.city().equals(original.city());
  }
}
