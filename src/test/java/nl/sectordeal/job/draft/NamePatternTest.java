package nl.sectordeal.job.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of files tell: the month, the receipt, the sender. */
class NamePatternTest {
  @ParameterizedTest
  @CsvSource({
    "lijst_2021-03.csv, lijst_*.csv, 2021-03",
    "lijst 202103.csv, lijst *.csv, 202103",
    "Uitreikingen 03-2021.xlsx, Uitreikingen *.xlsx, 03-2021",
    "overzicht maart 2021.xlsx, overzicht *.xlsx, maart 2021",
    "2021_03 lijst.csv, * lijst.csv, 2021_03",
    "lijst_2021-03_ontvangen-20210403T0915.csv, lijst_*_ontvangen-*.csv, 2021-03",
    "lijst_27410011_2021-03.csv, lijst_*_*.csv, 2021-03",
    "export-2021-04-02.csv, export-*.csv, 2021-04",
    "export_20210402.csv, export_*.csv, 202104",
  })
  void the_month_is_found_again(String name, String glob, String month) {
    NamePattern found = NamePattern.of(List.of(Path.of(name)));

    assertThat(found.glob()).isEqualTo(glob);
    assertThat(matches(found.glob(), name)).isTrue();
    assertThat(group(found.period(), "period", name)).isEqualTo(month);
  }

  @Test
  void a_name_without_month_is_doubtful() {
    NamePattern found = NamePattern.of(List.of(Path.of("export.csv")));

    assertThat(found.doubts()).extracting(Doubt::key).containsExactly("period.none");
    assertThat(found.doubts().get(0).gaps()).containsEntry("example", "export_2021-03.csv");
    assertThat(matches(found.glob(), "export.csv")).isTrue();
    assertThat(matches(found.glob(), "export_2021-03.csv")).as("once it is renamed").isTrue();
    assertThat(group(found.period(), "period", "export_2021-03.csv")).isEqualTo("2021-03");
  }

  @Test
  void a_day_in_a_name_is_doubtful_since_it_may_be_that_of_sending() {
    NamePattern found = NamePattern.of(List.of(Path.of("export-2021-04-02.csv")));

    assertThat(found.doubts()).extracting(Doubt::key).containsExactly("period.day");
  }

  @Test
  void a_kvk_number_in_the_names_is_the_sender() {
    NamePattern found = of("lijst_27410011_2021-03.xlsx", "lijst_08410066_2021-03.xlsx");

    assertThat(found.glob()).isEqualTo("lijst_*_*.xlsx");
    assertThat(group(String.valueOf(found.sender()), "sender", "lijst_08410066_2021-03.xlsx"))
        .isEqualTo("08410066");
  }

  @Test
  void what_else_differs_within_a_month_is_the_sender() {
    NamePattern found = of("Huize Rust maart 2021.xlsx", "De Linde maart 2021.xlsx");

    String sender = String.valueOf(found.sender());
    assertThat(group(sender, "sender", "Huize Rust maart 2021.xlsx")).isEqualTo("Huize Rust");
    assertThat(group(sender, "sender", "De Linde april 2021.xlsx")).isEqualTo("De Linde");
  }

  @Test
  void files_of_several_months_have_one_sender() {
    assertThat(of("lijst_2021-02.csv", "lijst_2021-03.csv").sender()).isNull();
  }

  @Test
  void the_receipt_is_found_again() {
    NamePattern found = NamePattern.of(List.of(Path.of("a_2021-03_ontvangen-20210403T0915.csv")));

    String pattern = String.valueOf(found.received());
    assertThat(group(pattern, "received", "a_2021-04_ontvangen-20210503T1015.csv"))
        .isEqualTo("20210503T1015");
  }

  private static NamePattern of(String... names) {
    return NamePattern.of(Arrays.stream(names).map(Path::of).toList());
  }

  private static boolean matches(String glob, String name) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name));
  }

  private static String group(String pattern, String group, String name) {
    Matcher matcher = Pattern.compile(pattern).matcher(name);
    assertThat(matcher.find()).as("%s in %s", pattern, name).isTrue();
    return matcher.group(group);
  }
}
