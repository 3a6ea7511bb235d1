package nl.sectordeal.report.machine;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of many partitions become one sorted CSV file. */
class SortedRunsTest {
  private static final CsvForm<String[]> FORM =
      new CsvForm<>(List.of("a", "b", "value"), 2, 1, fields -> fields);

  @TempDir Path directory;

  @Test
  void lines_are_sorted_by_key_columns_across_partitions() throws IOException {
    Path first = run("1", line("m", "2", "x"), line("a", "3", "x"));
    Path second = run("2", line("m", "1", "x"), line("b", "9", "x"));

    assertThat(merged(first, second)).isEqualTo("a,b,value\na,3,x\nb,9,x\nm,1,x\nm,2,x\n");
  }

  @Test
  void a_shorter_field_comes_before_a_longer_one_whatever_follows() throws IOException {
    Path run = run("1", line("a b", "1", "x"), line("a-b", "1", "x"), line("a", "9", "x"));

    assertThat(merged(run)).isEqualTo("a,b,value\na,9,x\na b,1,x\na-b,1,x\n");
  }

  @Test
  void quotes_do_not_change_the_order() throws IOException {
    Path run = run("1", line("b", "1", "x"), line("c,d", "1", "x"), line("a", "1", "x"));

    assertThat(merged(run)).isEqualTo("a,b,value\na,1,x\nb,1,x\n\"c,d\",1,x\n");
  }

