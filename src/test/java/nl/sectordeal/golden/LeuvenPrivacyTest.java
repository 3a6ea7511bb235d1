package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/** What a job for the fund keeps, shows and says names nobody and tells nobody's birth date. */
class LeuvenPrivacyTest {

  private static List<String> texts() throws IOException {
    GoldenRun run = GoldenRun.of(GoldenRun.LEUVEN);
    List<String> texts = new ArrayList<>(List.of(run.said()));
    for (Path place : List.of(run.out(), run.data())) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.add(text(file));
        }
      }
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    String name = file.toString();
    List<String> lines =
        name.endsWith(".pdf")
            ? ReportText.ofPdf(file)
            : name.endsWith(".xlsx")
                ? ReportText.ofWorkbook(file)
                : List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    return String.join("\n", lines);
  }

  @Test
  void no_insz_and_no_birth_date_is_anywhere() throws IOException {
    Set<String> personal = new TreeSet<>(SamplePeople.ofLeuven("INSZ", "Rijksregisternummer"));
    Set<String> births = SamplePeople.ofLeuven("Geboortedatum", "Geboren op");
    assertThat(personal).hasSizeGreaterThan(350);
    assertThat(births).hasSizeGreaterThan(350);
    for (String day : births) {
      personal.add(day);
      personal.add(day.substring(8) + "-" + day.substring(5, 7) + "-" + day.substring(0, 4));
    }
    assertFree(personal);
  }

  @Test
  void no_surname_is_anywhere() throws IOException {
    Set<String> names = SamplePeople.ofLeuven("Naam", "Familienaam");
    names.removeIf(name -> name.length() < 7);
    assertThat(names).hasSizeGreaterThan(20);
    assertFree(names);
  }

  private static void assertFree(Set<String> words) throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(20);
    for (String text : texts) {
      for (String word : words) {
        assertThat(text.contains(word)).as(word).isFalse();
      }
    }
  }
}
