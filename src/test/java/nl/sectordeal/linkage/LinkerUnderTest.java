package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.PairFinder;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.ScoredPairs;

/** Stand-in. */
final class LinkerUnderTest implements Linking {
  private static final double LINK = Math.log(0.99 / 0.01) / Math.log(2);
  private static final double REVIEW = 2;

  @Override
  public Found link(TruthSet set) {
    Profiles profiles = new Profiles();
    List<Byte> sources = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    List<Integer> byId = new ArrayList<>();
    set.forEach(
        row -> {
          int p = profiles.add(Chance.mix(profiles.size()), ReadTraits.of(row));
          sources.add((byte) row.source());
          String id = Mistake.ID_MISTYPED.isIn(row.mistakes()) ? "" : row.id();
          Integer known = id.isEmpty() ? null : first.putIfAbsent(id, p);
          byId.add(known == null ? (id.isEmpty() ? -1 : p) : known);
        });
    long start = System.nanoTime();
    LinkModel shipped = LinkModelFile.shipped();
    LinkModel model = shipped.fitting(profiles);
    ScoredPairs pairs =
        new PairFinder(
                model,
                profiles,
                (a, b) ->
                    !(set.isOnce(0) && sources.get(a).equals(sources.get(b)))
                        && (byId.get(a) < 0 || byId.get(b) < 0),
                REVIEW)
            .find();
    int[] of = new int[profiles.size()];
    int[] idOf = new int[of.length];
    int[] seen = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = i;
      idOf[i] = byId.get(i);
      seen[i] = 1 << sources.get(i);
    }
    for (int i = 0; i < of.length; i++) {
      if (byId.get(i) >= 0) {
        of[i] = byId.get(i);
      }
    }
    Integer[] order = new Integer[pairs.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (x, y) -> Double.compare(pairs.bits()[y], pairs.bits()[x]));
    List<int[]> doubtful = new ArrayList<>();
    for (int i : order) {
      int a = root(of, pairs.a()[i]);
      int b = root(of, pairs.b()[i]);
      boolean bad = idOf[a] >= 0 && idOf[b] >= 0 || set.isOnce(0) && (seen[a] & seen[b]) != 0;
      if (a == b) {
        continue;
      }
      if (pairs.bits()[i] >= LINK && !bad) {
        of[b] = a;
        seen[a] |= seen[b];
        idOf[a] = Math.max(idOf[a], idOf[b]);
      } else {
        doubtful.add(new int[] {pairs.a()[i], pairs.b()[i]});
      }
    }
    for (int i = 0; i < of.length; i++) {
      of[i] = root(of, i);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        (model.knowsHouseholds() ? "with" : "without")
            + " households; "
            + pairs.compared()
            + " compared, "
            + pairs.size()
            + " pairs "
            + pairs.cuts()
            + Evidence.probability(LINK));
    return new Found(of, doubtful.toArray(new int[0][]), seconds);
  }

  private static int root(int[] of, int i) {
    int at = i;
    while (of[at] != at) {
      of[at] = of[of[at]];
      at = of[at];
    }
    return at;
  }
}
