package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal._support.NoScores;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.TrainingRows;
import nl.sectordeal.person.VersionSource;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Training;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * The whole of stage 3, from sealed rows to persons, with the model that the program ships with.
 */
final class WholeLinker implements Linking {
  private static final TraitsSeal SEAL = new TraitsSeal(new byte[32]);
  private static final double BILLION = 1e9;

  private final double link;
  private final double review;
  private final boolean trained;

  private WholeLinker(double link, double review, boolean trained) {
    this.link = link;
    this.review = review;
    this.trained = trained;
  }

  /** With the thresholds that hold where a job file says nothing. */
  static WholeLinker standard() {
    return new WholeLinker(LinkTerms.STANDARD.link(), LinkTerms.STANDARD.review(), false);
  }

  /** With another threshold for links. */
  WholeLinker at(double threshold) {
    return new WholeLinker(threshold, Math.min(threshold, review), trained);
  }

  /** With a model learnt first from the very rows, where they are enough to learn from. */
  WholeLinker trained() {
    return new WholeLinker(link, review, true);
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
    VersionSource all = (withClaims, consumer) -> versions.forEach(consumer);
    LinkModel model = LinkModelFile.shipped();
    if (trained) {
      Training training = new TrainingRows(all, SEAL).train(model);
      model = training.isEnough() ? training.model() : model;
    }
    PersonLinker linker =
        new PersonLinker(new PersonNumbers(new byte[16]), SEAL, model, new NoScores());
    LinkTerms terms = new LinkTerms(link, review, once, LinkTerms.STANDARD.largestPerson());
    WhoIsWho store = new WhoIsWho(versions.size());
    long start = System.nanoTime();
    PersonRegister register = linker.link("set", all, terms, List.of(), store);
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
