package nl.sectordeal.report.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.job.file.JobFileReader;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.report.protect.Kinship.Family;
import nl.sectordeal.report.protect.Kinship.ShareOf;
import org.junit.jupiter.api.Test;

/** Which measures are parts of one another is read from a job file's conditions. */
class KinshipTest {
  @Test
  void channels_are_parts_of_all_contacts_and_exclude_each_other() {
    assertThat(of("regionaal-contactpunt").families())
        .contains(
            new Family(
                "contacten",
                List.of("via-chat", "via-e-mail", "via-telefoon", "via-campagnesite"),
                false));
  }

  @Test
  void what_a_condition_narrows_is_a_part_by_itself() {
    assertThat(of("regionaal-contactpunt").families())
        .contains(new Family("contacten", List.of("binnen-twee-werkdagen"), false));
  }

  @Test
  void people_of_one_list_are_no_parts_of_those_of_another() {
    assertThat(of("sectordeal-zorg-den-haag").families()).isEmpty();
  }

  @Test
  void people_who_count_once_are_parts_where_the_figures_show_that_nobody_is_in_two() {
    assertThat(of("sterk-in-je-werk").families())
        .contains(
            new Family("aan-het-werk", List.of("behouden", "nieuwe-baan"), true),
            new Family("verder-geholpen", List.of("behouden", "opleiding", "nieuwe-baan"), true));
  }

  @Test
  void a_share_is_a_part_of_its_base() {
    assertThat(of("sectordeal-zorg-den-haag").shares())
        .containsExactly(new ShareOf("duurzaam", "social-return", Durable.standard()));
  }

  @Test
  void what_is_answered_in_time_follows_from_the_classes_of_answers() {
    assertThat(of("regionaal-contactpunt").likenesses())
        .contains(
            new Likeness("contacten", "reactietijd", List.of()),
            new Likeness("binnen-twee-werkdagen", "reactietijd", List.of("0", "1", "2")));
  }

  private static Kinship of(String job) {
    return Kinship.of(new JobFileReader().read(Path.of("jobs", job + ".yaml")).measures());
  }
}
