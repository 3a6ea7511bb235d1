package nl.sectordeal.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The templates that a job file can name (sjablonen): those of an office, and those that come with
 * the program.
 *
 * @param folder where an office has its own
 */
public record ReportTemplates(Path folder) {
  /** Folder of the templates, below the one that the program is started in. */
  public static final Path FOLDER = Path.of("templates");

  private static final String JRXML = ".jrxml";
  private static final String RESOURCES = "/templates/";

  /** Those in the program itself, where nobody can look for them. */
  private static final String ALL = "classpath*:templates/*/*/*.jrxml";

  /** The file of the template of this name: that of its last word, in the folder of that name. */
  public static String fileOf(String name) {
    return name + "/" + name.substring(name.lastIndexOf('/') + 1) + JRXML;
  }

  /** Whether a report can be made after the template of this name. */
  public boolean has(String name) {
    String file = fileOf(name);
    return isInside(file)
        && (Files.isRegularFile(own(file))
            || ReportTemplates.class.getResource(RESOURCES + file) != null);
  }

  /**
   * What is in a file: the office's own one, else that of the program.
   *
   * @param file below the folder
   * @throws FileNotFoundException when neither is there
   */
  public byte[] read(String file) throws IOException {
    if (!isInside(file)) {
      throw new FileNotFoundException("a template lies outside the folder of templates: " + file);
    }
    if (Files.isRegularFile(own(file))) {
      return Files.readAllBytes(own(file));
    }
    try (InputStream shipped = openShipped(file)) {
      if (shipped == null) {
        throw new FileNotFoundException("no such template: " + file);
      }
      return shipped.readAllBytes();
    }
  }

  /** The file that came with the program; null when none of this name did. */
  public static @Nullable InputStream openShipped(String file) {
    return ReportTemplates.class.getResourceAsStream(RESOURCES + file);
  }

  private Path own(String file) {
    return folder.resolve(file).normalize();
  }

  private boolean isInside(String file) {
    return own(file).startsWith(folder.normalize());
  }

  /** The names of all, in order. */
  public List<String> listNames() {
    SortedSet<String> names = new TreeSet<>(listShipped());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(ReportTemplates::isMain).forEach(file -> names.add(name(file)));
      } catch (IOException e) {
        throw new UncheckedIOException("The templates cannot be listed", e);
      }
    }
    return List.copyOf(names);
  }

  private static List<String> listShipped() {
    List<String> names = new ArrayList<>();
    Pattern main = Pattern.compile("(\\w+/(\\w+))/\\2\\.jrxml$");
    try {
      for (Resource each : new PathMatchingResourcePatternResolver().getResources(ALL)) {
        Matcher path = main.matcher(each.getURL().getPath());
        if (path.find()) {
          names.add(Objects.requireNonNull(path.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The templates in the program cannot be listed", e);
    }
    return names;
  }

  /** A report's own template bears the name of its folder; the others are parts of it. */
  private static boolean isMain(Path file) {
    Path parent = file.getParent();
    return parent != null && file.endsWith(parent.getFileName() + JRXML);
  }

  private String name(Path file) {
    return folder.relativize(file.getParent()).toString().replace('\\', '/');
  }
}
