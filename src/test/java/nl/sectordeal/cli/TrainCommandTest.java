package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.score.LinkModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job learns from its own rows who is who, and goes on with what it learnt. */
class TrainCommandTest {
  private static final Path JOB = Path.of("src/test/resources/jobs/twijfel.yaml");
  private static final String PERSON =
      "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer";
  private static final String[] GIVEN = {
    "Jan", "Sanne", "Youssef", "Maria", "Pieter", "Fatima", "Kees", "Lotte", "Ahmed", "Ingrid"
  };
  private static final String[] FIRST = {
    "Bakker", "Wolter", "Kuiper", "Hendrik", "Zwart", "Molen", "Rood", "Groen", "Water", "Linden",
    "Peters", "Vogel", "Steen", "Brug"
  };
  private static final String[] SECOND = {
    "sma", "stra", "huis", "man", "veld", "kamp", "burg", "dijk", "hof", "berg", "laar"
  };

  @TempDir Path folder;
  private Desk desk;
  private Path job;
  private Path model;

  @BeforeEach
  void a_job_of_its_own() throws IOException {
    desk = new Desk(folder);
    job = folder.resolve("twijfel.yaml");
    model = folder.resolve("twijfel.linkmodel.yaml");
    Files.copy(JOB, job);
  }

  /** People who stand in both lists; every seventh with day and month swapped in one of them. */
  private void deliver(int people) {
    StringBuilder one =
        new StringBuilder("Nummer;BSN;" + PERSON + ";Soort;Startdatum;Einddatum;Resultaat\r\n");
    StringBuilder other = new StringBuilder("Nummer;" + PERSON + ";KvK;In dienst;Uren\r\n");
    for (int i = 1; i <= people; i++) {
      one.append(
          "G%d;%s;%s;Werkfit;01-01-2021;01-02-2021;Afgerond\r\n"
              .formatted(i, Partner.bsn("gemeente", i), person(i, false)));
      other.append("W%d;%s;27410011;01-02-2021;24\r\n".formatted(i, person(i, i % 7 == 0)));
    }
    desk.put("gemeente_2021-03_ontvangen-20210403T0900.csv", bytes(one));
    desk.put("werkgevers/" + Partner.name("zorg", "2021-03", "20210404", "csv"), bytes(other));
    assertThat(run().all()).contains("Mensen");
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String person(int i, boolean swapped) {
    int day = 1 + i * 5 % 12;
    int month = 1 + i * 7 % 11;
    return "%s;;%s;%02d-%02d-%d;%s;25%02d%c%c;%d"
        .formatted(
            GIVEN[i % GIVEN.length],
            FIRST[i % FIRST.length] + SECOND[i / 3 % SECOND.length],
            swapped ? month : day,
            swapped ? day : month,
            1950 + i * 13 % 50,
            i % 2 == 0 ? "M" : "V",
            11 + i % 80,
            'A' + i % 23,
            'B' + i * 3 % 22,
            1 + i * 11 % 97);
  }

  private Told run() {
    return desk.type("run", job.toString(), "--quiet");
  }

  private Told train(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = job.toString();
    words[1] = "--quiet";
    System.arraycopy(more, 0, words, 2, more.length);
    return desk.type("train", words);
  }

  @Test
  void a_job_learns_and_goes_on_with_what_it_learnt() throws IOException {
    deliver(1100);

    Told told = train();

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains(
            "Geleerd van 2200 beschrijvingen", "dag en maand verwisseld", "Het model, versie 2")
        .contains("geen twee rijen met een nummer lijken op elkaar")
        .contains("Om het te proberen: zet model: \"twijfel.linkmodel.yaml\" onder person");
    LinkModel learnt = LinkModelFile.read(model);
    LinkModel shipped = LinkModelFile.shipped();
    assertThat(learnt.version()).isEqualTo(2);
    assertThat(swapped(learnt)).isGreaterThan(swapped(shipped) * 2);
    assertThat(Files.readString(model)).contains("# was ");

    Files.writeString(
        job,
        Files.readString(job)
            .replace("\nperson:\n", "\nperson:\n  model: twijfel.linkmodel.yaml\n"));
    assertThat(run().exit()).isNotEqualTo(1).isNotEqualTo(2);
    assertThat(train("--force").out()).contains("Het model, versie 3", "gebruikt dit model al");
  }

  private static double swapped(LinkModel model) {
    return model.comparison("birth_date").level("day_and_month_swapped").m();
  }

  @Test
  void the_run_id_names_the_model_by_what_it_says() throws IOException {
    deliver(20);
    String shipped = runId();
    LinkModelFile.write(model, LinkModelFile.shipped(), LinkModelFile.shipped());
    Files.writeString(
        job,
        Files.readString(job)
            .replace("\nperson:\n", "\nperson:\n  model: twijfel.linkmodel.yaml\n"));
    run();
    String own = runId();
    String text = Files.readString(model);

    Files.writeString(model, text.replaceFirst("prior: \\S+", "prior: 1.0e-6"));
    run();
    String changed = runId();
    Files.writeString(model, "# A remark, that changes nothing.\n" + text);
    run();

    assertThat(List.of(shipped, own, changed)).doesNotHaveDuplicates();
    assertThat(runId()).isEqualTo(own);
  }

  private String runId() {
    String last = desk.type("runs").out().lines().toList().get(1);
    return last.split("\\s{2,}", -1)[4];
  }

  @Test
  void what_is_there_is_not_replaced() throws IOException {
    Files.writeString(model, "mine");

    Told told = train();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("bestaat al", "--force");
    assertThat(Files.readString(model)).isEqualTo("mine");
  }

  @Test
  void too_few_rows_teach_nothing() {
    deliver(20);

    Told told = train("--lang", "en");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("too little to learn from", "Nothing was written");
    assertThat(model).doesNotExist();
  }

  @Test
  void before_the_first_run_it_says_that_a_run_comes_first() {
    desk.put("gemeente_2021-03_ontvangen-20210403T0900.csv", new byte[0]);

    assertThat(train().err())
        .contains("nog niets ingelezen om van te leren", "Draai eerst sectordeal run")
        .doesNotContain("Zet de bestanden");
  }
}
