package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An inbox, or a part of it, that cannot be read is called by its name and by what it is. */
class UnreadableInboxTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void one_month_came() {
    desk = new Desk(folder.resolve("desk"));
    desk.put(
        "lijsten/" + Partner.name("delft", "2021-01", "20210203", "csv"),
        Partner.bytes(Partner.list("delft", 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check"})
  void an_inbox_that_is_a_file_is_refused(String command) throws Exception {
    Path file = Files.writeString(folder.resolve("inbox"), "x");

    Told told =
        Desk.say(
            command,
            Desk.SMALL,
            "--quiet",
            "--data=" + desk.data(),
            "--out=" + desk.out(),
            "--inbox=" + file);

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("de inbox, " + file + ", staat een bestand");
  }

  @Test
  void an_inbox_that_nobody_may_read_is_refused() {
    close(desk.inbox());
    try {
      Told told = desk.type("run", Desk.SMALL, "--quiet");

      assertThat(told.exit()).isEqualTo(2);
      assertThat(told.err()).contains("De inbox " + desk.inbox() + " is niet te lezen.");
    } finally {
      assertThat(desk.inbox().toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void a_folder_in_it_that_nobody_may_read_is_told_as_a_folder() {
    Path boeken = desk.put("boeken/een.xlsx", new byte[0]).getParent();
    close(boeken);
    try {
      Told told = desk.type("run", Desk.SMALL, "--quiet", "--publish");

      assertThat(told.out())
          .contains("De map boeken/ kan niet worden gelezen, en wat erin zit is overgeslagen.")
          .contains("Niet gepubliceerd.");
    } finally {
      assertThat(boeken.toFile().setReadable(true)).isTrue();
    }
  }

  /** Root reads everything: then there is nothing to show. */
  private static void close(Path closed) {
    assumeTrue(closed.toFile().setReadable(false));
    assumeFalse(Files.isReadable(closed));
  }

  @Test
  void nothing_is_published_while_a_file_cannot_be_read() throws Exception {
    Path unread = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(unread));
    String name = "lijsten/" + Partner.name("leiden", "2021-01", "20210203", "csv");
    Path link = Files.createSymbolicLink(desk.inbox().resolve(name), unread);

    Told told = desk.type("run", Desk.SMALL, "--quiet", "--publish");

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out())
        .contains("Niet gepubliceerd.", name + " kan niet worden gelezen, en kan de cijfers");
    assertThat(desk.published("klein", "2021-01", 1)).doesNotExist();
    assertThat(desk.report("klein", "2021-01")).exists();

    Files.delete(link);
    assertThat(desk.type("run", Desk.SMALL, "--quiet", "--publish").exit()).isZero();
    assertThat(desk.published("klein", "2021-01", 1)).exists();
  }
}
