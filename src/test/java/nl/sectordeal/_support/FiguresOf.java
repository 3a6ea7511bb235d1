package nl.sectordeal._support;

/** What a run counted, without how its rows were linked (cijfers). */
public final class FiguresOf {
  private FiguresOf() {}

  /** The text of {@code run.json} without what it says of linkage, which forgetting changes. */
  public static String text(String runJson) {
    String figures = runJson.replaceFirst("(?s)\\s*\"linkage\": \\{.*?\\},", "");
    if (figures.equals(runJson)) {
      throw new IllegalArgumentException("nothing is said of linkage");
    }
    return figures;
  }
}
