package nl.sectordeal.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.sample.SampleGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Times the program: {@code Benchmark [ROWS]}, a million when none is given. Prints one table, in
 * which every figure also stands as a multiple of what DuckDB needs for the same files in the same
 * run.
 */
public final class Benchmark {
  private static final String JOB = "sectordeal-zorg-den-haag";
  private static final Path FOLDER = Path.of("target", "bench");
  private static final List<String> ONE_GIGABYTE = List.of("-Xmx1g");
  private static final int WORKBOOK_ROWS = 100_000;
  private static final int SMALLER = 10;

  private final long rows;
  private double yardstick;

  private Benchmark(long rows) {
    this.rows = rows;
  }

  /** Runs from the command line. */
  public static void main(String[] args) throws Exception {
    new Benchmark(args.length == 0 ? 1_000_000 : Long.parseLong(args[0])).measure();
  }

  private void measure() throws IOException, InterruptedException, SQLException {
    delete(FOLDER);
    generate("large", rows);
    generate("small", rows / SMALLER);
    System.out.println(Machine.description());
    Timing duck = Yardstick.time(inbox("large"));
    yardstick = duck.seconds();
    System.out.printf("%n%-46s %9s %9s %9s %12s%n", "", "seconds", "cpu", "MB", "x yardstick");
    show("DuckDB, " + rows + " rows", duck);
    Timing large = show("run, " + rows + " rows, empty database", run("large", ONE_GIGABYTE));
    Timing small =
        show("run, " + rows / SMALLER + " rows, empty database", run("small", ONE_GIGABYTE));
    addNextMonth();
    Timing next = show("run, next month, 1 row in 20 changed", run("large", ONE_GIGABYTE));
    LargeWorkbook.write(inbox("workbook"), WORKBOOK_ROWS);
    show("run, workbook of 100,000 rows in 256 MB", run("workbook", List.of("-Xmx256m")));
    show("run, sample, cold start", sample());
    show("--help", new ProgramRun(List.of(), "--help").run());
    ratio(SMALLER + " times the rows cost", large, small);
    ratio("the next month costs", next, large);
  }

  /** Two months; the second waits aside. */
  private static void generate(String name, long rows) throws IOException {
    SampleGenerator.writeBulk(FOLDER.resolve(name), rows, SampleGenerator.SEED, 2);
    move(FOLDER.resolve(name), inbox(name), "_2021-01_");
  }

  private static void addNextMonth() throws IOException {
    move(FOLDER.resolve("large"), inbox("large"), "_2021-02_");
  }

  private static void move(Path from, Path to, String part) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.filter(file -> file.getFileName().toString().contains(part)).toList();
    }
    for (Path file : files) {
      Path place = to.resolve(from.relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.move(file, place);
    }
  }

  private static Path inbox(String name) {
    return FOLDER.resolve(name + "-inbox");
  }

  private static Timing run(String name, List<String> jvm)
      throws IOException, InterruptedException {
    return new ProgramRun(
            jvm,
            "run",
            JOB,
            "--inbox",
            inbox(name).toString(),
            "--data",
            FOLDER.resolve(name + "-data").toString(),
            "--out",
            FOLDER.resolve(name + "-out").toString())
        .run();
  }

  private static Timing sample() throws IOException, InterruptedException {
    String data = FOLDER.resolve("sample-data").toString();
    String out = FOLDER.resolve("sample-out").toString();
    return new ProgramRun(List.of(), "run", JOB, "--data", data, "--out", out).run();
  }

  private Timing show(String what, Timing timing) {
    line(what, timing.seconds(), timing.cpu(), timing.megabytes());
    for (Map.Entry<String, Double> stage : timing.stages().entrySet()) {
      line("    " + stage.getKey(), stage.getValue(), 0, 0);
    }
    return timing;
  }

  private void line(String what, double seconds, double cpu, long megabytes) {
    System.out.printf(
        Locale.ROOT,
        "%-46s %9.2f %9s %9s %12.1f%n",
        what,
        seconds,
        cpu == 0 ? "" : String.format(Locale.ROOT, "%.1f", cpu),
        megabytes == 0 ? "" : Long.toString(megabytes),
        seconds / yardstick);
  }

  private static void ratio(String what, Timing one, Timing other) {
    System.out.printf(
        Locale.ROOT,
        "%-46s %8.2fx of the time, %.2fx of the cpu%n",
        what,
        one.seconds() / other.seconds(),
        one.cpu() / other.cpu());
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
