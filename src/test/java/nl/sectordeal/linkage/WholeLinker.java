package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.ScoreStore;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.TraitsSeal;

/**
 * The whole of stage 3, from sealed rows to persons, with the model that the program ships with.
 */
final class WholeLinker implements Linking {
  private static final TraitsSeal SEAL = new TraitsSeal(new byte[32]);
  private static final double BILLION = 1e9;

  private final double link;
  private final double review;

  private WholeLinker(double link, double review) {
    this.link = link;
    this.review = review;
  }

  /** With the thresholds that hold where a job file says nothing. */
  static WholeLinker standard() {
    return new WholeLinker(LinkTerms.STANDARD.link(), LinkTerms.STANDARD.review());
  }

  /** With another threshold for links. */
  static WholeLinker at(double link) {
    return new WholeLinker(link, Math.min(link, LinkTerms.STANDARD.review()));
  }

  @Override
  public Found link(TruthSet set) {
    List<RowVersion> versions = new ArrayList<>();
    Set<String> once = new TreeSet<>();
    SealedRows rows = new SealedRows(SEAL);
    set.forEach(
        row -> {
          versions.add(rows.version(row, versions.size() + 1));
          if (set.isOnce(row.source())) {
            once.add(SealedRows.source(row));
          }
        });
    PersonLinker linker =
        new PersonLinker(
            new PersonNumbers(new byte[16]), SEAL, LinkModelFile.shipped(), ScoreStore.NOTHING);
    LinkTerms terms = new LinkTerms(link, review, once, LinkTerms.STANDARD.largestPerson());
    WhoIsWho store = new WhoIsWho(versions.size());
    long start = System.nanoTime();
    PersonRegister register =
        linker.link(
            "set", (withClaims, consumer) -> versions.forEach(consumer), terms, List.of(), store);
    double seconds = (System.nanoTime() - start) / BILLION;
    int[][] doubtful =
        register.doubtful().stream()
            .map(pair -> new int[] {place(pair.firstRow()), place(pair.secondRow())})
            .toArray(int[][]::new);
    return new Found(store.person(), doubtful, seconds);
  }

  private static int place(RecordName row) {
    return Integer.parseInt(row.key()) - 1;
  }
}
