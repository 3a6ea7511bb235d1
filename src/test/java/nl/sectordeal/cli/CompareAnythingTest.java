package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Partners correct, people decide who is who and which file is let in, somebody is forgotten: the
 * causes add up to the difference, in every measure, between any two runs.
 *
 * <p>{@code -Dcompare=30} tries thirty histories instead of two.
 */
class CompareAnythingTest {
  private static final String JOB = "src/test/resources/jobs/rusteloos.yaml";
  private static final String NAME = "rusteloos";
  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final int RUNS = 6;

  @TempDir Path folder;
  private Desk desk;
  private Random dice;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("compare", 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_partners_and_people_do_the_causes_add_up(long seed) throws IOException {
    desk = new Desk(Files.createDirectories(folder.resolve("seed-" + seed)));
    dice = new Random(seed);
    RestlessPartners partners = new RestlessPartners(seed);
    CausesAddUp sums = new CausesAddUp(desk, JOB, NAME);
    List<String> runs = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    for (int step = 0; step < RUNS; step++) {
      YearMonth month = FIRST.plusMonths(step);
      partners.deliver(desk, month);
      runs.add(new Editions(desk, NAME).run(JOB, month.toString(), "a" + step));
      String at = month.plusMonths(1) + "-1";
      release(at + "0T10:00:00Z");
      decide(step, at + "1T10:00:00Z");
      forget(at + "2T10:00:00Z", runs.get(runs.size() - 1));
      runs.add(new Editions(desk, NAME).run(JOB, month.toString(), "b" + step));
      partners.change();
    }
    for (int i = 1; i < runs.size(); i++) {
      kinds.addAll(sums.check(runs.get(i - 1), runs.get(i)));
      sums.check(runs.get(i), runs.get(dice.nextInt(i)));
    }
    assertThat(kinds).as("it is about something").hasSizeGreaterThan(5);
  }

  /** Lets held files in, or discards them. */
  private void release(String at) throws IOException {
    if (dice.nextInt(3) == 0) {
      return;
    }
    List<Path> files;
    try (var all = Files.list(desk.inbox())) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      List<String> words = new ArrayList<>(List.of(JOB, file.getFileName().toString()));
      words.addAll(List.of("--because", "klopt", "--received", at, "--quiet"));
      if (dice.nextInt(4) == 0) {
        words.add("--discard");
      }
      assertThat(desk.type("release", words.toArray(String[]::new)).exit()).isIn(0, 2);
    }
  }

  /** Decides about the first doubtful pair, and takes back the first of earlier decisions. */
  private void decide(int step, String at) {
    Path file = folder.resolve("twijfel-" + step + ".xlsx");
    Told out = desk.type("review", JOB, "--quiet", "--export", file.toString());
    assertThat(out.exit()).as(out.all()).isIn(0, 3);
    ReviewedBook book = new ReviewedBook(file);
    boolean filled = false;
    if (!book.rows(0).isEmpty()) {
      fill(book, 0, dice.nextInt(3) > 0 ? "zelfde" : "anders");
      filled = true;
    }
    if (!book.rows(1).isEmpty() && dice.nextInt(2) == 0) {
      fill(book, 1, "herroepen");
      filled = true;
    }
    if (filled) {
      String[] words = {
        JOB, "--quiet", "--import", file.toString(), "--received", at, "--by", "Ans"
      };
      Told in = desk.type("review", words);
      assertThat(in.exit()).as(in.all()).isIn(0, 2, 3);
    }
  }

  private static void fill(ReviewedBook book, int sheet, String word) {
    book.change(sheet, ReviewedBook.HEADINGS + 1, 0, word)
        .change(sheet, ReviewedBook.HEADINGS + 1, 1, "gebeld");
  }

  /** Forgets someone, unless it is in doubt who that is. */
  private void forget(String at, String run) throws IOException {
    if (dice.nextInt(2) == 0) {
      return;
    }
    Path links = desk.out().resolve(NAME).resolve(run).resolve("koppelingen.csv");
    List<String> lines = Files.readAllLines(links);
    String person = lines.get(1 + dice.nextInt(lines.size() - 1)).split(",")[2];
    String[] words = {JOB, "--person", person, "--because", "verzoek", "--received", at, "--quiet"};
    assertThat(desk.type("forget", words).exit()).isIn(0, 2);
  }
}
