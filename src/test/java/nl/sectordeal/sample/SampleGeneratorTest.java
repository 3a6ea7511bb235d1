package nl.sectordeal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleGeneratorTest {
  private static final Path ZORG = Path.of("sample-data/sectordeal-zorg-den-haag");
  private static final Path ROUTE = Path.of("sample-data/routekaart");
  private static final Path CONTACTS = Path.of("sample-data/regionaal-contactpunt");
  private static final Path LEUVEN = Path.of("sample-data/esf-in-z-leuven");
  private static final Path GUIDANCE = Path.of("sample-data/sterk-in-je-werk");

  @TempDir Path folder;

  @Test
  void the_committed_deliveries_of_the_deal_are_what_the_generator_writes() throws IOException {
    SampleGenerator.writeZorg(folder, SampleGenerator.SEED);
    assertThat(hashes(folder.resolve("inbox"))).isEqualTo(hashes(ZORG.resolve("inbox")));
    assertThat(folder.resolve("README.md")).hasSameTextualContentAs(ZORG.resolve("README.md"));
  }

  @Test
  void the_committed_contacts_are_what_the_generator_writes() throws IOException {
    SampleGenerator.writeContacts(folder, SampleGenerator.SEED);
    assertThat(hashes(folder.resolve("inbox"))).isEqualTo(hashes(CONTACTS.resolve("inbox")));
  }

  @Test
  void the_committed_deliveries_of_leuven_are_what_the_generator_writes() throws IOException {
    SampleGenerator.writeLeuven(folder, SampleGenerator.SEED);
    assertThat(hashes(folder.resolve("inbox"))).isEqualTo(hashes(LEUVEN.resolve("inbox")));
    assertThat(folder.resolve("README.md")).hasSameTextualContentAs(LEUVEN.resolve("README.md"));
  }

  @Test
  void belgian_numbers_pass_their_test() {
    assertThat(LeuvenNumbers.insz(LocalDate.of(1985, 7, 30), 33, 0)).isEqualTo("85073003328");
    assertThat(LeuvenNumbers.insz(LocalDate.of(2017, 7, 30), 33, 0)).isEqualTo("17073003384");
    assertThat(LeuvenNumbers.enterprise(1_234_567)).isEqualTo("0123456749");
  }

  @Test
  void the_committed_files_of_the_route_map_are_what_the_generator_writes() throws IOException {
    SampleGenerator.writeRoute(folder, SampleGenerator.SEED);
    assertThat(hashes(folder.resolve("inbox"))).isEqualTo(hashes(ROUTE.resolve("inbox")));
    assertThat(folder.resolve("README.md")).hasSameTextualContentAs(ROUTE.resolve("README.md"));
  }

  @Test
  void the_committed_career_guidance_is_what_the_generator_writes() throws IOException {
    SampleGenerator.writeGuidance(folder, SampleGenerator.SEED);
    assertThat(hashes(folder.resolve("inbox"))).isEqualTo(hashes(GUIDANCE.resolve("inbox")));
    assertThat(folder.resolve("README.md")).hasSameTextualContentAs(GUIDANCE.resolve("README.md"));
  }

  @Test
  void a_deal_of_any_size_has_about_that_many_rows_and_one_in_twenty_changes_next_month()
      throws IOException {
    SampleGenerator.writeBulk(folder, 10_000, 1, 2);
    List<String> first = lines("trajecten_2021-01");
    List<String> second = lines("trajecten_2021-02");
    assertThat(first.size() + lines("plaatsingen_2021-01").size() + lines("uwv_2021-01").size())
        .isBetween(8_000, 9_000);
    Set<String> unchanged = new HashSet<>(first);
    long changed = second.stream().filter(line -> !unchanged.contains(line)).count();
    assertThat(changed).isBetween(first.size() * 2L / 100, first.size() * 6L / 100);
  }

  @Test
  void invented_ids_pass_the_eleven_test_and_are_all_different() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      assertThat(PlainChecks.isBsn(InventedIds.bsn(i))).isTrue();
      assertThat(PlainChecks.isOnderwijsnummer(InventedIds.onderwijsnummer(i))).isTrue();
      ids.add(InventedIds.bsn(i));
      ids.add(InventedIds.onderwijsnummer(i));
    }
    assertThat(ids).hasSize(200_000);
  }

  @Test
  void every_id_of_the_sample_can_be_listed() throws IOException {
    String file = "gemeente/trajecten_2021-03_ontvangen-20210403T0915.csv";
    String text =
        Files.readString(ZORG.resolve("inbox").resolve(file), StandardCharsets.ISO_8859_1);
    Set<String> ids = SamplePeople.nationalIds();
    int second = text.indexOf(';', text.indexOf('\n')) + 1;
    assertThat(ids).contains(text.substring(second, second + 9)).hasSizeGreaterThan(2_000);
  }

  private List<String> lines(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Path file =
          files.filter(f -> f.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
      return Files.readAllLines(
          file, name.startsWith("uwv") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
  }

  private static Map<String, Integer> hashes(Path inbox) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        hashes.put(
            inbox.relativize(file).toString().replace('\\', '/'),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
