package nl.sectordeal.record.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;

class ForgottenFactsTest {
  private static final Claim CLAIM =
      new Claim.QualificationClaim("DIPLOMA", LocalDate.of(2021, 3, 1), "WW", Set.of());

  private static ReadRow row(ReadRow.State state, PersonMarks marks, List<Notice> notices) {
    return new ReadRow(
        12,
        "T-7",
        state,
        true,
        !notices.isEmpty(),
        marks,
        0,
        Traits.UNKNOWN,
        List.of(CLAIM),
        -5,
        6,
        notices,
        null);
  }

  @Test
  void a_row_comes_back_as_it_was_written() {
    ReadRow row =
        row(
            ReadRow.State.GOOD,
            PersonMarks.standIn(new UUID(3, 4)),
            List.of(
                Notice.ofRow("R30", Severity.HOLD, 12, "Soort", "Anders"),
                Notice.ofRow("R15", Severity.WARN, 12, null, null)));

    assertThat(ForgottenFacts.decode(ForgottenFacts.encode(row))).isEqualTo(row);
  }

  @Test
  void so_does_a_rejected_row_without_person() {
    ReadRow row = row(ReadRow.State.REJECTED, PersonMarks.NOBODY, List.of());

    assertThat(ForgottenFacts.decode(ForgottenFacts.encode(row))).isEqualTo(row);
  }

  @Test
  void what_another_form_says_is_not_guessed() {
    assertThatThrownBy(() -> ForgottenFacts.decode(new byte[] {9}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("version 9");
  }
}
