package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.ReadRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sender who is the employer has a number, by the rules of a column with such numbers. */
class SenderReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27410011 | NL | 27410011",
        "27.410.011 | NL | 27410011",
        "7000044 | NL | 07000044 R39 7000044",
        "abc | NL | R37 abc",
        "274100111 | NL | R37 274100111",
        "2,70E+07 | NL | R38 2,70E+07",
        "111222333 | NL | R37 null",
        "onbekend | NL | null",
        "0123.456.749 | BE | 0123456749",
        "123456749 | BE | 0123456749 R46 123456749",
        "0123456748 | BE | R45 0123456748",
      })
  void number_of_the_sender(String text, Country country, String gives) {
    MappingBuilder source = new MappingBuilder().placement();
    source.country = country;
    source.sender = new SenderText(text, null);
    ReadRow outside = source.read("In dienst", "05-03-2021");
    assertThat(told(outside)).isEqualTo(gives);
    assertThat(outside.notices()).allMatch(notice -> notice.column() == null);

    source.sender = new SenderText("27410011", "Onderneming");
    ReadRow inside = source.read("In dienst", "05-03-2021", "Onderneming", text);
    assertThat(told(inside)).isEqualTo(gives);
    assertThat(inside.notices()).allMatch(notice -> "Onderneming".equals(notice.column()));
  }

  @Test
  void a_row_that_leaves_it_to_others_has_the_sender_of_the_file() {
    MappingBuilder source = new MappingBuilder().placement();
    source.sender = new SenderText("27410011", "Onderneming");
    assertThat(told(source.read("In dienst", "05-03-2021", "Onderneming", "")))
        .isEqualTo("27410011");
  }

  private static String told(ReadRow row) {
    String notices =
        row.notices().stream().map(SenderReaderTest::told).collect(Collectors.joining(" "));
    if (row.state() == ReadRow.State.REJECTED) {
      return notices;
    }
    String employer = ((Claim.PlacementClaim) row.claims().get(0)).employer();
    return (employer + " " + notices).strip();
  }

  private static String told(Notice notice) {
    return notice.code() + " " + notice.value();
  }
}
