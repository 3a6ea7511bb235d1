package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;
import org.junit.jupiter.api.Test;

/** National ids in the file of a source that may not send them. */
class ForbiddenColumnsTest {

  @Test
  void column_is_known_by_its_heading() {
    assertThat(notices("BSN medewerker", "rommel", ""))
        .containsExactly(new Notice("R29", Severity.INFO, null, "BSN medewerker", null, 1));
  }

  @Test
  void column_is_known_by_most_of_its_values() {
    assertThat(notices("Extra", "111222333", "249566758", "geen"))
        .containsExactly(new Notice("R29", Severity.INFO, null, "Extra", null, 3));
  }

  @Test
  void half_of_the_values_is_not_most() {
    assertThat(notices("Extra", "111222333", "123456789")).isEmpty();
  }

  @Test
  void all_kinds_of_national_ids_are_seen() {
    assertThat(notices("Extra", "101222331", "85.07.30-033.28")).hasSize(1);
  }

  @Test
  void kvk_numbers_are_no_national_ids() {
    assertThat(notices("Vestiging", "12345672", "10000008")).isEmpty();
  }

  @Test
  void empty_column_is_not_told() {
    assertThat(notices("BSN", "", "-")).isEmpty();
  }

  @Test
  void mapped_national_id_is_told_and_not_kept() {
    RowMapper mapper = employer().person().mapper(List.of("Nummer", "In dienst", "BSN"));

    ReadRow row = mapper.map(raw("T1", "05-03-2021", "111222333"), false);

    assertThat(row.marks()).isEqualTo(PersonMarks.NOBODY);
    assertThat(mapper.atEnd()).extracting(Notice::column).containsExactly("BSN");
  }

  @Test
  void key_that_is_a_national_id_is_told() {
    RowMapper mapper = employer().mapper(List.of("Nummer", "In dienst"));
    mapper.map(raw("111222333", "05-03-2021"), false);

    assertThat(mapper.atEnd()).extracting(Notice::column).containsExactly("Nummer");
  }

  @Test
  void source_that_may_send_national_ids_is_not_watched() {
    MappingBuilder source = new MappingBuilder().placement().policy(IdPolicy.ALLOWED);
    RowMapper mapper = source.mapper(List.of("Nummer", "In dienst", "BSN"));
    mapper.map(raw("T1", "05-03-2021", "111222333"), false);

    assertThat(mapper.atEnd()).isEmpty();
  }

  private static List<Notice> notices(String heading, String... values) {
    RowMapper mapper = employer().mapper(List.of("Nummer", "In dienst", heading));
    for (String value : values) {
      mapper.map(raw("T1", "05-03-2021", value), false);
    }
    return mapper.atEnd();
  }

  private static MappingBuilder employer() {
    return new MappingBuilder().placement().policy(IdPolicy.FORBIDDEN);
  }

  private static RawRow raw(String... values) {
    List<Cell> cells = new ArrayList<>();
    Arrays.stream(values).map(MappingBuilder::cell).forEach(cells::add);
    return new RawRow(2, cells);
  }
}
