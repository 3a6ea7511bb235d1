package nl.sectordeal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of this project that a compiler does not know. */
class ConventionsTest {
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[a-z\\s-]*\\b(?:class|record|enum|@?interface) ([A-Z]\\w*)");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public [a-z\\s-]*\\b(?:class|record|enum|@?interface) ([A-Z]\\w*)");
  private static final Pattern EMPTY_SUFFIX =
      Pattern.compile("\\w+(Manager|Helper|Utils?|Impl|Data|Info|Dto)");
  private static final Pattern LATER =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|(?m)^(<{7}|>{7}) ");

  /** Partners, places and programmes of deals, as they are written in running text or in names. */
  private static final Pattern DEAL =
      Pattern.compile(
          "den.?haag|haagse|haaglanden|mondriaan|zorgzijn|zorgscala|calibris|threewise|regioplus"
              + "|sigra|vdab|ocmw|leuven|ik.?zorg|zorg.?werkt|sterk.?in.?je.?werk|routekaart"
              + "|denktank|bijstand|kwetsbare|werkfit\\b|werkontwikkel",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TOP_LEVEL =
      Set.of(
          ".ci",
          ".editorconfig",
          ".gitattributes",
          ".gitignore",
          ".mvn",
          "CHANGELOG.md",
          "LICENSE",
          "README.md",
          "jobs",
          "mvnw",
          "mvnw.cmd",
          "pom.xml",
          "sample-data",
          "src",
          "templates");

  @Test
  void nothing_is_left_for_later() {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src", "jobs", "templates")) {
      files.addAll(
          Sources.list(
              Path.of(folder), ".java", ".md", ".sql", ".properties", ".json", ".yaml", ".jrxml"));
    }
    assertThat(files.stream().filter(file -> LATER.matcher(Sources.read(file)).find()))
        .as("what is not done stands in the list of work, and no merge is left half: do it now")
        .isEmpty();
  }

  @Test
  void names_say_what_a_thing_is() {
    assertThat(typesOf(Path.of("src")).stream().filter(EMPTY_SUFFIX.asMatchPredicate()))
        .as("Manager, Helper, Util, Impl, Data, Info and Dto say nothing: name what it does or is")
        .isEmpty();
  }

  @Test
  void no_type_bears_a_name_that_java_or_the_field_uses_otherwise() {
    assertThat(typesOf(Path.of("src")))
        .as("Record is a word of Java, and Target one of annotations: call it Row or Measure")
        .doesNotContain("Record", "Target");
  }

  @Test
  void java_knows_no_deal() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.list(Sources.PROGRAM, ".java")) {
      DEAL.matcher(withoutComments(Sources.read(file)))
          .results()
          .map(MatchResult::group)
          .forEach(name -> found.add(file + ": " + name));
    }
    assertThat(found)
        .as("partners, places, amounts and groups stand in a job file, and nowhere else")
        .isEmpty();
  }

  @Test
  void public_types_say_what_they_are() {
    List<String> silent = new ArrayList<>();
    for (Path file : Sources.list(Sources.PROGRAM, ".java")) {
      String text = Sources.read(file);
      PUBLIC_TYPE
          .matcher(text)
          .results()
          .filter(type -> !paragraphBefore(text, type.start()).startsWith("/**"))
          .forEach(type -> silent.add(file + ": " + type.group(1)));
    }
    assertThat(silent).as("give a public type one sentence of Javadoc").isEmpty();
  }

  @Test
  void readme_is_read_in_one_go() {
    assertThat(Sources.read(Path.of("README.md")).lines().count())
        .as("lines of README.md; move detail to src/docs")
        .isLessThanOrEqualTo(120);
  }

  @Test
  void top_level_holds_nothing_else() throws IOException {
    Set<String> ignored = Set.of(".git", "target", "data", "out");
    try (Stream<Path> files = Files.list(Path.of(""))) {
      assertThat(files.map(Path::toString).filter(name -> !ignored.contains(name)))
          .as("the top level is closed: put it below src, jobs, templates or sample-data")
          .containsExactlyInAnyOrderElementsOf(TOP_LEVEL);
    }
  }

  @Test
  void a_deal_is_recognised_in_every_spelling() {
    assertThat(List.of("Den Haag", "den-haag", "DEN_HAAG", "SIGRA", "KWETSBARE_JONGERE"))
        .allMatch(name -> DEAL.matcher(name).find());
    assertThat(List.of("gemeente", "uwv", "haven", "zorg"))
        .noneMatch(name -> DEAL.matcher(name.toLowerCase(Locale.ROOT)).find());
  }

  private static List<String> typesOf(Path folder) {
    List<String> types = new ArrayList<>();
    for (Path file : Sources.list(folder, ".java")) {
      TYPE.matcher(withoutComments(Sources.read(file)))
          .results()
          .forEach(type -> types.add(type.group(1)));
    }
    assertThat(types).hasSizeGreaterThan(100);
    return types;
  }

  private static String withoutComments(String text) {
    return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }

  /** Javadoc and annotations right above a declaration. */
  private static String paragraphBefore(String text, int position) {
    String before = text.substring(0, position);
    return before.substring(before.lastIndexOf("\n\n") + 2);
  }
}
