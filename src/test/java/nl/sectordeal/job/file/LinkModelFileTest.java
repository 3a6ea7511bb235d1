package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.person.score.Comparison;
import nl.sectordeal.person.score.Level;
import nl.sectordeal.person.score.LinkModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The document that says by what people are known as one. */
class LinkModelFileTest {
  private static final Path SHIPPED = Path.of("src/main/resources/linkmodel.yaml");

  @TempDir Path folder;

  /** The mistakes of {@code spec/link-model.yaml}. */
  @TestFactory
  Stream<DynamicTest> mistakes() throws IOException {
    String good = Files.readString(SHIPPED);
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = LinkModelFileTest.class.getResourceAsStream("/spec/link-model.yaml")) {
      for (JsonNode one : new YAMLMapper().readTree(in)) {
        String bad = replaced(good, one.get("from").asString(), one.get("to").asString());
        String text =
            one.has("then")
                ? replaced(bad, one.get("then").asString(), one.get("becomes").asString())
                : bad;
        tests.add(
            DynamicTest.dynamicTest(
                one.get("name").asString(),
                () -> isTold(text, one.get("nl").asString(), one.get("en").asString())));
      }
    }
    return tests.stream();
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private void isTold(String text, String dutch, String english) throws IOException {
    Path file = Files.writeString(folder.resolve("model.yaml"), text);

    JobFileMistake mistake = Mistakes.of(() -> LinkModelFile.read(file));
    assertThat(Mistakes.lines(mistake, "nl"))
        .containsExactly("Het koppelmodel " + file + " is niet te gebruiken:", dutch);
    assertThat(Mistakes.lines(mistake, "en"))
        .containsExactly("The link model " + file + " cannot be used:", english);
  }

  @Test
  void missing_file_is_told_with_what_to_do() {
    assertThat(Mistakes.english(() -> LinkModelFile.read(folder.resolve("none.yaml"))))
        .contains("leave that out to use the model of the program");
  }

  @Test
  void shipped_model_is_written_as_it_stands() throws IOException {
    assertThat(LinkModelFile.text(LinkModelFile.shipped())).isEqualTo(Files.readString(SHIPPED));
  }

  @Test
  void what_is_written_is_read_as_the_same() throws IOException {
    LinkModel model = LinkModelFile.shipped();
    Path file = folder.resolve("model.yaml");

    LinkModelFile.write(file, model, model);

    assertThat(LinkModelFile.read(file)).isEqualTo(model);
    assertThat(LinkModelFile.read(file).hash()).isEqualTo(model.hash());
    assertThat(file).content().contains("m: 0.484 # was 0.484");
  }

  @Test
  void one_other_figure_is_another_model() throws IOException {
    String other = replaced(Files.readString(SHIPPED), "m: 0.484", "m: 0.483");
    LinkModel changed = LinkModelFile.read(Files.writeString(folder.resolve("m.yaml"), other));

    assertThat(changed.hash()).isNotEqualTo(LinkModelFile.shipped().hash());
  }

  @Test
  void every_level_has_a_label_of_its_own_in_both_languages() {
    for (Comparison comparison : LinkModelFile.shipped().comparisons()) {
      for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
        Set<String> labels = new TreeSet<>();
        comparison.levels().forEach(level -> labels.add(level.label().in(locale)));
        assertThat(labels).as(comparison.name()).hasSameSizeAs(comparison.levels());
      }
    }
  }

  @Test
  void agreement_speaks_for_one_person_and_difference_against() {
    LinkModel model = LinkModelFile.shipped();

    for (String comparison : List.of("given_name", "birth_date", "gender", "shared_number")) {
      Level same = model.comparison(comparison).level("same");
      Level different = model.comparison(comparison).level("different");
      assertThat(same.bits()).as(comparison).isPositive();
      assertThat(different.bits()).as(comparison).isNegative();
      assertThat(same.bitsInHousehold()).as(comparison).isLessThanOrEqualTo(same.bits());
    }
  }
}
