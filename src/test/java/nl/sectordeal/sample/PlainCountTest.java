package nl.sectordeal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain calculation on inboxes that one can count on one hand. */
class PlainCountTest {
  private static final Employer EMPLOYER = Employer.DELIVERING.get(0);
  private static final LocalDate START = LocalDate.of(2020, 5, 4);
  private static final Rows.Span JOB = new Rows.Span(START, null);
  private static final Rows.Terms TERMS = new Rows.Terms(null, 24, "Onbepaalde tijd");

  @TempDir Path inbox;

  private final Map<String, String> persons = new HashMap<>();
  private final Person person = new People(1).of(1, Group.BIJSTAND);

  @Test
  void an_employer_and_the_gemeente_confirm_each_other() throws IOException {
    deliver(1, gemeente(JOB));
    deliver(1, employer(JOB));
    assertThat(counted()).isEqualTo(count(1, 0, 1, 0));
  }

  @Test
  void one_side_alone_confirms_nothing() throws IOException {
    deliver(1, gemeente(JOB));
    assertThat(counted()).isEqualTo(count(0, 0, 0, 0));
  }

  @Test
  void a_row_that_is_no_longer_delivered_confirms_nothing() throws IOException {
    deliver(1, gemeente(JOB));
    deliver(1, employer(JOB));
    Path empty = inbox.resolve("gemeente/plaatsingen_2021-02_ontvangen-20210303T0900.csv");
    Files.write(empty, new Table(Feed.PLAATSINGEN, "").bytes());
    assertThat(counted()).isEqualTo(count(0, 0, 0, 0));
  }

  @Test
  void a_row_that_went_wrong_leaves_its_earlier_version_in_force() throws IOException {
    deliver(1, gemeente(JOB));
    deliver(1, employer(JOB));
    deliver(2, gemeente(JOB).set("Startdatum", "31-06-2020"));
    assertThat(counted()).isEqualTo(count(1, 0, 1, 0));
  }

  @Test
  void a_file_of_an_older_month_is_refused() throws IOException {
    deliver(2, gemeente(JOB));
    deliver(2, employer(JOB));
    Path late = inbox.resolve("gemeente/plaatsingen_2021-01_ontvangen-20210401T0900.csv");
    Files.write(late, new Table(Feed.PLAATSINGEN, "").bytes());
    assertThat(counted()).isEqualTo(count(1, 0, 1, 0));
  }

  @Test
  void a_renewed_contract_is_no_new_start() throws IOException {
    Rows.Span first = new Rows.Span(START, LocalDate.of(2020, 12, 31));
    Rows.Span renewed = new Rows.Span(LocalDate.of(2021, 1, 31), null);
    deliver(1, gemeente(first), gemeente(renewed).set("Plaatsingsnummer", "P2"));
    deliver(1, employer(first), employer(renewed).set("Personeelsnummer", "2"));
    assertThat(counted()).isEqualTo(count(1, 0, 1, 0));
  }

  @Test
  void a_job_that_starts_32_days_later_is_a_new_one() throws IOException {
    Rows.Span first = new Rows.Span(START, LocalDate.of(2020, 12, 31));
    Rows.Span again = new Rows.Span(LocalDate.of(2021, 2, 1), null);
    deliver(1, gemeente(first), gemeente(again).set("Plaatsingsnummer", "P2"));
    deliver(1, employer(first), employer(again).set("Personeelsnummer", "2"));
    assertThat(counted()).isEqualTo(count(1, 0, 1, 1));
  }

  @Test
  void rows_of_one_person_count_once_whatever_they_bear() throws IOException {
    deliver(
        1,
        Rows.certificate("R1", person, false, "Diploma", START, START),
        Rows.certificate("R2", person.called("J.", ""), true, "Diploma", START, START));
    assertThat(counted().klaargestoomd()).isEqualTo(1);
    persons.put("roc/certificaten||R2", "someone else");
    assertThat(counted().klaargestoomd()).isEqualTo(2);
  }

  @Test
  void the_status_of_the_day_before_gives_the_group() throws IOException {
    Rows.Span paid = new Rows.Span(LocalDate.of(2020, 1, 1), START.minusDays(1));
    deliver(1, Rows.uwv("1", person, "WW", paid, EMPLOYER, JOB, 24, START));
    deliver(1, employer(JOB));
    assertThat(counted()).isEqualTo(count(1, 0, 1, 0));
  }

  @Test
  void a_status_that_ended_two_days_before_gives_no_group() throws IOException {
    Rows.Span paid = new Rows.Span(LocalDate.of(2020, 1, 1), START.minusDays(2));
    deliver(1, Rows.uwv("1", person, "WW", paid, EMPLOYER, JOB, 24, START));
    deliver(1, employer(JOB));
    assertThat(counted()).isEqualTo(count(1, 0, 0, 0));
  }

  private Draft gemeente(Rows.Span span) {
    return Rows.placement("P1", person, EMPLOYER, span, TERMS, "Ontvangen", START);
  }

  private Draft employer(Rows.Span span) {
    return Rows.employee("1", person, EMPLOYER, span, TERMS, START);
  }

  private PlainCount counted() throws IOException {
    return PlainCount.of(inbox, persons);
  }

  private static PlainCount count(int ready, int in2019, int in2020, int in2021) {
    return new PlainCount(ready, Map.of(2019, in2019, 2020, in2020, 2021, in2021));
  }

  private void deliver(int round, Draft... drafts) throws IOException {
    Table table = new Table(drafts[0].feed(), "Plaatsingen");
    for (Draft draft : drafts) {
      table.rows.add(draft.cells());
      persons.put(WhoIsWho.name(draft.feed().stem, draft.sender(), draft.key()), draft.who());
    }
    String sender = drafts[0].sender().isEmpty() ? "" : "_" + drafts[0].sender();
    String end = drafts[0].feed().isCsv() ? ".csv" : ".xlsx";
    Path file = inbox.resolve(Rounds.file(table.feed.stem + sender, round, 3, "0900") + end);
    Files.createDirectories(file.getParent());
    Files.write(file, table.bytes());
  }
}
