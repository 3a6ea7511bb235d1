package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.job.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README's command on the samples leaves what {@code sample-data/JOB/expected} holds.
 *
 * <p>What says only which program and job file ran is left out of the comparison: version, hash of
 * the job file, run id.
 */
class GoldenRunTest {
  private static final String RENEW =
      "%n%nIf this is what should come out: ./mvnw -q test -Dtest=GoldenRunTest -Dgolden.write=true,"
          + " and read every line that git diff then shows.%n";
  private static final List<String> MACHINE_FILES =
      List.of("run.json", "decisions.csv", "bewijs.csv", "koppelingen.csv", "plaatsingen.csv");
  private static final Pattern JOB_FILE = Pattern.compile("\"job_file_sha256\": \"(\\w{12})(\\w+)");
  private static final Pattern RUN = Pattern.compile("\"run_id\": \"(\\w+)\"");
  private static final int DIFFERENCES_SHOWN = 8;

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void the_run_ends_well(String job) {
    GoldenRun run = GoldenRun.of(job);
    assertThat(run.exit()).as(run.said()).isZero();
  }

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void the_sample_gives_what_is_expected(String job) throws IOException {
    Path expected = Path.of("sample-data", job, "expected");
    Map<String, List<String>> found = everything(GoldenRun.of(job));
    if (Boolean.getBoolean("golden.write")) {
      write(found, expected);
    }
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : found.entrySet()) {
      Path known = expected.resolve(file.getKey());
      List<String> lines = Files.exists(known) ? Files.readAllLines(known) : List.of();
      addDifferences(differences, file.getKey(), lines, file.getValue());
    }
    assertThat(differences).as(String.join("\n", differences) + RENEW.formatted()).isEmpty();
  }

  /** The lines of each expected file, by its name. */
  private static Map<String, List<String>> everything(GoldenRun run) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String name : MACHINE_FILES) {
      found.put(name, run.text(name).lines().toList());
    }
    for (String name : run.files()) {
      if (name.indexOf('/') < 0 && name.endsWith(".pdf")) {
        found.put(name + ".txt", ReportText.ofPdf(run.file(name)));
      } else if (name.indexOf('/') < 0 && name.endsWith(".xlsx")) {
        found.put(name + ".txt", ReportText.ofWorkbook(run.file(name)));
      } else if (name.startsWith("esf/")) {
        found.put(name, run.text(name).lines().toList());
      } else if (name.equals("esf.pdf")) {
        found.put(name + ".txt", ReportText.ofPdf(run.file(name)));
      }
    }
    found.put("terugkoppeling.txt", returns(run));
    found.put("summary.txt", summary(run));
    found.replaceAll((name, lines) -> lines.stream().map(masked(run)::text).toList());
    return found;
  }

  /** What senders are asked to do; the fate of every row would be as long as the deliveries. */
  private static List<String> returns(GoldenRun run) {
    List<String> lines = new ArrayList<>();
    for (String name : run.files()) {
      if (name.startsWith("terugkoppeling/")) {
        lines.add("## " + name);
        boolean fates = false;
        for (String line : ReportText.ofWorkbook(run.file(name))) {
          fates = line.startsWith("# ") ? line.equals("# Alle rijen") : fates;
          if (!fates) {
            lines.add(line);
          }
        }
      }
    }
    return lines;
  }

  /** What the program said, without where this run happened to be. */
  private static List<String> summary(GoldenRun run) {
    return run.said().lines().map(line -> line.replace(run.out().toString(), "out")).toList();
  }

  private interface Mask {
    String text(String line);
  }

  private static Mask masked(GoldenRun run) {
    String json = run.text("run.json");
    Matcher file = JOB_FILE.matcher(json);
    Matcher id = RUN.matcher(json);
    assertThat(file.find() && id.find()).isTrue();
    return line ->
        line.replace(file.group(1) + file.group(2), "JOBFILE")
            .replace(file.group(1), "JOBFILE")
            .replace(id.group(1), "RUN")
            .replace(Program.version(), "VERSION");
  }

  private static void write(Map<String, List<String>> found, Path expected) throws IOException {
    Files.createDirectories(expected);
    for (Map.Entry<String, List<String>> file : found.entrySet()) {
      Files.createDirectories(expected.resolve(file.getKey()).getParent());
      Files.writeString(
          expected.resolve(file.getKey()),
          String.join("\n", file.getValue()) + "\n",
          StandardCharsets.UTF_8);
    }
  }

  private static void addDifferences(
      List<String> differences, String name, List<String> expected, List<String> found) {
    int shown = 0;
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String one = i < expected.size() ? expected.get(i) : "(nothing)";
      String other = i < found.size() ? found.get(i) : "(nothing)";
      if (!one.equals(other) && shown++ < DIFFERENCES_SHOWN) {
        differences.add(
            "%s line %d%n  expected: %s%n  found:    %s".formatted(name, i + 1, one, other));
      }
    }
    if (shown > DIFFERENCES_SHOWN) {
      differences.add(name + ": " + shown + " lines differ");
    }
  }
}
