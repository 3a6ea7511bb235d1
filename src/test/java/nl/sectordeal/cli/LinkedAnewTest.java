package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.file.LinkModelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run takes over who is who from the linking before it where nothing that links is another, and
 * links anew where anything is. Somebody wrote 4711 known persons in the register, so that it shows
 * which of the two was done.
 */
class LinkedAnewTest {
  private static final String TAKEN_OVER = "Mensen: 4711 bekend";
  private static final String LINKED_ANEW = "Mensen: 4 bekend";

  @TempDir Path folder;
  private Desk desk;
  private Path job;

  @BeforeEach
  void linked_before() throws Exception {
    desk = new Desk(folder);
    job = Files.copy(Path.of(Desk.SMALL), folder.resolve("klein.yaml"));
    Wilhelmina.delivered(desk);
    assertThat(run()).contains("Mensen: 3 bekend");
    tellFromLinked();
  }

  private String run(String... more) {
    Told told = desk.type("run", words(more));
    assertThat(told.exit()).as(told.all()).isIn(0, 3);
    return told.out();
  }

  private String[] words(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = job.toString();
    words[1] = "--quiet";
    System.arraycopy(more, 0, words, 2, more.length);
    return words;
  }

  private void tellFromLinked() throws SQLException {
    desk.sql("update person_register set known = 4711");
  }

  private String personOf(String row) throws IOException {
    return Files.readString(desk.report("klein", "2021-01").resolve("koppelingen.csv"))
        .lines()
        .filter(line -> line.startsWith(row))
        .findFirst()
        .orElseThrow()
        .split(",")[2];
  }

  private void rewrite(String from, String to) throws IOException {
    String text = Files.readString(job);
    assertThat(text).contains(from);
    Files.writeString(job, text.replace(from, to));
  }

  @Test
  void where_nothing_is_new_persons_are_taken_over() {
    assertThat(run()).contains(TAKEN_OVER);
    assertThat(run("--month", "2021-02")).as("of another month").contains(TAKEN_OVER);
    assertThat(run("--lang", "en")).contains("4711");
  }

  @Test
  void what_comes_out_is_what_it_was() throws Exception {
    desk.sql("update person_register set known = 3");
    var before = Desk.hashes(desk.out());
    Desk.delete(desk.data().resolve("cache"));

    run();

    assertThat(Desk.hashes(desk.out())).isEqualTo(before);
  }

  @Test
  void a_delivery_links_anew_also_as_known_before_it() {
    desk.put(
        "lijsten/delft_2021-02_ontvangen-20210305T0900.csv",
        Wilhelmina.list(Wilhelmina.OTHER.replace("249566758", Partner.bsn("delft", 1))));
    assertThat(run()).contains(LINKED_ANEW);
    assertThat(run("--as-known-at", "2021-03-01")).contains("Mensen: 3 bekend");
    assertThat(run()).contains(LINKED_ANEW);
  }

  @Test
  void a_delivery_that_changes_nothing_links_anew() {
    desk.put(
        "lijsten/stad_2021-02_ontvangen-20210303T0900.csv",
        Wilhelmina.list(Wilhelmina.ROW + Wilhelmina.TRAJECT, Wilhelmina.OTHER));
    assertThat(run()).contains("Mensen: 3 bekend");
  }

  @Test
  void a_person_s_verdict_links_anew() throws Exception {
    desk.sql(
        """
        insert into person_verdict (job, one_source, one_sender, one_key, other_source,
          other_sender, other_key, says, effective, who, because, file)
        values ('klein', 'boeken', 'huis', 'W-1', 'lijsten', 'stad', 'L-7', 'DIFFERENT',
          timestamp with time zone '2021-02-10 09:00:00+00:00', 'ik', 'gezien', '')""");
    assertThat(run()).contains(LINKED_ANEW);
    tellFromLinked();
    assertThat(run("--as-known-at", "2021-02-09")).as("before it").contains("Mensen: 3 bekend");
  }

  @Test
  void other_terms_link_anew() throws IOException {
    rewrite("\nmeasure:\n", "\nperson:\n  link: 0.9999999999999\n\nmeasure:\n");
    assertThat(run()).contains(LINKED_ANEW);
  }

  @Test
  void another_model_links_anew_though_the_job_file_says_the_same() throws Exception {
    Path model = folder.resolve("klein.linkmodel.yaml");
    LinkModelFile.write(model, LinkModelFile.shipped(), LinkModelFile.shipped());
    rewrite("\nmeasure:\n", "\nperson:\n  model: klein.linkmodel.yaml\n\nmeasure:\n");
    run();
    tellFromLinked();
    assertThat(run()).contains(TAKEN_OVER);

    Files.writeString(model, Files.readString(model).replaceFirst("prior: \\S+", "prior: 1.0e-30"));
    assertThat(run()).contains(LINKED_ANEW);
  }

  @Test
  void persons_linked_by_a_run_that_was_killed_since_are_linked_anew() throws Exception {
    desk.sql("update person_register set facts = null");
    assertThat(run()).contains("Mensen: 3 bekend");
  }

  @Test
  void nobody_who_is_forgotten_comes_back_where_her_traces_were_not_yet_removed() throws Exception {
    desk.sql("create table register_before as select * from person_register");
    desk.sql("create table rows_before as select * from person_rows");
    String person = personOf("lijsten,L-7,");
    desk.type("forget", words("--person", person, "--because", "verzoek"));
    desk.sql("insert into person_register select * from register_before");
    desk.sql("insert into person_rows select * from rows_before");

    assertThat(run()).doesNotContain(TAKEN_OVER);
  }
}
