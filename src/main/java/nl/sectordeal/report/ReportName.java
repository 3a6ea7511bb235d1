package nl.sectordeal.report;

/** The name of a report's files, as its template tells (bestandsnaam). */
public final class ReportName {
  private static final String FOR_PARTNERS = "partners/";
  private static final String MONTHLY = "maandrapportage";

  private ReportName() {}

  /** What partners read is {@code maandrapportage}; {@code funder/vws} is {@code vws}. */
  public static String of(String template) {
    return template.startsWith(FOR_PARTNERS)
        ? MONTHLY
        : template.substring(template.lastIndexOf('/') + 1);
  }
}
