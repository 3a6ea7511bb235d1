package nl.sectordeal.report.pdf;

import net.sf.jasperreports.engine.JRDataSource;

/** What a template can ask for by the name of a parameter (bron van pagina's). */
interface PageSource {
  /** A main template has no rows of its own: it is filled once. */
  JRDataSource once();

  /** Rows of the table with this name. */
  JRDataSource rows(String name);

  /** The text of the report as a whole with this name. */
  String text(String name);
}
