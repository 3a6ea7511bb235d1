package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program needs nothing from the folder it is started in. */
class AnotherFolderTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir Path elsewhere;

  @Test
  void every_template_is_shipped() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(10);
      for (Path file : all) {
        String name = "/templates/" + TEMPLATES.relativize(file).toString().replace('\\', '/');
        assertThat(AnotherFolderTest.class.getResource(name)).as(name).isNotNull();
      }
    }
  }

  @Test
  void a_process_started_elsewhere_writes_the_same_reports() throws Exception {
    GoldenRun here = GoldenRun.of(GoldenRun.CONTACTS);
    Path data = Files.createDirectories(elsewhere.resolve("data"));
    Files.copy(here.data().resolve("secret.key"), data.resolve("secret.key"));
    Path said = elsewhere.resolve("said.txt");
    Process process =
        new ProcessBuilder(command())
            .directory(elsewhere.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    SameFiles.assertSame(
        here, new GoldenRun(GoldenRun.CONTACTS, data, elsewhere.resolve("out"), 0, ""));
  }

  private static List<String> command() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classPath(), "nl.sectordeal.cli.Main", "run"));
    command.add(absolute("jobs/" + GoldenRun.CONTACTS + ".yaml"));
    command.addAll(List.of("--inbox", absolute("sample-data/" + GoldenRun.CONTACTS + "/inbox")));
    return command;
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(AnotherFolderTest::absolute)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }
}
