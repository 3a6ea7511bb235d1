package nl.sectordeal.job;

/** What went wrong on our side, in words that give nothing of a row away (onze fout). */
public final class OurFault {
  private OurFault() {}

  /** What it is and what lies at its bottom; their messages may hold what nobody should read. */
  public static String nameOf(Throwable wrong) {
    Throwable bottom = wrong;
    while (bottom.getCause() != null) {
      bottom = bottom.getCause();
    }
    String name = wrong.getClass().getSimpleName();
    return bottom == wrong ? name : name + ", by " + bottom.getClass().getSimpleName();
  }
}
