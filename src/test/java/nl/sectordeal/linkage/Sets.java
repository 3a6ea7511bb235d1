package nl.sectordeal.linkage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sets that linkage is measured on (sets). */
final class Sets {
  static final long SEED = 2021;

  private static final int USUAL = 100_000;
  private static final int LARGE = 1_000_000;

  private Sets() {}

  /**
   * All of them.
   *
   * @param febrl the folder with FEBRL's own files; null leaves those out
   * @param large whether those of a million rows are among them
   * @param seed anything; another seed gives other people
   */
  static List<TruthSet> all(@Nullable Path febrl, boolean large, long seed) {
    List<TruthSet> sets = new ArrayList<>();
    if (febrl != null && Files.isDirectory(febrl)) {
      for (int set = 1; set <= 4; set++) {
        sets.add(FebrlFile.of(febrl, set, false));
        sets.add(FebrlFile.of(febrl, set, true));
      }
    }
    sets.addAll(dutch(USUAL, seed));
    if (large) {
      sets.add(FebrlLike.oneFile("FEBRL-like, no number", LARGE, seed, false));
      sets.add(FebrlLike.oneFile("FEBRL-like", LARGE, seed, true));
      sets.add(usual("Dutch, half with ids, a million", LARGE, seed));
    }
    return sets;
  }

  /** People with Dutch names, in several ways. */
  static List<TruthSet> dutch(int rows, long seed) {
    List<Source> sources = Source.usual();
    List<Source> bare = sources.stream().map(Source::withoutIds).toList();
    Rates rates = Rates.usual();
    return List.of(
        usual("Dutch, half with ids", rows, seed),
        DutchSet.of("Dutch, no ids", rows, seed, new DutchNames(), bare, rates, false),
        DutchSet.of("Dutch, no ids, once", rows, seed, new DutchNames(), bare, rates, true),
        DutchSet.of(
            "Dutch, no ids, no mistakes", rows, seed, new DutchNames(), bare, Rates.none(), false),
        DutchSet.of(
            "Dutch, no ids, mistakes doubled",
            rows,
            seed,
            new DutchNames(),
            bare,
            rates.times(2),
            false),
        DutchSet.of("Other names, no ids", rows, seed, new OtherNames(), bare, rates, false),
        DutchSet.of("Few names, no ids", rows, seed, new FewNames(), bare, rates, false));
  }

  private static TruthSet usual(String name, int rows, long seed) {
    return DutchSet.of(name, rows, seed, new DutchNames(), Source.usual(), Rates.usual(), false);
  }
}
