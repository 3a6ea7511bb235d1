package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed while it writes and publishes, and then run again, leaves one version that
 * is whole. {@code -Dkills=20} tries twenty moments.
 */
class KilledPublicationTest {
  private static final int FEW = 4;

  @TempDir Path folder;

  @Test
  void there_is_one_version_and_it_is_whole() throws Exception {
    Desk undisturbed = new Desk(folder.resolve("undisturbed"));
    long lasts;
    try (OtherProcess whole = publish(undisturbed)) {
      assertThat(whole.waitFor("doel")).isTrue();
      long begun = System.nanoTime();
      assertThat(whole.exit()).as(whole.said()).isZero();
      lasts = (System.nanoTime() - begun) / 1_000_000;
    }
    Map<String, String> expected = Desk.hashes(undisturbed.published(Desk.ZORG, "2021-03", 1));
    assertThat(expected).hasSizeGreaterThan(10);
    int times = Integer.getInteger("kills", FEW);
    for (int i = 0; i < times; i++) {
      kill(undisturbed, expected, lasts * (i + 1) / times);
    }
  }

  private void kill(Desk undisturbed, Map<String, String> expected, long moment) throws Exception {
    Desk desk = new Desk(folder.resolve("killed-" + moment)).withKeyOf(undisturbed);
    try (OtherProcess killed = publish(desk)) {
      killed.waitFor("doel");
      killed.killAfter(moment);
    }
    try (OtherProcess again = publish(desk)) {
      assertThat(again.exit()).as("after %d ms: %s", moment, again.said()).isZero();
    }
    Path month = desk.published(Desk.ZORG, "2021-03", 1);
    assertThat(Desk.hashes(month)).as("after %d ms", moment).isEqualTo(expected);
    assertThat(month.resolveSibling("v2")).doesNotExist();
    assertThat(month.resolveSibling("v1.unfinished")).doesNotExist();
    assertThat(desk.type("runs", Desk.ZORG, "--quiet").exit()).isZero();
    Desk.delete(desk.out());
  }

  private static OtherProcess publish(Desk desk) throws IOException {
    List<String> words = desk.words("run", Desk.ZORG, "--publish");
    return OtherProcess.start(Path.of("").toAbsolutePath(), words);
  }
}
