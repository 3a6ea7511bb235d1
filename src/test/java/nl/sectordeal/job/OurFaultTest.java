package nl.sectordeal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;

/** What lies in the surroundings is not blamed on the program. */
class OurFaultTest {
  private static final Texts DUTCH = Texts.in(Texts.DUTCH);

  @Test
  void a_place_where_nothing_may_be_written_is_named_with_its_folder() {
    for (IOException denied :
        List.of(
            new AccessDeniedException("/srv/out/klein"),
            new FileSystemException("/srv/out/klein", null, "Read-only file system"),
            new FileNotFoundException("/srv/out/klein (Permission denied)"))) {
      assertThat(told(denied))
          .startsWith("Het lukt niet om /srv/out/klein te lezen of te schrijven")
          .contains("de map /srv/out is");
    }
  }

  /** As in a process of cron, which speaks no language. */
  @Test
  void a_name_with_letters_that_are_unknown_here_says_how_to_make_them_known() {
    Throwable wrong = new InvalidPathException("Frysl\uFFFDn.csv", "unmappable characters");

    assertThat(Objects.requireNonNull(OurFault.surroundings(wrong)).in(DUTCH))
        .contains("LC_ALL op C.UTF-8")
        .doesNotContain("Frysl");
  }

  @Test
  void a_full_disk_comes_first() {
    assertThat(told(new IOException("No space left on device"))).startsWith("De schijf is vol.");
  }

  @Test
  void anything_else_is_ours() {
    for (IOException wrong :
        List.of(
            new NoSuchFileException("/srv/out"),
            new FileNotFoundException("/srv/out (No such file or directory)"),
            new IOException("Permission denied"))) {
      assertThat(OurFault.surroundings(wrong)).isNull();
    }
  }

  @Test
  void a_file_that_does_not_fit_is_told_as_such() {
    Path file = Path.of("/srv/twijfel.xlsx");
    IOException full = new IOException("No space left on device");

    assertThat(Folders.unwritable(file, new UncheckedIOException(full)).in(DUTCH))
        .isEqualTo(
            "Het bestand /srv/twijfel.xlsx is niet te schrijven, want de schijf is vol. Maak"
                + " ruimte en geef dezelfde opdracht opnieuw.");
    assertThat(Folders.unwritable(file, new NoSuchFileException("/srv")).in(DUTCH))
        .contains("Kijk of de map bestaat");
  }

  private static String told(IOException bottom) {
    Throwable wrong =
        new IllegalStateException("A step failed", new UncheckedIOException("in words", bottom));
    return Objects.requireNonNull(OurFault.surroundings(wrong)).in(DUTCH);
  }
}
