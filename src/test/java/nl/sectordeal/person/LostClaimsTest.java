package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.QualificationClaim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import org.junit.jupiter.api.Test;

/** A row that stays and no longer makes its claim takes that claim back. */
class LostClaimsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  private static final Claim TRAJECT =
      new ParticipationClaim("WERKFIT", null, DAY, End.open(), null, null, Map.of(), Set.of());
  private static final Claim CERTIFICATE = new QualificationClaim("DIPLOMA", DAY, null, Set.of());
  private static final Claim STATUS = new StatusClaim("WW", null, null, null, Set.of());

  private final LostClaims claims = new LostClaims();

  @Test
  void a_claim_that_the_newest_version_still_makes_is_not_lost() {
    claims.remember(1, 0, row("january", TRAJECT));

    assertThat(claims.lostBy(1, row("february", TRAJECT))).isEmpty();
  }

  @Test
  void a_claim_that_the_newest_version_no_longer_makes_is_lost() {
    claims.remember(1, 0, row("january", TRAJECT, CERTIFICATE));

    List<LostClaims.Lost> lost = claims.lostBy(1, row("february", CERTIFICATE));

    assertThat(lost).hasSize(1);
    assertThat(lost.get(0).row().live()).isFalse();
    assertThat(lost.get(0).row().claims()).containsExactly(TRAJECT);
    assertThat(lost.get(0).row().ref().delivery()).isEqualTo("january");
  }

  @Test
  void a_claim_stays_lost_over_later_versions() {
    claims.remember(1, 0, row("january", TRAJECT));
    claims.remember(1, 1, row("february"));

    assertThat(claims.lostBy(1, row("march")))
        .extracting(LostClaims.Lost::version)
        .containsExactly(0);
  }

  @Test
  void a_status_is_no_outcome_and_is_never_lost() {
    claims.remember(1, 0, row("january", STATUS));

    assertThat(claims.lostBy(1, row("february"))).isEmpty();
  }

  @Test
  void keys_do_not_lose_each_others_claims() {
    claims.remember(1, 0, row("january", TRAJECT));

    assertThat(claims.lostBy(2, row("february"))).isEmpty();
  }

  private static Row row(String delivery, Claim... said) {
    return new Row(
        new RowRef("gemeente", "", "T1", delivery),
        PartnerKind.GEMEENTE,
        2,
        0,
        Instant.parse("2021-02-03T08:00:00Z"),
        true,
        false,
        List.of(said));
  }
}
