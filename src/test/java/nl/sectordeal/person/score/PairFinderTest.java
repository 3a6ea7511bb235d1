package nl.sectordeal.person.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.score.ScoredPairs.Cut;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs are found by what two profiles have in common, and the same however they come in. */
class PairFinderTest {
  private static final LinkModel MODEL = LinkModelFile.shipped();
  private static final double LEAST = 0;
  private static final long MANY = 1_000_000;

  /** So few that the blocks of the small town are over-full. */
  private static final long FEW = 8;

  /** Digest and profile, in the order of adding. */
  private final Map<Long, Profile> people = new LinkedHashMap<>();

  /** What a run gives, without the numbers of profiles, which depend on the order of adding. */
  private record Found(List<String> pairs, List<Cut> cuts, List<Long> fullBlocks) {}

  /** What the last run leaves for the next. */
  private KnownPairs known = KnownPairs.none();

  static Stream<UnaryOperator<Map<String, Object>>> mistakes() {
    return Stream.of(
        one -> with(one, "given", "karel", "initials", "k"),
        one -> with(one, "given", "", "initials", ""),
        one -> with(one, "surname", "oudenhove"),
        one -> with(one, "surname", ""),
        one -> with(one, "given", "wachtendonk", "initials", "w", "surname", "johannes"),
        one -> with(one, "born", LocalDate.of(1988, 10, 30)),
        one -> with(one, "born", LocalDate.of(1975, 12, 3)),
        one -> with(one, "born", null),
        one ->
            with(one, "postcode", "9712CP", "house", "301", "street", "brink", "city", "heuvelen"),
        one -> with(one, "postcode", "", "house", "", "street", "", "city", ""),
        one -> with(one, "postcode", "2585KE"),
        one -> with(one, "house", "13"),
        one -> with(one, "house", ""),
        one -> with(one, "street", "annapaulona"),
        one -> with(one, "number", "30112385"),
        one -> with(one, "number", ""));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_in_any_one_field_leaves_a_pair(UnaryOperator<Map<String, Object>> mistake) {
    Map<String, Object> person =
        with(
            new HashMap<>(),
            "given",
            "johannes",
            "initials",
            "j",
            "surname",
            "wachtendonk",
            "born",
            LocalDate.of(1975, 3, 12),
            "postcode",
            "2585EK",
            "house",
            "12",
            "street",
            "anna paulownastraat",
            "city",
            "waterdam",
            "number",
            "30112358");
    for (boolean withNumber : new boolean[] {true, false}) {
      for (boolean withStreet : new boolean[] {true, false}) {
        Profiles profiles = new Profiles();
        profiles.add(1, traits(person, withNumber, withStreet));
        profiles.add(2, traits(mistake.apply(person), withNumber, withStreet));

        ScoredPairs pairs =
            new PairFinder(MODEL, profiles, (a, b) -> true, Scorer.TOO_LITTLE).find();

        assertThat(pairs.size()).isEqualTo(1);
      }
    }
  }

  private static Traits traits(Map<String, Object> one, boolean withNumber, boolean withStreet) {
    return new Traits(
        (String) one.get("given"),
        (String) one.get("initials"),
        "",
        (String) one.get("surname"),
        "",
        (LocalDate) one.get("born"),
        1,
        (String) one.get("postcode"),
        (String) one.get("house"),
        withStreet ? (String) one.get("street") : "",
        withStreet ? (String) one.get("city") : "",
        withNumber ? (String) one.get("number") : "",
        List.of());
  }

  private static Map<String, Object> with(Map<String, Object> one, Object... keysAndValues) {
    Map<String, Object> all = new HashMap<>(one);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      all.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void order_of_adding_makes_no_difference(long seed) {
    add(new People(seed).next(500));
    Found first = find(null);
    shuffle(seed);

    assertThat(find(null)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void month_by_month_gives_the_same_as_from_scratch(long seed) {
    People town = new People(seed);
    Random random = new Random(seed);
    add(town.next(400));
    assertThat(find(null).cuts()).isNotEmpty();
    for (int month = 0; month < 6; month++) {
      int oneIn = month % 2 == 0 ? 10 : 3;
      people.keySet().removeIf(digest -> random.nextInt(oneIn) == 0);
      List<Long> fresh = new ArrayList<>(add(town.next(20 + 60 * (month % 3))));
      for (Long digest : List.copyOf(people.keySet())) {
        if (random.nextInt(50) == 0) {
          people.put(digest, new Profile(people.get(digest).traits(), town.next().ids()));
          fresh.add(digest);
        }
      }
      shuffle(seed + month);

      Found incremental = find(fresh);
      KnownPairs next = known;
      assertThat(incremental).as("month %s", month).isEqualTo(find(null));
      known = next;
    }
  }

  @Test
  void only_pairs_with_somebody_new_are_compared() {
    People town = new People(1);
    add(town.next(400));
    Profiles profiles = profiles();
    PairFinder finder = new PairFinder(MODEL, profiles, (a, b) -> true, LEAST, MANY);
    ScoredPairs first = finder.find();
    BitSet fresh = new BitSet();
    fresh.set(7);

    ScoredPairs again = finder.find(fresh, KnownPairs.of(first, profiles));

    assertThat(again.compared()).isBetween(1L, first.compared() / 50);
    assertThat(again.bits()).containsExactly(first.bits());
  }

  @Test
  void over_full_blocks_are_told_by_kind() {
    add(new People(1).next(600));

    List<Cut> cuts = find(null).cuts();

    assertThat(cuts).extracting(Cut::kind).contains(KeyKind.BIRTH_DATE_AND_INITIAL);
    assertThat(cuts).allMatch(cut -> cut.blocks() > 0 && cut.pairs() > FEW);
  }

  @Test
  void two_that_are_not_open_are_left_out() {
    add(new People(1).next(300));
    Profiles profiles = profiles();
    Linkable halfOpen =
        new Linkable() {
          @Override
          public boolean mayLink(int a, int b) {
            return true;
          }

          @Override
          public boolean isOpen(int p) {
            return p % 2 == 0;
          }
        };

    ScoredPairs pairs = new PairFinder(MODEL, profiles, halfOpen, LEAST).find();

    assertThat(pairs.size()).isGreaterThan(50);
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(pairs.a()[i] % 2 == 0 || pairs.b()[i] % 2 == 0).isTrue();
    }
  }

  private List<Long> add(List<Profile> some) {
    List<Long> digests = new ArrayList<>();
    for (Profile one : some) {
      long digest = (people.size() * 31L + one.traits().hashCode()) * 0x9E3779B97F4A7C15L;
      if (people.putIfAbsent(digest, one) == null) {
        digests.add(digest);
      }
    }
    return digests;
  }

  private void shuffle(long seed) {
    List<Long> order = new ArrayList<>(people.keySet());
    Collections.shuffle(order, new Random(seed));
    Map<Long, Profile> shuffled = new LinkedHashMap<>();
    order.forEach(digest -> shuffled.put(digest, people.get(digest)));
    people.clear();
    people.putAll(shuffled);
  }

  private Profiles profiles() {
    Profiles profiles = new Profiles();
    people.forEach(profiles::add);
    return profiles;
  }

  private Found find(List<Long> fresh) {
    Profiles profiles = profiles();
    BitSet isFresh = null;
    if (fresh != null) {
      isFresh = new BitSet();
      for (int p = 0; p < profiles.size(); p++) {
        isFresh.set(p, fresh.contains(profiles.digest(p)));
      }
    }
    Linkable ids = (a, b) -> profiles.ids(a).isEmpty() || profiles.ids(b).isEmpty();
    ScoredPairs pairs =
        new PairFinder(MODEL, profiles, ids, LEAST, FEW)
            .find(isFresh, fresh == null ? KnownPairs.none() : known);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      lines.add(
          name(profiles.digest(pairs.a()[i]), profiles.digest(pairs.b()[i]))
              + " "
              + pairs.bits()[i]);
    }
    List<Long> full = new ArrayList<>();
    for (long block : pairs.fullBlocks()) {
      full.add(block);
    }
    known = KnownPairs.of(pairs, profiles);
    return new Found(lines, pairs.cuts(), full);
  }

  private static String name(long one, long other) {
    return Math.min(one, other) + " " + Math.max(one, other);
  }
}
