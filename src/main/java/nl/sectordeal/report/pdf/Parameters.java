package nl.sectordeal.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;

/**
 * Gives a main template what its parameters ask for: a parameter of class {@code JRDataSource} the
 * rows of its name, one of class {@code JasperReport} the shared template that its property {@code
 * template} names, one of class {@code String} the text of its name.
 */
final class Parameters {
  private static final String TEMPLATE = "template";

  private final Templates templates;
  private final PageSource pages;
  private final Wording words;

  Parameters(Templates templates, PageSource pages, Wording words) {
    this.templates = templates;
    this.pages = pages;
    this.words = words;
  }

  Map<String, Object> of(JasperReport main) throws IOException, JRException {
    Map<String, Object> values = new HashMap<>();
    values.put(JRParameter.REPORT_LOCALE, words.language());
    values.put(JRParameter.REPORT_RESOURCE_BUNDLE, new TextBundle(words));
    values.put(JRParameter.REPORT_TEMPLATES, templates.styles());
    for (JRParameter parameter : main.getParameters()) {
      if (!parameter.isSystemDefined()) {
        put(values, parameter);
      }
    }
    return values;
  }

  private void put(Map<String, Object> values, JRParameter parameter)
      throws IOException, JRException {
    String name = parameter.getName();
    Class<?> type = parameter.getValueClass();
    if (type == JRDataSource.class) {
      values.put(name, pages.rows(name));
    } else if (type == JasperReport.class) {
      values.put(name, templates.part(parameter.getPropertiesMap().getProperty(TEMPLATE)));
    } else {
      values.put(name, pages.text(name));
    }
  }
}
