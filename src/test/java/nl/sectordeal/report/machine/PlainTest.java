package nl.sectordeal.report.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as machines read them. */
class PlainTest {
  @ParameterizedTest
  @ValueSource(strings = {"2021-02-28", "2020-02-29", "0001-12-31", "9999-01-01", "+12345-06-07"})
  void a_day_is_read_as_it_was_written(String written) {
    assertThat(Plain.date(Plain.readDate(written))).isEqualTo(written);
    assertThat(Plain.readDate(written)).isEqualTo(LocalDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-02-29", "2021-13-01", "2021/02/01", "01-02-2021", "2021-2-1"})
  void what_is_no_day_is_refused(String text) {
    assertThatThrownBy(() -> Plain.readDate(text)).isInstanceOf(DateTimeException.class);
  }
}
