package nl.sectordeal.linkage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Measures how good and how fast the linkage is: {@code Harness [FOLDER [NAME]]}, with the folder
 * that holds FEBRL's own files ({@code -} for none) and a part of the name of the sets to take; all
 * when none is given. Prints tables.
 */
public final class Harness {
  private static final String SETS =
      """

      | set | rows | true pairs | precision | recall | F1 | by score only: precision | recall | with\
       review: precision | recall | F1 | doubtful | seconds | rows a second | MB |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private final Linking linking;

  private Harness(Linking linking) {
    this.linking = linking;
  }

  /** Runs from the command line. */
  public static void main(String[] args) {
    Path febrl = args.length == 0 || args[0].equals("-") ? null : Path.of(args[0]);
    String part = args.length < 2 ? "" : args[1];
    long seed = args.length < 3 ? Sets.SEED : Long.parseLong(args[2]);
    new Harness(linking()).measure(febrl, part, seed);
  }

  /**
   * With another threshold where the system property {@code linkage.link} gives one; with a model
   * learnt from each set itself where {@code linkage.trained} is true.
   */
  private static Linking linking() {
    String link = System.getProperty("linkage.link", "");
    WholeLinker linker = WholeLinker.standard();
    if (!link.isEmpty()) {
      linker = linker.at(Double.parseDouble(link));
    }
    return Boolean.getBoolean("linkage.trained") ? linker.trained() : linker;
  }

  private void measure(@Nullable Path febrl, String part, long seed) {
    List<TruthSet> sets =
        Sets.all(febrl, true, seed).stream().filter(set -> set.name().contains(part)).toList();
    StringBuilder details = new StringBuilder();
    System.out.print(SETS);
    for (TruthSet set : sets) {
      measure(set, details);
    }
    System.out.print(details);
  }

  private void measure(TruthSet set, StringBuilder details) {
    HeapPeak peak = HeapPeak.start();
    Linking.Found found = linking.link(set);
    long megabytes = peak.megabytes();
    Rows rows = Rows.of(set);
    Assessment assessment = Assessment.of(rows, found);
    System.out.println(line(set, rows, found, assessment, megabytes));
    details.append(new Details(set, rows, assessment).text());
  }

  private static String line(
      TruthSet set, Rows rows, Linking.Found found, Assessment assessment, long megabytes) {
    Marks marks = assessment.marks();
    Marks byScore = assessment.byScore();
    Marks review = assessment.withReview();
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.4f | %.4f | **%.4f** | %.4f | %.4f | %.4f | %.4f | %.4f | %,d | %.1f |"
            + " %,d | %,d |",
        set.name(),
        rows.size,
        marks.truth(),
        marks.precision(),
        marks.recall(),
        marks.f1(),
        byScore.precision(),
        byScore.recall(),
        review.precision(),
        review.recall(),
        review.f1(),
        found.doubtful().length,
        found.seconds(),
        Math.round(rows.size / found.seconds()),
        megabytes);
  }
}
