package nl.sectordeal.job.reuse;

import java.util.List;
import nl.sectordeal.job.reuse.TallySheet.Line;

/** What the run before found of one person (eerder resultaat). */
public final class KeptResult {
  private final PersonResult result;
  private final KeptFile file;
  private final int[] numbers;

  /**
   * As it stands in a file.
   *
   * @param numbers that the person's counts have there
   */
  KeptResult(PersonResult result, KeptFile file, int[] numbers) {
    this.result = result;
    this.file = file;
    this.numbers = numbers;
  }

  /** All but the counts. */
  public PersonResult result() {
    return result;
  }

  /** The lines of the counts, on a sheet that is the same for all of a file. */
  List<Line> lines(TallySheet sheet) {
    return file.lines(numbers, sheet);
  }
}
