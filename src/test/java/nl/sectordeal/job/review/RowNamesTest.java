package nl.sectordeal.job.review;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal.record.RecordName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row's name survives a spreadsheet, whatever signs its key has in it. */
class RowNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"T-1", "a/b", "=1+1", " x ", "é|%2F\n", "", "1e5"})
  void a_name_is_read_back_as_it_was(String key) {
    RecordName name = new RecordName("gemeente", "Den Burg/Zuid", key);

    assertThat(RowNames.find(RowNames.text(name))).contains(name);
    assertThat(RowNames.text(name)).doesNotContain(" ", "\n");
  }

  @Test
  void another_text_is_no_name() {
    assertThat(RowNames.find("")).isEmpty();
    assertThat(RowNames.find("gemeente/T-1")).isEmpty();
    assertThat(RowNames.find("gemeente//T-1/2")).isEmpty();
    assertThat(RowNames.find("gemeente//%ZZ")).isEmpty();
  }
}
