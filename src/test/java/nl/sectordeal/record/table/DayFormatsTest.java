package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatsTest {

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57, 58})
  void built_in_formats_of_days(int id) {
    assertThat(DayFormats.isDay(id, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 5, 8, 9, 10, 11, 12, 18, 21, 23, 32, 35, 37, 44, 45, 47, 48, 49, 59})
  void built_in_formats_of_numbers_times_and_text(int id) {
    assertThat(DayFormats.isDay(id, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd-mm-yyyy",
        "d/m/yy;@",
        "[$-413]d mmmm yyyy",
        "yyyy\\-mm\\-dd",
        "mmm",
        "dd-mm-yyyy hh:mm",
        "\"op\" d-m-yyyy",
        "\"Datum: \"dd-mm-yyyy",
        "dd-mm-yyyy\\ \"uur\"",
        "d-m-yyyy\" (do)\"",
        "[>0]dd-mm-yyyy;General",
        "[<=0]General;dd/mm/yyyy",
        "[=0]\"\";dd-mm-yyyy",
        "_-dd-mm-yyyy_-",
        "d/m/jjjj",
        "dd-mm-yyyy;;;@",
        "m/d/yy h:mm AM/PM",
        "dd-mm-yyyy hh:mm:ss.000"
      })
  void formats_of_days(String code) {
    assertThat(DayFormats.isDay(164, code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.00",
        "#,##0 \"dagen\"",
        "[Red]0.0",
        "hh:mm",
        "[h]:mm",
        "[mm]:ss",
        "h:mm AM/PM",
        "@",
        "General",
        "\"jaar\" 0",
        "#,##0.00 \"d\"",
        "#,##0.00\\ \\d",
        "_ [$€-413]\\ * #,##0.00_ ;_ [$€-413]\\ * \\-#,##0.00_ ;_ @_ ",
        "\"dag\" 0;\"dag\" -0",
        "0.00E+00",
        "# ??/??",
        "\"d-m-yyyy\""
      })
  void formats_of_other_numbers(String code) {
    assertThat(DayFormats.isDay(164, code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hh:mm",
        "[h]:mm",
        "[h]:mm:ss",
        "[mm]:ss",
        "h:mm AM/PM",
        "h\\:mm",
        "[h]:mm\" uur\"",
        "mm:ss.0"
      })
  void formats_of_times(String code) {
    assertThat(DayFormats.isTime(164, code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd-mm-yyyy hh:mm", "0.0", "0 \"h\"", "0.0\" uur\"", "@", "General"})
  void formats_of_no_times(String code) {
    assertThat(DayFormats.isTime(164, code)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FROM_1900, 1, 1900-01-01",
    "FROM_1900, 59, 1900-02-28",
    "FROM_1900, 60, 29-02-1900",
    "FROM_1900, 61, 1900-03-01",
    "FROM_1900, 44286.99, 2021-03-31",
    "FROM_1900, 2958465, 9999-12-31",
    "FROM_1900, 2958466, #x",
    "FROM_1900, -1, #x",
    "FROM_1900, 0, 00-01-1900",
    "FROM_1904, 0, 1904-01-01",
    "FROM_1904, 42824, 2021-03-31",
    "FROM_1904, 2957003, 9999-12-31",
    "FROM_1904, 2957004, #x",
  })
  void a_number_is_a_day(DaySystem system, double serial, String shown) {
    assertThat(TestTables.text(system.day(serial, "x"))).isEqualTo(shown);
  }
}
