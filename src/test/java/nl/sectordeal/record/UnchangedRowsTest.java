package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.mapping.FileRows;
import nl.sectordeal.record.mapping.MappingBuilder;
import nl.sectordeal.record.mapping.RowMapping;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows of which no cell changed are not read again, and nobody can tell: whole histories of
 * deliveries come out the same as when every row is read, at once or month by month, and in any
 * order of import.
 */
class UnchangedRowsTest {
  private static final byte[] KEY = new byte[Pseudonyms.KEY_LENGTH];
  private static final int HISTORIES = 4;

  @TempDir Path folder;
  private long known;

  @ParameterizedTest
  @CsvSource({"FULL, ALLOWED", "CHANGES, ALLOWED", "FULL, FORBIDDEN", "FULL, REQUIRED"})
  void nobody_can_tell_which_rows_were_read_again(Source.Mode mode, IdPolicy policy) {
    for (int seed = 0; seed < HISTORIES; seed++) {
      List<Sent> history = new DrawnHistory(new Random(seed)).draw();
      List<String> all = atOnce(mode, history, rowsReadAnew(policy), "all" + seed);
      assertThat(atOnce(mode, history, rows(policy), "quick" + seed)).isEqualTo(all);
      assertThat(oneByOne(mode, history, rows(policy), "months" + seed)).isEqualTo(all);
      List<Sent> shuffled = new ArrayList<>(history);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(oneByOne(mode, shuffled, rows(policy), "shuffled" + seed)).isEqualTo(all);
    }
    assertThat(known).as("rows that were not read again").isGreaterThan(100L * HISTORIES);
  }

  /** All files are there before the first reading. */
  private List<String> atOnce(Source.Mode mode, List<Sent> history, RowSources rows, String name) {
    try (Office office = office(mode, rows, name)) {
      history.forEach(sent -> put(office, sent));
      return whenAllIsSaid(office.run(), history);
    }
  }

  /** Each file is read before the next one comes. */
  private List<String> oneByOne(
      Source.Mode mode, List<Sent> history, RowSources rows, String name) {
    try (Office office = office(mode, rows, name)) {
      for (Sent sent : history) {
        put(office, sent);
        office.run();
      }
      return whenAllIsSaid(office, history);
    }
  }

  private Office office(Source.Mode mode, RowSources rows, String name) {
    JdbcConnectionPool database =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:" + mode + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
    Office office = new Office(folder.resolve(mode + name), mode, database);
    office.rows = rows;
    return office;
  }

  private static List<String> whenAllIsSaid(Office office, List<Sent> history) {
    history.stream().sorted().forEach(sent -> decide(office, sent));
    List<String> everything = new ArrayList<>(office.everything());
    office.judged().forEach(one -> everything.add(one.notices().toString()));
    for (RowVersion one : office.versions(Office.END_OF_TIME)) {
      everything.add(
          "%s %d %b %d %s"
              .formatted(
                  one.row().ref(), one.identity(), one.hasPerson(), one.profile(), one.marks()));
    }
    return everything;
  }

  /** What a person says of a delivery the day after, if it is held by then. */
  private static void decide(Office office, Sent sent) {
    HeldDeliveries held = new HeldDeliveries(office.judgements.list(office.known(sent.dayAfter())));
    if (sent.verdict() != null && held.find(sent.file()) instanceof HeldDeliveries.Found.Held) {
      office.decide(sent.verdict(), sent.file(), sent.dayAfter().toString());
      office.read();
    }
  }

