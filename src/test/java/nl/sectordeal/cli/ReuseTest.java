package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A person of whom nothing changed is not settled or decided about again, and nothing shows it: all
 * files are those of a run that does everything anew.
 *
 * <p>{@code -Dreuse=30} tries thirty histories instead of two.
 */
class ReuseTest {
  private static final String JOB = "src/test/resources/jobs/wisselend.yaml";
  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final int STEPS = 8;

  @TempDir Path folder;

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= Integer.getInteger("reuse", 2); seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_happens_the_files_are_those_of_a_run_from_nothing(long seed) throws Exception {
    Random dice = new Random(seed);
    ChangingPartners partners = new ChangingPartners(seed);
    Desk desk = new Desk(folder);
    YearMonth delivered = FIRST.minusMonths(1);
    for (int step = 0; step < STEPS; step++) {
      if (step == 0 || dice.nextInt(3) > 0) {
        delivered = delivered.plusMonths(1);
        partners.deliver(desk, delivered);
      }
      if (dice.nextInt(3) == 0) {
        spoil(cache(), dice);
      }
      if (dice.nextBoolean()) {
        resolveSomething(desk, delivered, dice);
      }
      String[] words = words(delivered, dice);
      assertSameAsFromNothing(desk, seed + "." + step, words);
    }
  }

  /** Any month, as known after any delivery; mostly the newest. */
  private static String[] words(YearMonth delivered, Random dice) {
    int months = delivered.getMonthValue();
    YearMonth month = dice.nextBoolean() ? delivered : FIRST.plusMonths(dice.nextInt(months + 2));
    YearMonth known = dice.nextBoolean() ? delivered : FIRST.plusMonths(dice.nextInt(months));
    return new String[] {
      JOB,
      "--quiet",
      "--month",
      month.toString(),
      "--as-known-at",
      known.plusMonths(1) + "-%02dT12:00:00Z".formatted(4 + dice.nextInt(20))
    };
  }

  /** Decides about a difference that is open now, as of some day after the delivery. */
  private static void resolveSomething(Desk desk, YearMonth delivered, Random dice) {
    List<String> open =
        desk.type("resolve", JOB, "--quiet")
            .out()
            .lines()
            .takeWhile(line -> !line.startsWith("Afgehandeld"))
            .filter(line -> line.contains(" --field "))
            .toList();
    if (!open.isEmpty()) {
      String[] typed = open.get(dice.nextInt(open.size())).strip().split(" +");
      String day = delivered.plusMonths(1) + "-%02d".formatted(4 + dice.nextInt(20));
      String[] words = {
        JOB, typed[0], "--field", typed[2], "--because", "gevraagd", "--received", day
      };
      assertThat(desk.type("resolve", words).all())
          .containsAnyOf("is afgehandeld.", "geen verschil", "al besloten");
    }
  }

  private void assertSameAsFromNothing(Desk desk, String step, String[] words) throws Exception {
    assertThat(desk.type("run", words).all()).as(step).doesNotContain("Error");
    Map<String, byte[]> reused = Desk.files(desk.out());
    Path aside = folder.resolve("aside");
    Files.move(cache(), aside);
    desk.sql("update person_register set facts = null");
    desk.type("run", words);
    Map<String, byte[]> anew = Desk.files(desk.out());
    assertThat(reused.keySet()).as(step).isEqualTo(anew.keySet()).hasSizeGreaterThan(5);
    anew.forEach(
        (name, bytes) -> assertThat(reused.get(name)).as("%s %s", step, name).isEqualTo(bytes));
    Desk.delete(cache());
    Files.move(aside, cache());
  }

  @Test
  void what_is_kept_is_used() throws IOException {
    Desk desk = settled();
    rewrite("koppelingen.csv", "national_id", "kept_before");
    putRight("koppelingen.csv");
    assertThat(links(desk)).contains("kept_before").doesNotContain("national_id");
  }

  @Test
  void what_is_damaged_is_not() throws IOException {
    Desk desk = settled();
    rewrite("koppelingen.csv", "national_id", "kept_before");
    assertThat(links(desk)).contains("national_id").doesNotContain("kept_before");
  }

  @Test
  void what_another_version_kept_is_not() throws IOException {
    Desk desk = settled();
    rewrite("koppelingen.csv", "national_id", "kept_before");
    putRight("koppelingen.csv");
    Path contents = cache().resolve("contents.txt");
    Files.writeString(contents, "0" + Files.readString(contents));
    assertThat(links(desk)).contains("national_id").doesNotContain("kept_before");
  }

  private Desk settled() {
    Desk desk = new Desk(folder);
    new ChangingPartners(1).deliver(desk, FIRST);
    desk.type("run", JOB, "--quiet");
    return desk;
  }

  private static String links(Desk desk) throws IOException {
    desk.type("run", JOB, "--quiet");
    return Files.readString(desk.report("wisselend", "2021-01").resolve("koppelingen.csv"));
  }

  private Path cache() {
    return folder.resolve("data").resolve("cache").resolve("wisselend");
  }

  private void rewrite(String name, String from, String to) throws IOException {
    Path file = cache().resolve(name);
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, text.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  /** Gives a file that was rewritten the check sum that it should have. */
  private void putRight(String name) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(Files.readAllBytes(cache().resolve(name)));
    Path contents = cache().resolve("contents.txt");
    String line = "file " + name + " " + Files.size(cache().resolve(name)) + " ";
    Files.writeString(
        contents,
        Files.readString(contents)
            .replaceFirst(line + "[0-9a-f]+", line + Long.toHexString(sum.getValue())));
  }

  /** Takes something away from what is kept, or all of it. */
  private static void spoil(Path cache, Random dice) throws IOException {
    if (!Files.exists(cache)) {
      return;
    }
    switch (dice.nextInt(4)) {
      case 0 -> Desk.delete(cache);
      case 1 -> Files.delete(cache.resolve("results-00002"));
      case 2 -> Files.writeString(cache.resolve("contents.txt"), "another program\nend\n");
      default -> {
        Path list = cache.resolve("decisions.csv");
        byte[] bytes = Files.readAllBytes(list);
        bytes[dice.nextInt(bytes.length)]++;
        Files.write(list, bytes);
      }
    }
  }
}
