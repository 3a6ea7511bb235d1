package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.codec.RowCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Senders are read several at a time, through one store. */
class SideBySideTest {
  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @Test
  void rows_of_senders_that_are_read_side_by_side_do_not_mix() throws Exception {
    DataSource database = Office.h2(folder);
    try (Office office = new Office(folder, Source.Mode.FULL, database)) {
      insertSideBySide(office.records);
      JdbcTemplate jdbc = new JdbcTemplate(database);
      RowCodec codec = new RowCodec();
      for (int sender = 1; sender <= 2; sender++) {
        List<byte[]> stored =
            jdbc.query(
                "select claims from record where id / 281474976710656 = ?",
                (row, n) -> row.getBytes(1),
                sender);
        byte[] expected = codec.encode(claims(sender));
        assertThat(stored).hasSize(ROWS).allSatisfy(one -> assertThat(one).isEqualTo(expected));
      }
    }
  }

  private static void insertSideBySide(RecordStore store) throws Exception {
    List<Callable<Boolean>> readings = new ArrayList<>();
    for (int sender = 1; sender <= 2; sender++) {
      List<NewVersion> versions = versions(sender);
      readings.add(
          () -> {
            for (int from = 0; from < ROWS; from += 500) {
              store.insert(versions.subList(from, from + 500));
            }
            return true;
          });
    }
    ExecutorService workers = Executors.newFixedThreadPool(readings.size());
    try {
      for (Future<Boolean> done : workers.invokeAll(readings)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<NewVersion> versions(int sender) {
    List<NewVersion> versions = new ArrayList<>();
    for (int n = 1; n <= ROWS; n++) {
      long id = ((long) sender << 48) + n;
      versions.add(
          new NewVersion(
              id,
              "K" + n,
              n,
              id,
              0,
              id,
              0,
              0,
              false,
              PersonMarks.NOBODY,
              0,
              Traits.UNKNOWN,
              claims(sender)));
    }
    return versions;
  }

  private static List<Claim> claims(int sender) {
    String type = "SOORT" + "-".repeat(20 * sender);
    return List.of(
        new Claim.QualificationClaim(type, LocalDate.of(2021, 1, sender), null, Set.of()));
  }
}