  private static void put(Office office, Sent sent) {
    try {
      Files.createDirectories(office.inbox);
      Files.writeString(office.inbox.resolve(sent.file()), sent.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RowSources rowsReadAnew(IdPolicy policy) {
    RowSources files = rows(policy, KEY);
    return (file, source, sender, known) -> files.open(file, source, sender, KnownRows.NOTHING);
  }

  private RowSources rows(IdPolicy policy) {
    RowSources files = rows(policy, KEY);
    return (file, source, sender, index) ->
        files.open(file, source, sender, new CountedRows(index));
  }

  private static RowSources rows(IdPolicy policy, byte[] key) {
    RowMapping mapping =
        new MappingBuilder()
            .person()
            .participation()
            .withdrawal()
            .policy(policy, IdKind.BSN)
            .build();
    return new FileRows(Map.of("bron", mapping), key);
  }

  private final class CountedRows implements KnownRows {
    private final KnownRows it;

    CountedRows(KnownRows it) {
      this.it = it;
    }

    @Override
    public int findInForce(String key, RowPrint print) {
      int found = it.findInForce(key, print);
      known += found == NONE ? 0 : 1;
      return found;
    }

    @Override
    public long content(int row) {
      return it.content(row);
    }

    @Override
    public long core(int row) {
      return it.core(row);
    }
  }

  /** A file, in the order of receipt, and what a person says of it if it is held. */
  private record Sent(int order, String file, String text, Verdict.Kind verdict)
      implements Comparable<Sent> {
    Instant dayAfter() {
      return received(order).plusSeconds(24 * 3600);
    }

    static Instant received(int order) {
      return Instant.parse("2021-02-01T12:00:00Z").plusSeconds(order * 48 * 3600L);
    }

    @Override
    public int compareTo(Sent other) {
      return Integer.compare(order, other.order);
    }
  }

  /** Ten deliveries, each like the one before it, with whatever happens to files. */
  private static final class DrawnHistory {
    private static final List<String> COLUMNS =
        List.of(
            "Nummer",
            "Soort",
            "Startdatum",
            "Einddatum",
            "Resultaat",
            "Aanbieder",
            "BSN",
            "Achternaam",
            "Postcode",
            "Mutatie",
            "Doelgroep traject",
            "Voornaam",
            "Voorletters",
            "Tussenvoegsel",
            "Achternaam partner",
            "Geboortedatum",
            "Geslacht",
            "Huisnummer",
            "Straat",
            "Plaats",
            "Klantnummer",
            "Extra");

    /** What may stand in the first ten columns beside the key: good, strange and bad values. */
    private static final List<List<String>> VALUES =
        List.of(
            List.of("Werkfit", "Werkontwikkel", "werkfit ", "iets anders", ""),
            List.of("01-02-2021", "1-2-2021", "2021-03-01", "30-02-2021", ""),
            List.of("", "30-06-2021", "31-12-9999", "01-01-2020"),
            List.of("Klaar", "Loopt nog", "", "zomaar"),
            List.of("Aanbieder A", "Aanbieder B", ""),
            List.of("111222333", "249566758", "12345672", "123456789", ""),
            List.of("Berg", "Vis", "BERG"),
            List.of("2511 AB", "2511ab", "0000 XX", ""),
            List.of("", "", "", "", "nieuw", "vervallen"));

    private final Random random;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private List<String> columns = new ArrayList<>(COLUMNS);

    DrawnHistory(Random random) {
      this.random = random;
    }

    List<Sent> draw() {
      for (int key = 0; key < 15; key++) {
        rows.add(row("T" + key));
      }
      List<Sent> history = new ArrayList<>();
      for (int order = 0; order < 10; order++) {
        change();
        String text = chance(8) && order > 0 ? texts.get(random.nextInt(order)) : text();
        texts.add(text);
        String received = Sent.received(order).toString().substring(0, 10).replace("-", "");
        String file =
            "a_2021-%02d_%s.csv"
                .formatted(1 + Math.max(0, order - random.nextInt(4)) / 2, received);
        Verdict.Kind[] verdicts = {Verdict.Kind.RELEASE, Verdict.Kind.DISCARD, null};
        history.add(new Sent(order, file, text, verdicts[random.nextInt(3)]));
      }
      return history;
    }

    private String[] row(String key) {
      String[] row = new String[COLUMNS.size()];
      Arrays.fill(row, "");
      row[0] = key;
      for (int column = 1; column <= VALUES.size(); column++) {
        row[column] = VALUES.get(column - 1).get(column == 9 ? 0 : random.nextInt(2));
      }
      row[COLUMNS.size() - 1] = chance(50) ? "111222333" : "";
      return row;
    }

    private void change() {
      int cells = random.nextInt(chance(20) ? 20 : 4);
      for (int i = 0; i < cells; i++) {
        int column = 1 + random.nextInt(VALUES.size());
        List<String> possible = VALUES.get(column - 1);
        String[] row = rows.get(random.nextInt(rows.size())).clone();
        row[column] = possible.get(random.nextInt(possible.size()));
        replace(row);
      }
      if (chance(40)) {
        rows.remove(random.nextInt(rows.size()));
      }
      if (chance(50)) {
        rows.add(random.nextInt(rows.size()), row("T" + random.nextInt(20)));
      }
      if (chance(20)) {
        Collections.shuffle(rows, random);
      }
      if (chance(15)) {
        columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
      }
    }

    private void replace(String[] row) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i)[0].equals(row[0])) {
          rows.set(i, row);
        }
      }
    }

    private String text() {
      List<String> lines = new ArrayList<>();
      lines.add(String.join(";", columns));
      for (String[] row : rows) {
        lines.add(line(row));
        if (chance(3)) {
          lines.add(chance(50) ? "" : line(row));
        } else if (chance(2)) {
          lines.add("Totaal;15");
        }
      }
      return String.join("\n", lines) + "\n";
    }

    private String line(String[] row) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(row[COLUMNS.indexOf(column)]);
      }
      return String.join(";", cells);
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }
  }
}
