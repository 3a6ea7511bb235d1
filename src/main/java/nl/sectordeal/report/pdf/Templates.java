package nl.sectordeal.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import nl.sectordeal.report.ReportTemplates;

/**
 * Templates by name. One that is still as it was shipped comes compiled out of the program itself
 * (see {@link CompiledTemplates}); one that an office changed or made is compiled from its JRXML,
 * once per process and content. A compiled file from elsewhere is never loaded.
 */
final class Templates {
  private static final String STYLES = "shared/styles.jrtx";

  /** By the JRXML itself, so that a template changed on disk is compiled again. */
  private static final Map<String, JasperReport> COMPILED = new ConcurrentHashMap<>();

  private final JasperReportsContext context;
  private final ReportTemplates files;

  Templates(JasperReportsContext context, Path folder) {
    this.context = context;
    this.files = new ReportTemplates(folder);
  }

  /** The template that a job file names: the file of that name in the folder of that name. */
  JasperReport main(String name) throws IOException, JRException {
    return compiled(ReportTemplates.fileOf(name));
  }

  /** A part that a main template asks for, such as {@code shared/targets}. */
  JasperReport part(String name) throws IOException, JRException {
    return compiled(name + ".jrxml");
  }

  /** Letters and colours that all templates share. */
  List<JRTemplate> styles() throws IOException {
    return List.of(
        JRXmlTemplateLoader.getInstance(context)
            .loadTemplate(new ByteArrayInputStream(files.read(STYLES))));
  }

  private JasperReport compiled(String file) throws IOException, JRException {
    byte[] jrxml = files.read(file);
    String source = new String(jrxml, StandardCharsets.UTF_8);
    JasperReport known = COMPILED.get(source);
    if (known != null) {
      return known;
    }
    JasperReport shipped = isShipped(file, jrxml) ? CompiledTemplates.load(context, file) : null;
    JasperReport compiled = shipped == null ? compile(context, jrxml) : shipped;
    COMPILED.put(source, compiled);
    return compiled;
  }

  /** One template, from the JRXML itself. */
  static JasperReport compile(JasperReportsContext context, byte[] jrxml) throws JRException {
    JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(jrxml));
    LastingIds.give(design, jrxml);
    return JasperCompileManager.getInstance(context).compile(design);
  }

  private static boolean isShipped(String file, byte[] jrxml) throws IOException {
    try (InputStream shipped = ReportTemplates.openShipped(file)) {
      return shipped != null && Arrays.equals(shipped.readAllBytes(), jrxml);
    }
  }
}
