package nl.sectordeal.job.dossier;

/**
 * How a sample is drawn (steekproefopzet).
 *
 * @param size number of decisions
 * @param seed the number that the draw begins with; the same seed draws the same sample
 * @param stratified whether each measure gets its share; otherwise all decisions have one chance
 */
public record SampleTerms(int size, long seed, boolean stratified) {
  /** More than anybody looks at one by one. */
  public static final int LARGEST = 10_000;

  /** Throws {@link IllegalArgumentException} when the size is not one of a sample. */
  public SampleTerms {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a sample has 1 to " + LARGEST + " decisions");
    }
  }

  String method() {
    return stratified ? "stratified by measure" : "simple random";
  }
}
