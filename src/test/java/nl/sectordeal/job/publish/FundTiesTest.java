package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.esf.EsfChoice;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSpec;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTable.Key;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Operation;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;

/** What stands against publishing tables for the fund. */
class FundTiesTest {
  private static final EsfTerms TERMS =
      EsfTerms.standard(
          EsfPeriod.ESF_2014_2020,
          List.of(
              new Operation(
                  "care",
                  "Care",
                  "",
                  LocalDate.parse("2019-01-01"),
                  LocalDate.parse("2022-12-31"))));
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  private static EsfTable table(EsfTerms terms, Map<String, Integer> counts) {
    Map<Key, Integer> cells = new TreeMap<>();
    counts.forEach(
        (cell, count) -> {
          String[] codeAndGender = cell.split(" ");
          cells.put(new Key("care", codeAndGender[0], 2020, codeAndGender[1]), count);
        });
    Map<String, Integer> wholes = new TreeMap<>();
    cells.forEach((key, count) -> wholes.merge(key.code(), count, Integer::sum));
    return new EsfTable(terms, new TreeMap<>(cells), new TreeMap<>(), wholes, 1);
  }

  @Test
  void nothing_stands_against_tables_that_add_up() {
    assertThat(FundTies.list(null, TEXTS)).isEmpty();
    assertThat(FundTies.list(table(TERMS, Map.of("GT V", 3, "CO01 V", 3, "CO02 V", 3)), TEXTS))
        .isEmpty();
  }

  @Test
  void a_part_larger_than_its_whole_is_told_with_the_numbers() {
    assertThat(FundTies.list(table(TERMS, Map.of("GT V", 3, "CO01 V", 3, "CO02 V", 4)), TEXTS))
        .isNotEmpty()
        .allMatch(line -> line.contains("D55") && line.contains("CO02 = 4, total = 3"));
  }

  @Test
  void what_the_job_file_chose_stands_in_the_way_of_nothing() {
    Map<String, Integer> counts = Map.of("GT V", 1, "GT X", 1, "CO01 V", 1, "CO01 X", 1);

    assertThat(FundTies.list(table(TERMS, counts), TEXTS)).isNotEmpty();
    assertThat(
            FundTies.list(
                table(EsfSpec.choosing(EsfChoice.NON_BINARY_IN_TOTALS, TERMS), counts), TEXTS))
        .isEmpty();
  }
}
