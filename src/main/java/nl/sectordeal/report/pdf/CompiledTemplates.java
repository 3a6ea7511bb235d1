package nl.sectordeal.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSaver;
import org.jspecify.annotations.Nullable;

/**
 * The shipped templates, compiled while the program is built: compiling them anew costs every run a
 * second or more.
 */
public final class CompiledTemplates {
  private static final String JRXML = ".jrxml";

  private CompiledTemplates() {}

  /**
   * Compiles what was not compiled since it changed. Runs in the build.
   *
   * @param args the folder of templates, where each compiled one comes to lie beside its JRXML; and
   *     the file that says with which library
   */
  public static void main(String... args) throws IOException, JRException {
    Path library = Path.of(args[1]);
    for (Path jrxml : templates(Path.of(args[0]))) {
      Path compiled = Path.of(compiled(jrxml.toString()));
      if (!isNewer(compiled, jrxml) || !isNewer(compiled, library)) {
        save(Templates.compile(context(), Files.readAllBytes(jrxml)), compiled);
      }
    }
  }

  /** One of them; null when the program runs from classes whose templates nobody compiled. */
  static @Nullable JasperReport load(JasperReportsContext context, String file)
      throws IOException, JRException {
    try (InputStream compiled =
        CompiledTemplates.class.getResourceAsStream("/templates/" + compiled(file))) {
      return compiled == null ? null : (JasperReport) JRLoader.loadObject(context, compiled);
    }
  }

  private static JasperReportsContext context() {
    return DefaultJasperReportsContext.getInstance();
  }

  private static void save(JasperReport report, Path file) throws IOException, JRException {
    try (OutputStream out = Files.newOutputStream(file)) {
      JRSaver.saveObject(report, out);
    }
  }

  private static List<Path> templates(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(JRXML)).sorted().toList();
    }
  }

  private static String compiled(String jrxml) {
    return jrxml.substring(0, jrxml.length() - JRXML.length()) + ".jasper";
  }

  private static boolean isNewer(Path compiled, Path jrxml) throws IOException {
    return Files.exists(compiled)
        && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(jrxml)) > 0;
  }
}
