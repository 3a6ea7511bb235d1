package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same deliveries give the same reports, whenever and in whatever order they come. */
class SameBytesTest {
  @TempDir Path folder;

  @Test
  void a_rerun_and_another_order_of_the_inbox_change_nothing() throws IOException {
    Desk desk = new Desk(folder.resolve("desk"));
    assertThat(desk.type("run", Desk.ZORG, "--quiet").exit()).isZero();
    Map<String, byte[]> first = Desk.files(desk.out());
    String text = text(desk);

    assertThat(desk.type("run", Desk.ZORG, "--quiet").exit()).isZero();
    assertSame(Desk.files(desk.out()), first);
    assertThat(text(desk)).isEqualTo(text);

    Desk shuffled = new Desk(folder.resolve("elsewhere").resolve("shuffled")).withKeyOf(desk);
    copyShuffled(shuffled.inbox());
    assertThat(shuffled.type("run", Desk.ZORG, "--quiet").exit()).isZero();
    assertSame(Desk.files(shuffled.out()), first);
    assertThat(text(shuffled)).isEqualTo(text);
  }

  @Test
  void files_that_come_one_by_one_and_late_change_nothing() throws IOException {
    Desk desk = new Desk(folder.resolve("desk"));
    assertThat(desk.type("run", Desk.ZORG, "--quiet").exit()).isZero();
    Map<String, byte[]> first = Desk.files(desk.report(Desk.ZORG, "2021-03"));

    Desk late = new Desk(folder.resolve("late")).withKeyOf(desk);
    Desk.copy(Desk.ZORG_INBOX, late.inbox(), name -> name.contains("_2021-03_"));
    late.type("run", Desk.ZORG, "--quiet");
    Desk.copy(Desk.ZORG_INBOX, late.inbox(), name -> name.contains("_2021-01_"));
    late.type("run", Desk.ZORG, "--quiet");
    Desk.copy(
        Desk.ZORG_INBOX,
        late.inbox(),
        name -> !name.contains("_2021-01_") && !name.contains("_2021-03_"));
    assertThat(late.type("run", Desk.ZORG, "--quiet").exit()).isZero();

    assertSame(Desk.files(late.report(Desk.ZORG, "2021-03")), first);
  }

  /** The same files, made in another order. */
  private static void copyShuffled(Path inbox) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Desk.ZORG_INBOX)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(7));
    for (Path file : files) {
      Path copy = inbox.resolve(Desk.ZORG_INBOX.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(10);
    expected.forEach(
        (name, bytes) -> {
          if (!name.endsWith(".pdf")) {
            assertThat(files.get(name)).as(name).isEqualTo(bytes);
          }
        });
  }

  private static String text(Desk desk) throws IOException {
    Path pdf = desk.report(Desk.ZORG, "2021-03").resolve("maandrapportage.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
