package nl.sectordeal.job.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.StoredPerson.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of persons comes back as it was, for as long as it holds. */
class ReuseFolderTest {
  private static final LocalDate MARCH = LocalDate.of(2021, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2021, 4, 30);
  private static final String AGREEMENT = "WERKAKKOORD 2021";
  private static final Digest DIGEST = new Digest(1, 2);
  private static final List<Count> COUNTS =
      List.of(
          count("klaar", "deal", Verdict.COUNTED, null, "2021-03", "WW", "uwv", "27410011"),
          count("klaar", "deal", Verdict.HELD, Reason.ROW_HELD, "", "", "", null));

  @TempDir Path folder;

  private static Count count(
      String measure,
      String period,
      Verdict verdict,
      @Nullable Reason reason,
      String month,
      String group,
      String owner,
      @Nullable String employer) {
    return new Count(
        measure, period, verdict, reason, month, group, owner, employer, null, null, null);
  }

  private Reuse open(String program, int buckets, LocalDate peildatum, String agreement) {
    Map<String, String> agreements = Map.of("27410011", agreement);
    return Reuse.open(
        folder.resolve("cache"),
        new Reuse.Terms(program, buckets, agreements, peildatum, peildatum.plusDays(3)));
  }

  private Reuse april() {
    return open("program 1", 4, APRIL, AGREEMENT);
  }

  /** A run over March that finds this. */
  private void keep(int buckets, PersonResult... results) throws IOException {
    Reuse march = open("program 1", buckets, MARCH, AGREEMENT);
    for (int bucket = 0; bucket < buckets; bucket++) {
      try (ResultWriter writer = march.write(bucket)) {
        for (PersonResult result : results) {
          if (PersonNumbers.bucketOf(result.person(), buckets) == bucket) {
            writer.add(result, COUNTS);
          }
        }
      }
    }
    march.finish("");
  }

  private static PersonResult result(String person) {
    return result(person, new DateRange(MARCH.minusDays(10), APRIL), 5);
  }

  private static PersonResult result(String person, DateRange holds, long ageInDays) {
    return new PersonResult(
        person,
        DIGEST,
        holds,
        List.of("27410011", "27410012"),
        2,
        new FunnelSteps(true, true, true, false),
        List.of(
            new Difference(
                "placement:uwv:1",
                person,
                Difference.Field.HOURS,
                "uwv",
                "24",
                "werkgevers",
                "27410011",
                "7",
                "32",
                ageInDays)));
  }

  private static List<PersonResult> earlier(Reuse reuse, int bucket) {
    return reuse.listEarlier(bucket).stream().map(KeptResult::result).toList();
  }

  @Test
  void comes_back_as_it_was_but_for_the_age_of_differences() throws IOException {
    keep(4, result("00000-00001"), result("ZZZZZ-ZZZZZ", new DateRange(null, null), 5));

    // From 3 April to 3 May is thirty days.
    assertThat(earlier(april(), 0))
        .containsExactly(result("00000-00001", new DateRange(MARCH.minusDays(10), APRIL), 5 + 30));
    assertThat(earlier(april(), 1)).isEmpty();
    assertThat(earlier(april(), 3))
        .containsExactly(result("ZZZZZ-ZZZZZ", new DateRange(null, null), 5 + 30));
  }

  @Test
  void counts_taken_over_are_tallied_with_those_found_anew() throws IOException {
    Count found = count("werk", "2021", Verdict.COUNTED, null, "2021-04", "WW", "uwv", null);
    keep(4, result("00000-00001"), result("00000-00002"));
    Reuse april = april();
    try (ResultWriter writer = april.write(0)) {
      writer.add(april.listEarlier(0).get(1));
      writer.add(result("00000-00003"), List.of(found));
      assertThat(tally(writer)).containsExactly("1 klaar", "1 klaar", "1 werk");
    }
    for (int bucket = 1; bucket < 4; bucket++) {
      april.write(bucket).close();
    }
    april.finish("");

    Reuse again = april();
    try (ResultWriter writer = again.write(0)) {
      writer.add(again.listEarlier(0).get(1));
      writer.add(result("00000-00004"), List.of(found));
      assertThat(tally(writer)).containsExactly("2 werk");
    }
  }

  private static List<String> tally(ResultWriter writer) {
    return writer.sheet().lines().stream()
        .map(line -> line.times() + " " + line.count().measure())
        .toList();
  }

  @Test
  void comes_back_when_there_are_more_buckets_or_fewer() throws IOException {
    PersonResult low = result("00000-00001");
    PersonResult middle = result("70000-00000");
    PersonResult high = result("ZZZZZ-ZZZZZ");
    keep(4, low, middle, high);
    for (int buckets : List.of(2, 4, 8, 16)) {
      Reuse reuse = open("program 1", buckets, APRIL, AGREEMENT);
      int found = 0;
      for (int bucket = 0; bucket < buckets; bucket++) {
        for (PersonResult result : earlier(reuse, bucket)) {
          assertThat(PersonNumbers.bucketOf(result.person(), buckets)).isEqualTo(bucket);
          found++;
        }
      }
      assertThat(found).as("of %d buckets", buckets).isEqualTo(3);
    }
  }

  @Test
  void holds_for_the_same_rows_until_the_day_on_which_it_would_be_otherwise() throws IOException {
    keep(4, result("00000-00001"));
    PersonResult kept = earlier(april(), 0).get(0);

    assertThat(april().holds(kept, DIGEST)).isTrue();
    assertThat(april().holds(kept, new Digest(1, 3))).isFalse();
    assertThat(open("program 1", 4, LocalDate.of(2021, 5, 31), AGREEMENT).holds(kept, DIGEST))
        .isFalse();
  }

  @Test
  void does_not_hold_when_an_employer_made_or_changed_an_agreement() throws IOException {
    keep(4, result("00000-00001"));
    Reuse changed = open("program 1", 4, APRIL, "WERKAKKOORD 2022");
    assertThat(changed.holds(earlier(changed, 0).get(0), DIGEST)).isFalse();
  }

  @Test
  void nothing_comes_back_of_another_program_or_before_a_run_has_finished() throws IOException {
    assertThat(april().listEarlier(0)).isEmpty();
    keep(4, result("00000-00001"));
    assertThat(april().listEarlier(0)).isNotEmpty();
    assertThat(open("program 2", 4, APRIL, AGREEMENT).listEarlier(0)).isEmpty();
  }
}