  @Test
  void the_order_of_runs_and_lines_makes_no_difference() throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      lines.add(line("m" + i % 7, "p" + i, "v" + i));
    }
    Path tidy = run("tidy", lines.toArray(String[][]::new));
    Collections.shuffle(lines, new Random(7));
    Path left = small("left", 10, lines.subList(0, 333));
    Path right = small("right", 10, lines.subList(333, 1000));

    assertThat(merged(left, right)).isEqualTo(merged(tidy)).isEqualTo(merged(right, left));
  }

  @Test
  void equal_keys_are_sorted_by_the_rest_of_the_line() throws IOException {
    Path first = run("1", line("a", "1", "z"));
    Path second = run("2", line("a", "1", "y"));

    assertThat(merged(first, second)).isEqualTo("a,b,value\na,1,y\na,1,z\n");
  }

  @Test
  void a_line_may_be_longer_than_a_buffer() throws IOException {
    String huge = "h".repeat(200_000);
    Path run = run("1", line("b", "1", huge), line("a", "1", "x"), line("c", "1", "y"));

    assertThat(merged(run)).isEqualTo("a,b,value\na,1,x\nb,1," + huge + "\nc,1,y\n");
  }

  @Test
  void nothing_to_merge_leaves_the_header() throws IOException {
    assertThat(merged()).isEqualTo("a,b,value\n");
    assertThat(merged(run("1"))).isEqualTo("a,b,value\n");
  }

  @Test
  void a_run_that_was_never_closed_is_not_taken_for_a_complete_one() throws IOException {
    Path run = run("1", line("a", "1", "x"));
    byte[] whole = Files.readAllBytes(run);
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(run, java.util.Arrays.copyOf(whole, cut));
      assertThatThrownBy(() -> merged(run))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("never completed");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain       | plain",
        "a,b         | '\"a,b\"'",
        "say \"no\"  | '\"say \"\"no\"\"\"'",
        "a;b         | a;b",
        "=1+1        | =1+1",
        "back\\slash | back\\slash"
      })
  void a_field_is_quoted_only_where_it_must_be(String field, String written) throws IOException {
    assertThat(merged(run("1", line(field, "1", "x"))))
        .isEqualTo("a,b,value\n" + written + ",1,x\n");
  }

  @Test
  void a_reader_gets_back_every_field_as_it_was() throws Exception {
    String[] line = line("two\nlines", "carriage\rreturn", "a,\"b\";\\ é €");
    String text = merged(run("1", line));

    try (var reader =
        new CSVReaderBuilder(new java.io.StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withKeepCarriageReturn(true)
            .withSkipLines(1)
            .build()) {
      assertThat(reader.readNext()).containsExactly(line);
    }
  }

  @Test
  void lines_of_an_earlier_merge_are_taken_over_but_for_those_of_some_persons() throws IOException {
    merged(run("1", line("m", "P1", "x"), line("m", "P2", "x"), line("n", "P1", "x")));
    Path earlier = moved("earlier");
    Path anew = run("2", line("m", "P1", "y"), line("k", "P3", "y"));

    assertThat(merged(new SortedRuns.Earlier(earlier, Set.of("P1")), anew))
        .isEqualTo("a,b,value\nk,P3,y\nm,P1,y\nm,P2,x\n");
    Path again = moved("again");
    assertThat(merged(new SortedRuns.Earlier(again, Set.of())))
        .isEqualTo("a,b,value\nk,P3,y\nm,P1,y\nm,P2,x\n");
  }

  @Test
  void of_many_persons_exactly_those_are_left_out_whose_lines_are_written_anew()
      throws IOException {
    List<String[]> lines = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(line("m", "%05d-%05d".formatted(i, i * 7), "x"));
      if (i % 3 == 0) {
        gone.add(lines.get(i)[1]);
      }
    }
    merged(small("1", 1 << 16, lines));
    lines.removeIf(fields -> gone.contains(fields[1]));

    assertThat(merged(new SortedRuns.Earlier(moved("earlier"), gone)).lines().skip(1))
        .containsExactlyElementsOf(lines.stream().map(fields -> String.join(",", fields)).toList());
  }

  @Test
  void a_list_that_was_written_in_since_is_not_taken_over() throws IOException {
    merged(run("1", line("m", "P1", "x")));
    Path earlier = moved("earlier");
    Files.writeString(directory.resolve("merged.csv"), "m,P2,by hand\n", APPEND);

    assertThatThrownBy(() -> merged(new SortedRuns.Earlier(earlier, Set.of())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not as it was kept");
  }

  @Test
  void a_list_stays_as_it_was_kept_when_another_is_written_in_its_place() throws IOException {
    merged(run("1", line("m", "P1", "x")));
    merged(new SortedRuns.Earlier(moved("earlier"), Set.of()), run("2", line("n", "P2", "y")));

    assertThat(directory.resolve("earlier")).hasContent("a,b,value\nm,P1,x\n");
  }

  @Test
  void lines_are_in_the_order_of_their_key_columns_as_plain_text() throws IOException {
    Random dice = new Random(7);
    List<String[]> lines = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      lines.add(line(text(dice), text(dice), text(dice)));
    }
    Path run = small("odd", 100, lines);
    CsvForm<String[]> form = FORM;
    byte[] before = null;
    String key = "";
    for (String[] fields : sorted(lines)) {
      byte[] line = new SortedRun.CsvLine().bytes(fields);
      if (before != null && !key.equals(fields[0] + '\0' + fields[1])) {
        assertThat(form.order().compare(before, 0, before.length, line, 0, line.length))
            .as("%s before %s", key, fields[0])
            .isNegative();
      }
      before = line;
      key = fields[0] + '\0' + fields[1];
    }
    assertThat(merged(run)).hasSizeGreaterThan(3_000);
  }

  /** Short, and full of what decides between lines: separators, quotes and line feeds. */
  private static String text(Random dice) {
    StringBuilder text = new StringBuilder();
    for (int i = dice.nextInt(4); i > 0; i--) {
      text.append(",\"\n a-b!z".charAt(dice.nextInt(9)));
    }
    return text.toString();
  }

  private static List<String[]> sorted(List<String[]> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing((String[] fields) -> fields[0]).thenComparing(fields -> fields[1]))
        .toList();
  }

  private static String[] line(String... fields) {
    return fields;
  }

  private Path run(String name, String[]... lines) throws IOException {
    return small(name, 1 << 16, List.of(lines));
  }

  private Path small(String name, int linesInMemory, List<String[]> lines) throws IOException {
    Path file = directory.resolve(name);
    try (SortedRun<String[]> run = new SortedRun<>(FORM, file, linesInMemory)) {
      for (String[] line : lines) {
        run.add(line);
      }
    }
    return file;
  }

  private Path moved(String name) throws IOException {
    Files.move(directory.resolve("kept.signposts"), directory.resolve(name + ".signposts"));
    return Files.move(directory.resolve("kept"), directory.resolve(name));
  }

  private String merged(Path... runs) throws IOException {
    return merged(new SortedRuns.Earlier(null, Set.of()), runs);
  }

  private String merged(SortedRuns.Earlier earlier, Path... runs) throws IOException {
    Path target = directory.resolve("merged.csv");
    SortedRuns.merge(
        FORM, List.of(runs), earlier, target, new SortedRuns.Keep(directory.resolve("kept"), true));
    return Files.readString(target);
  }
}
