package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestJsonTest {
  private static final Instant KNOWN = Instant.parse("2021-04-05T04:30:00Z");
  private static final Manifest MANIFEST =
      new Manifest(
          "klein",
          YearMonth.of(2021, 3),
          2,
          KNOWN,
          "1.0.0",
          "ab",
          "cd",
          "ef",
          "nl",
          "0123456789ab",
          "99",
          new Manifest.Replaced(1, KNOWN, "98"),
          List.of(
              new Manifest.Delivered(
                  "lijsten", "", "a.csv", "12", YearMonth.of(2021, 3), KNOWN, "accepted")),
          List.of(new Manifest.Act("same", "lijsten:1 = lijsten:2", KNOWN, null)),
          List.of(new Manifest.LeftOut("lijsten", "b", "komt niet meer")),
          List.of(new Manifest.FileSum("run.json", 12, "34")));

  @Test
  void reads_what_it_wrote() {
    assertThat(ManifestJson.read(ManifestJson.write(MANIFEST))).contains(MANIFEST);
  }

  @Test
  void writes_keys_in_a_fixed_order_for_people_to_read() {
    assertThat(text(MANIFEST))
        .startsWith(
            "{\n  \"job\": \"klein\",\n  \"month\": \"2021-03\",\n  \"version\": 2,\n"
                + "  \"as_known_at\": \"2021-04-05T04:30:00Z\",\n")
        .contains("\"replaces\": {\n    \"version\": 1,")
        .endsWith("\"sha256\": \"34\"\n    }\n  ]\n}\n");
  }

  @Test
  void what_is_cut_off_or_bears_more_is_no_manifest() {
    String text = text(MANIFEST);
    assertThat(read(text.substring(0, text.length() / 2))).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(read("{}")).isEmpty();
    assertThat(read("null")).isEmpty();
    assertThat(read(text.replaceFirst("\\{", "{ \"more\": 1,"))).isEmpty();
    assertThat(read(text + "{}")).isEmpty();
  }

  private static String text(Manifest manifest) {
    return new String(ManifestJson.write(manifest), StandardCharsets.UTF_8);
  }

  private static java.util.Optional<Manifest> read(String text) {
    return ManifestJson.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
