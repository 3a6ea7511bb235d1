package nl.sectordeal.person.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;

/** What is learnt from twins, where figures by now would take them for one person. */
class SharesTest {
  private static final LinkModel SHIPPED = LinkModelFile.shipped();
  private static final double LIKELY = 0.05;

  private static double probability(String one, String other, boolean homes) {
    Profiles profiles = new Profiles();
    profiles.add(1, named(one));
    profiles.add(2, named(other));
    Scorer scorer = new Scorer(SHIPPED, profiles);
    scorer.bits(0, 1);
    return new Shares(SHIPPED).probability(Pattern.of(scorer, true, 0, 0), LIKELY, homes);
  }

  private static Traits named(String given) {
    String initial = given.substring(0, 1);
    LocalDate born = LocalDate.of(1995, 6, 8);
    return new Traits(
        given, initial, "", "wachtendonk", "", born, 1, "2508JP", "76", "", "", "", List.of());
  }

  @Test
  void twins_are_never_one_person_where_families_are_on_record() {
    assertThat(probability("marco", "tomasz", true)).isZero();
    assertThat(probability("marco", "tomasz", false)).isGreaterThan(0.9);
    assertThat(probability("marco", "marco", true)).isGreaterThan(0.99);
  }
}
