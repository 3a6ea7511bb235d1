package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.record.mapping.MappingBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same statements on another database. */
class PostgresTest {
  @TempDir Path folder;

  @Test
  void postgresql_holds_the_same_as_h2() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Office postgres =
            new Office(folder.resolve("pg"), Source.Mode.FULL, server.getPostgresDatabase());
        Office h2 = new Office(folder.resolve("h2"), Source.Mode.FULL)) {
      assertThat(history(postgres)).isEqualTo(history(h2)).hasSizeGreaterThan(20);
    }
  }

  @Test
  void postgresql_keeps_sealed_traits() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Office office =
            new Office(folder.resolve("pg"), Source.Mode.FULL, server.getPostgresDatabase())) {
      office.put("a_2021-01_20210201.csv", "1;a;;berg").run();
      RowVersion version = office.versionsWithTraits(Office.END_OF_TIME).get(0);
      assertThat(MappingBuilder.seal().open(version.profile(), version.traits()).surname())
          .isEqualTo("berg");
    }
  }

  private static List<String> history(Office office) {
    office.put("a_2021-01_20210201.csv", "1;a;k;piet", "2;a;k", "3;a;k;;hold", "4;a;k").run();
    office.put("a_2021-03_20210401.csv", "1;a;;jan", "5;b", "5;c", "6;x;;;reject").run();
    office.put("a_2021-02_20210301.csv", "1;a;k;piet", "2;b;k", "3;a;k", "4;a;k").run();
    office.decide(Verdict.Kind.RELEASE, "a_2021-03_20210401.csv", "2021-04-10T12:00:00Z");
    office.read();
    office.program = "2";
    office.read();
    return office.everything();
  }
}
