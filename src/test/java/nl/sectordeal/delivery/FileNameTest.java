package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file name tells; {@code -} means nothing. */
class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "x_2021-03.csv, 2021-03",
    "x_202103.csv, 2021-03",
    "x_03-2021.csv, 2021-03",
    "x_2021-13.csv, -",
    "x_2021-00.csv, -",
    "x_13-2021.csv, -",
    "x.csv, -",
    "x_maart.csv, -",
    "x_maart-2021.csv, 2021-03",
    "x_MRT2021.csv, 2021-03",
    "x_sept_2021.csv, 2021-09",
    "x_lente-2021.csv, -",
  })
  void month_is_read_in_numbers_or_by_its_name(String name, String month) {
    Pattern pattern = Pattern.compile("x_(?<period>[\\w-]+)\\.csv");
    assertThat(told(new FileName(name).period(pattern))).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "x_2021-04-05.csv, 2021-04-04T22:00:00Z",
    "x_20210405.csv, 2021-04-04T22:00:00Z",
    "x_2021-01-05.csv, 2021-01-04T23:00:00Z",
    "x_20210405T0630.csv, 2021-04-05T04:30:00Z",
    "x_20210405T063015.csv, 2021-04-05T04:30:15Z",
    "x_2021-04-05T06:30:15.csv, 2021-04-05T04:30:15Z",
    "x_2021-04-05T06-30-15.csv, 2021-04-05T04:30:15Z",
    "x_20210405T063015Z.csv, 2021-04-05T06:30:15Z",
    "x_20210405T063015+0300.csv, 2021-04-05T03:30:15Z",
    "x_20210405T063015+03:00.csv, 2021-04-05T03:30:15Z",
    "x_20210405T063015+03.csv, 2021-04-05T03:30:15Z",
    "x_2021-02-30.csv, -",
    "x_2021-04-31.csv, -",
    "x_20210431T0900.csv, -",
    "x_20210229T0900Z.csv, -",
    "x_20210405T2561.csv, -",
    "x_20210405T2400.csv, -",
    "x_20210328T0230.csv, -",
    "x_20211031T0230.csv, 2021-10-31T00:30:00Z",
    "x.csv, -",
  })
  void receipt_is_of_the_netherlands_unless_it_tells_an_offset(String name, String instant) {
    Pattern pattern = Pattern.compile("x_(?<received>.+)\\.csv");
    assertThat(told(new FileName(name).received(pattern))).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({"a_12345678_x.csv, 12345678", "a__x.csv, -", "a.csv, -"})
  void sender_is_read_from_its_group(String name, String sender) {
    Pattern pattern = Pattern.compile("_(?<sender>\\d*)_");
    assertThat(told(new FileName(name).sender(pattern))).isEqualTo(sender);
  }

  private static String told(Object found) {
    return found == null ? "-" : found.toString();
  }
}
