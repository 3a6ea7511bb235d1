package nl.sectordeal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;

/** The page on architecture says of packages what they say of themselves. */
class ArchitectureTest {
  private static final String PAGE = Sources.read(Path.of("src/docs/architecture.md"));
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void page_says_who_may_import_whom() throws ClassNotFoundException {
    Map<String, TreeSet<String>> told = new TreeMap<>();
    Map<String, TreeSet<String>> allowed = new TreeMap<>();
    int from = PAGE.indexOf("## Who may import whom");
    for (String row : PAGE.substring(from, PAGE.indexOf("##", from + 2)).split("\n")) {
      String[] cells = row.split("\\|");
      if (cells.length == 3) {
        for (String name : names(cells[1])) {
          told.put(name, names(cells[2]));
          allowed.put(name, allowed(name));
        }
      }
    }

    assertThat(told).hasSize(10).isEqualTo(allowed);
  }

  @Test
  void page_names_the_steps_of_the_job_in_their_order() {
    Matcher next =
        Pattern.compile("\\.(?:start|next)\\((\\w+)\\)")
            .matcher(Sources.read(Sources.PROGRAM.resolve("job/SectordealJob.java")));
    String steps = next.results().map(step -> step.group(1)).collect(Collectors.joining(" "));
    Matcher row = Pattern.compile("(?m)^\\| \\d \\|.*`(\\w+)` \\| [A-Z] \\|$").matcher(PAGE);

    assertThat(row.results().map(step -> step.group(1)).collect(Collectors.joining(" ")))
        .isNotEmpty()
        .isEqualTo(steps);
  }

  @ParameterizedTest
  @ValueSource(strings = {"job", "record"})
  void page_says_what_the_packages_within_use_of_each_other(String within) {
    Map<String, TreeSet<String>> told = new TreeMap<>();
    Map<String, TreeSet<String>> used = new TreeMap<>();
    int from = PAGE.indexOf("### Within `" + within + "`");
    for (String row : PAGE.substring(from, PAGE.indexOf("\n### ", from + 1)).split("\n")) {
      String[] cells = row.split("\\|");
      if (cells.length == 4) {
        for (String name : names(cells[1])) {
          told.put(name, names(cells[3]));
        }
      }
    }
    for (Path file : Sources.list(Sources.PROGRAM.resolve(within), ".java")) {
      Path folder = Sources.PROGRAM.resolve(within).relativize(file).getParent();
      if (folder != null) {
        TreeSet<String> names = used.computeIfAbsent(folder.toString(), name -> new TreeSet<>());
        names.addAll(importsWithin(within, Sources.read(file)));
        names.remove(folder.toString());
      }
    }

    assertThat(told).isNotEmpty().isEqualTo(used);
  }

  private static TreeSet<String> importsWithin(String one, String source) {
    return Pattern.compile("(?m)^import (?:static )?nl\\.sectordeal\\." + one + "\\.([a-z]\\w*)\\.")
        .matcher(source)
        .results()
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without the parts of a package that it opens to others by name, such as its rules. */
  private static TreeSet<String> allowed(String name) throws ClassNotFoundException {
    return Stream.of(
            Class.forName("nl.sectordeal." + name + ".package-info")
                .getAnnotation(ApplicationModule.class)
                .allowedDependencies())
        .map(dependency -> dependency.split(" :: ")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeSet<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
