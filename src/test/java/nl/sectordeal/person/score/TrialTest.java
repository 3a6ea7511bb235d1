package nl.sectordeal.person.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;

/** A model is held against what national ids tell, and is not told them. */
class TrialTest {
  private static final LinkModel SHIPPED = LinkModelFile.shipped();

  private final Profiles profiles = new Profiles();
  private final List<PersonMarks> marks = new ArrayList<>();

  /** Twins, each in two lists, and a row of one of them that has no id. */
  private void twins() {
    add("marco", 1);
    add("marco", 1);
    add("tomasz", 2);
    add("tomasz", 2);
    add("marco", 0);
  }

  private void add(String given, long id) {
    Traits traits =
        new Traits(
            given,
            given.substring(0, 1),
            "",
            "wachtendonk",
            "",
            LocalDate.of(1995, 6, 8),
            1,
            "2508JP",
            "76",
            "",
            "",
            "",
            List.of());
    profiles.add(profiles.size() + 1L, traits);
    UUID uuid = id == 0 ? null : new UUID(7, id);
    marks.add(Trial.idOf(new PersonMarks(id == 0 ? null : IdKind.BSN, uuid, null, 3, 4, 1)));
  }

  private Trial trial(double prior) {
    LinkModel model = SHIPPED.with(2, prior, SHIPPED.twins(), SHIPPED.comparisons());
    return Trial.of(model, profiles, marks, 0.95);
  }

  @Test
  void counts_pairs_of_one_id_and_links_between_two() {
    twins();

    assertThat(trial(SHIPPED.prior())).isEqualTo(new Trial(2, 2, 0));
    assertThat(trial(0.05)).isEqualTo(new Trial(2, 2, 4));
  }

  @Test
  void more_wrong_links_are_worse() {
    Trial before = new Trial(100, 90, 1);
    Trial after = new Trial(100, 98, 2);

    assertThat(after.isWorseThan(before)).isTrue();
    assertThat(before.isWorseThan(after)).isFalse();
    assertThat(after.precision()).isEqualTo(0.98);
    assertThat(after.recall()).isEqualTo(0.98);
    assertThat(new Trial(0, 0, 0).tells()).isFalse();
  }
}
