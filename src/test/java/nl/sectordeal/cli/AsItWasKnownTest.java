package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.publish.Manifest;
import nl.sectordeal.job.publish.PublishedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month that was published is done again as it was known, after later files have come in, some of
 * them of an earlier month, without rows that were there or withdrawing one, and after people
 * decided about pairs and about a difference: every file has the same bytes.
 */
class AsItWasKnownTest {
  private static final String MONTH = "2021-01";

  @TempDir Path folder;

  @Test
  void every_file_has_the_same_bytes_on_both_databases() throws IOException, SQLException {
    Desk h2 = new Desk(folder.resolve("h2"));
    tell(h2, List.of());
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE ROLE sa SUPERUSER LOGIN");
      }
      Desk postgres = new Desk(folder.resolve("postgres")).withKeyOf(h2);
      String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
      tell(postgres, List.of("--database", url));
      assertThat(Desk.hashes(postgres.published(Desk.ZORG, MONTH, 1)))
          .isEqualTo(Desk.hashes(h2.published(Desk.ZORG, MONTH, 1)));
    }
  }

  private void tell(Desk desk, List<String> database) throws IOException {
    Desk.copy(Desk.ZORG_INBOX, desk.inbox(), AsItWasKnownTest::isEarly);
    Told first = type(desk, database, "run", "--publish");
    assertThat(first.exit()).as(first.all()).isZero();
    Path published = desk.published(Desk.ZORG, MONTH, 1);
    Map<String, String> then = Desk.hashes(published);
    assertThat(then).containsKeys("maandrapportage.pdf", "maandrapportage.xlsx", Manifest.FILE);
    Manifest manifest = PublishedFolder.findManifest(published).orElseThrow();

    Desk.copy(Desk.ZORG_INBOX, desk.inbox(), name -> !isEarly(name));
    type(desk, database, "run");
    decideAboutTwoPairs(desk, database);
    decideAboutADifference(desk, database);
    Told now = type(desk, database, "run", "--month", MONTH, "--publish");
    assertThat(now.out()).contains("Gepubliceerd als 2021-01/v2.");
    assertThat(
            PublishedFolder.findManifest(desk.published(Desk.ZORG, MONTH, 2)).orElseThrow().acts())
        .extracting(Manifest.Act::kind)
        .contains("same", "different", "resolved");
    assertThat(Desk.hashes(desk.published(Desk.ZORG, MONTH, 2)).get("run.json"))
        .isNotEqualTo(then.get("run.json"));

    Told again = type(desk, database, "run", "--as-known-at", manifest.asKnownAt().toString());
    assertThat(again.out())
        .contains("januari 2021 (v1)")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-01/v1.");
    assertThat(Desk.hashes(desk.report(Desk.ZORG, MONTH))).isEqualTo(then);
    assertThat(Desk.hashes(published)).isEqualTo(then);
    assertThat(type(desk, database, "runs").exit()).isZero();
  }

  /** What had been received at the end of February 2021. */
  private static boolean isEarly(String name) {
    return name.contains("_ontvangen-202102");
  }

  private void decideAboutTwoPairs(Desk desk, List<String> database) {
    ReviewedBook book = new ReviewedBook(desk.data().resolve("twijfel.xlsx"));
    type(desk, database, "review", "--export", book.file().toString());
    List<String> pairs = book.pairs();
    book.fill(0, pairs.get(0), "zelfde", "Gebeld.")
        .fill(0, pairs.get(pairs.size() - 1), "verschillend", "Gebeld.");
    Told told =
        type(
            desk,
            database,
            "review",
            "--import",
            book.file().toString(),
            "--by",
            "Ans",
            "--received",
            "2021-04-10");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private static void decideAboutADifference(Desk desk, List<String> database) {
    Told told =
        type(
            desk,
            database,
            "resolve",
            "gemeente-plaatsingen:P200006",
            "--because",
            "Nagevraagd.",
            "--received",
            "2021-04-11");
    assertThat(told.out()).as(told.all()).contains("is afgehandeld.");
  }

  private static Told type(Desk desk, List<String> database, String command, String... more) {
    String[] words = new String[more.length + database.size() + 2];
    words[0] = Desk.ZORG;
    words[1] = "--quiet";
    System.arraycopy(more, 0, words, 2, more.length);
    for (int i = 0; i < database.size(); i++) {
      words[more.length + 2 + i] = database.get(i);
    }
    return desk.type(command, words);
  }
}
