package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.sectordeal._support.NoScores;
import nl.sectordeal.person.match.KnownCandidates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is who does not depend on the order of anything, nor on whether months came one by one. The
 * people are few and alike, so that everything that can go wrong does.
 */
class LinkingPropertyTest {
  private static final List<String> GIVEN =
      List.of("Jan", "Joost", "J.", "Johannes", "Piet", "P.", "-", "Fatima");
  private static final List<String> SURNAMES =
      List.of("Wachtendonk", "Wachtendonck", "Jansen", "Wachtendonk/Jansen", "-");
  private static final List<String> DAYS =
      List.of("1990-03-11", "1990-11-03", "1990-03-14", "1958-07-02", "1990-01-01", "-");
  private static final List<String> ADDRESSES = List.of("Dam1", "Dam1a", "Kade2", "-");
  private static final List<String> IDS =
      List.of("", "", "", "bsn:1", "bsn:2", "ow:7", "bsn:1+ow:7");
  private static final List<String> SOURCES =
      List.of("werk/12345678", "werk/87654321", "zwa", "gemeente", "uwv");
  private static final LinkTerms TERMS = new LinkTerms(0.99, 0.80, Set.of("werk"), 4);

  private final Random random = new Random();

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String person() {
    return String.join(
        " ", one(GIVEN), one(SURNAMES), one(DAYS), one(List.of("m", "v", "-")), one(ADDRESSES));
  }

  private List<String> month(int month, int rows) {
    Map<String, String> byKey = new HashMap<>();
    for (int i = 0; i < rows; i++) {
      String source = one(SOURCES);
      String key = source + ' ' + random.nextInt(8);
      String ids = source.startsWith("werk") || source.equals("zwa") ? "" : one(IDS);
      String fate = random.nextInt(6) == 0 ? "gone" : "";
      byKey.put(
          key,
          String.join(" | ", key, LocalDate.of(2021, month, 5).toString(), ids, person(), fate));
    }
    List<String> lines = new ArrayList<>(byKey.values());
    Collections.sort(lines);
    return lines;
  }

  private List<PairVerdict> verdicts(List<String> lines) {
    StringBuilder verdicts = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String row = one(lines).replaceAll(" \\|.*", "");
      String other = one(lines).replaceAll(" \\|.*", "");
      if (!row.equals(other)) {
        verdicts.append(
            "2021-04-0%d | %s ~ %s | %s%n"
                .formatted(i + 1, row, other, one(List.of("same", "different", "revoked"))));
      }
    }
    return VerdictLines.read(verdicts.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90})
  void no_order_matters(int seed) {
    for (int round = 0; round < 10; round++) {
      random.setSeed(seed + round);
      List<String> lines = month(1, 24);
      List<PairVerdict> verdicts = new ArrayList<>(verdicts(lines));
      List<String> expected = linked(lines, verdicts);
      Collections.shuffle(lines, random);
      Collections.shuffle(verdicts, random);
      assertThat(linked(lines, verdicts)).as("shuffled, %d", seed + round).isEqualTo(expected);
      Found reversed =
          Found.in(
              History.of(String.join("\n", lines), Comparator.reverseOrder()), TERMS, verdicts);
      assertThat(reversed.everything()).as("senders, %d", seed + round).isEqualTo(expected);
    }
  }

  private static List<String> linked(List<String> lines, List<PairVerdict> verdicts) {
    return Found.in(History.of(String.join("\n", lines)), TERMS, verdicts).everything();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 110, 120, 130, 140})
  void three_months_one_by_one_are_as_all_at_once(int seed) {
    for (int round = 0; round < 10; round++) {
      random.setSeed(seed + round);
      Kept store = new Kept();
      List<String> lines = new ArrayList<>();
      for (int month = 1; month <= 3; month++) {
        lines.addAll(month(month, 16));
        List<PairVerdict> verdicts = verdicts(lines);
        VersionSource history = History.of(String.join("\n", lines));
        Found kept = Found.in(history, TERMS, verdicts, new KnownCandidates("deal", store));
        Found fresh =
            Found.in(history, TERMS, verdicts, new KnownCandidates("deal", new NoScores()));
        assertThat(kept.everything())
            .as("month %d, %d", month, seed + round)
            .isEqualTo(fresh.everything());
      }
      assertThat(store.books).isNotEmpty();
    }
  }

  /** Goes through the bytes, as a database would. */
  private static final class Kept implements ScoreStore {
    final Map<String, byte[]> books = new HashMap<>();

    @Override
    public Optional<ScoreBook> find(String job) {
      return Optional.ofNullable(books.get(job))
          .map(bytes -> ScoreBookCodec.read(java.nio.ByteBuffer.wrap(bytes)));
    }

    @Override
    public void save(String job, ScoreBook book) {
      books.put(job, ScoreBookCodec.write(book));
    }
  }
}
