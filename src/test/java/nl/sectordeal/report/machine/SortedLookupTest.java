package nl.sectordeal.report.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of a kept list are found by their first columns. */
class SortedLookupTest {
  private static final CsvForm<String[]> FORM =
      new CsvForm<>(List.of("a", "b", "value"), 2, 1, fields -> fields);

  @TempDir Path folder;

  private Path kept(List<String[]> lines) throws IOException {
    Path part = folder.resolve("part");
    try (SortedRun<String[]> run = SortedRun.create(FORM, part)) {
      for (String[] line : lines) {
        run.add(line);
      }
    }
    Path kept = folder.resolve("kept");
    SortedRuns.merge(
        FORM,
        List.of(part),
        new SortedRuns.Earlier(null, Set.of()),
        folder.resolve("list.csv"),
        new SortedRuns.Keep(kept, false));
    return kept;
  }

  private static List<String> found(Path kept, String... key) throws IOException {
    List<String> found = new ArrayList<>();
    try (SortedLookup lookup = SortedLookup.open(kept)) {
      lookup.scan(line -> found.add(String.join("|", line)), key);
    }
    return found;
  }

  @Test
  void all_lines_with_the_key_and_no_others() throws IOException {
    Path kept =
        kept(
            List.of(
                new String[] {"m", "1", "x"},
                new String[] {"m", "2", "y"},
                new String[] {"m-2", "1", "z"},
                new String[] {"n", "1", "w"}));

    assertThat(found(kept, "m")).containsExactly("m|1|x", "m|2|y");
    assertThat(found(kept, "m", "2")).containsExactly("m|2|y");
    assertThat(found(kept, "a")).isEmpty();
    assertThat(found(kept, "z")).isEmpty();
  }

  @Test
  void quotes_and_line_feeds_are_read_as_they_were_written() throws IOException {
    Path kept =
        kept(List.of(new String[] {"a,b", "1", "x \"y\"\nz"}, new String[] {"c", "1", "x"}));

    assertThat(found(kept, "a,b")).containsExactly("a,b|1|x \"y\"\nz");
    assertThat(found(kept, "c")).containsExactly("c|1|x");
  }

  @Test
  void a_long_list_is_searched_from_its_signposts() throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(new String[] {"k%05d".formatted(i / 2), Integer.toString(i % 2), "v" + i});
    }
    Path kept = kept(lines);

    for (int i : new int[] {0, 1, 4_999, 5_000, 9_998, 9_999}) {
      String key = "k%05d".formatted(i);
      assertThat(found(kept, key))
          .containsExactly(key + "|0|v" + 2 * i, key + "|1|v" + (2 * i + 1));
    }
  }

  @Test
  void in_an_empty_list_nothing_is_found() throws IOException {
    assertThat(found(kept(List.of()), "a")).isEmpty();
  }

  @Test
  void a_list_that_was_cut_off_is_told() throws IOException {
    Path kept = kept(List.<String[]>of(new String[] {"a", "1", "x"}));
    byte[] bytes = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(bytes, bytes.length - 3));

    assertThatThrownBy(() -> SortedLookup.open(kept)).isInstanceOf(IOException.class);
  }
}
