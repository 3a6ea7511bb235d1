package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.sectordeal.delivery.Intake;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.SenderFinder;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.notice.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored follows from deliveries and verdicts, and from nothing else. */
class RecordReaderTest {
  @TempDir Path folder;

  /** A history in which nearly everything happens. */
  private static final List<String[]> HISTORY =
      List.of(
          file("a_2021-01_20210201.csv", "1;a;k", "2;a;k", "3;a;k", "4;a;k"),
          file("a_2021-02_20210301.csv", "1;b;l", "2;b;l", "3;b;l", "4;b;l"),
          file("a_2021-02_20210305.csv", "1;b;k", "2;b;k;;hold", "3;x;;;reject", "5;a"),
          file("a_2021-01_20210306.csv", "1;zzz"),
          file("a_2021-03_20210401.csv", "1;b;k", "1;c;k", "2;b;k", "4;b;k"),
          file("a_2021-04_20210501.csv", "2;a;k", "broken"),
          file("a_2021-05_20210601.csv", "4;b;k"),
          file("a_2021-06_20210701.csv", "1;a;k", "2;a;k", "3;a;k", "4;a;k"),
          file("b_2021-01_20210202.csv", "1;a", "1;;;;withdraw", "1;b"),
          file("b_2021-02_20210302.csv", "1;b"));

  @ParameterizedTest
  @EnumSource(Source.Mode.class)
  void the_order_of_import_leaves_no_trace(Source.Mode mode) throws IOException {
    List<String> expected = allAtOnce(mode);
    for (int seed = 0; seed < 6; seed++) {
      List<String[]> shuffled = new ArrayList<>(HISTORY);
      Collections.shuffle(shuffled, new Random(seed));
      try (Office office = new Office(Files.createDirectory(folder.resolve("s" + seed)), mode)) {
        for (String[] file : shuffled) {
          put(office, file).run();
        }
        assertThat(office.everything()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Source.Mode.class)
  void a_reading_that_was_broken_off_leaves_no_trace(Source.Mode mode) throws IOException {
    List<String> expected = allAtOnce(mode);
    int kills = 0;
    for (int after = 0; after < 30; after++) {
      try (Office office = new Office(Files.createDirectory(folder.resolve("k" + after)), mode)) {
        HISTORY.forEach(file -> put(office, file));
        office.receive();
        AtomicInteger left = new AtomicInteger(after);
        office.rows =
            (file, source, sender, known) ->
                new Killing(PlainRows.open(file, source, sender, known), left);
        try {
          office.read();
        } catch (Killed e) {
          kills++;
        }
        office.rows = PlainRows::open;
        office.run();
        assertThat(office.everything()).isEqualTo(expected);
      }
    }
    assertThat(kills).isGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert", "index", "end", "keepFates"})
  void a_store_that_fails_half_way_leaves_no_trace(String where) {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", "1;a", "2;a").put("a_2021-02_20210301.csv", "1;b").run();
      List<String> before = office.everything();
      office.put("a_2021-03_20210401.csv", "2;c").receive();
      RecordReader failing =
          new RecordReader(
              office.deliveries,
              office.judgements,
              new FailingRecords(office.records, where),
              where.equals("keepFates") ? new FailingNotices(office.told) : office.told,
              office.originals,
              office.rows,
              office.forgotten,
              new byte[32]);
      assertThatThrownBy(() -> failing.read(Office.JOB, office.source, "a", office.fingerprint()))
          .isInstanceOf(Killed.class);
      office.read();
      List<String> after = office.everything();
      assertThat(office.inForce("2021-12-31T00:00:00Z"))
          .containsExactly("2@a_2021-03_20210401.csv");
      assertThat(after).hasSizeGreaterThan(before.size());
      office.program = "2";
      office.read();
      assertThat(office.everything()).isEqualTo(after);
    }
  }

  @Test
  void senders_can_be_read_side_by_side() {
    try (Office one = new Office(folder.resolve("one"), Source.Mode.FULL);
        Office other = new Office(folder.resolve("other"), Source.Mode.FULL)) {
      for (Office office : List.of(one, other)) {
        for (String sender : List.of("a", "b", "c", "d")) {
          office.put(sender + "_2021-01_20210201.csv", rows(5_000, sender));
          office.put(sender + "_2021-02_20210301.csv", rows(4_990, sender.repeat(2)));
        }
        office.receive();
      }
      one.read();
      RecordReader reader = other.reader();
      reader.sendersToRead(Office.JOB, other.source, "x").parallelStream()
          .forEach(sender -> reader.read(Office.JOB, other.source, sender, other.fingerprint()));
      assertThat(other.everything()).isEqualTo(one.everything());
    }
  }

  @Test
  void nothing_is_read_again_when_nothing_changed() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      HISTORY.forEach(file -> put(office, file));
      office.run();
      office.rows =
          (file, source, sender, known) -> {
            throw new Killed();
          };
      office.run();
      assertThat(office.outcome()).isNotEmpty();
    }
  }

  @Test
  void another_program_reads_everything_again() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      HISTORY.forEach(file -> put(office, file));
      office.run();
      List<String> before = office.everything();
      int[] opened = {0};
      office.rows =
          (file, source, sender, known) -> {
            opened[0]++;
            return PlainRows.open(file, source, sender, known);
          };
      office.program = "2";
      office.run();
      assertThat(opened[0]).isGreaterThan(6);
      assertThat(office.everything()).isEqualTo(before);
    }
  }

  @Test
  void only_what_follows_an_earlier_delivery_is_judged_again() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", "1;a").put("a_2021-03_20210401.csv", "1;c").run();
      List<Path> opened = new ArrayList<>();
      office.rows =
          (file, source, sender, known) -> {
            opened.add(file.getFileName());
            return PlainRows.open(file, source, sender, known);
          };
      office.put("a_2021-02_20210301.csv", "1;b").run();
      assertThat(opened)
          .containsExactly(Path.of("a_2021-02_20210301.csv"), Path.of("a_2021-03_20210401.csv"));
    }
  }

  @Test
  void a_verdict_in_the_past_judges_again_what_followed() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", "1;a", "2;a", "3;a").put("a_2021-02_20210301.csv");
      office.put("a_2021-03_20210401.csv", "1;a", "2;a", "3;a", "4;a").run();
      assertThat(statuses(office)).containsExactly("ACCEPTED", "HELD", "ACCEPTED", "REPLACED");
      office.decide(Verdict.Kind.RELEASE, "a_2021-02_20210301.csv", "2021-03-15T00:00:00Z");
      office.read();
      assertThat(statuses(office)).containsExactly("ACCEPTED", "HELD", "RELEASED", "ACCEPTED");
      assertThat(office.outcome().get(3)).contains("4=4+0+0+0+0");
    }
  }

  @Test
  void the_same_file_again_is_passed_over_in_silence() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", "1;a").run();
      Intake again = office.receive();
      assertThat(again.imported()).isEmpty();
      assertThat(again.passedOver()).isEqualTo(1);
      assertThat(again.movedBack()).isEmpty();
    }
  }

  @Test
  void an_earlier_stated_receipt_moves_it_back_and_a_later_one_does_not() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01.csv", "1;a");
      office.receive(null, "2021-06-01T12:00:00.75Z");
      office.read();
      assertThat(office.judged().get(0).at()).hasToString("2021-06-01T12:00:00Z");
      office.receive("2021-07-01T00:00:00Z", "2021-08-01T00:00:00Z");
      office.receive(null, "2020-01-01T00:00:00Z");
      office.read();
      assertThat(office.judged().get(0).at()).hasToString("2021-06-01T12:00:00Z");
      office.receive("2021-02-01T00:00:00Z", "2021-08-01T00:00:00Z");
      office.read();
      assertThat(office.judged().get(0).at()).hasToString("2021-02-01T00:00:00Z");
    }
  }

  @Test
  void a_receipt_in_the_file_name_goes_before_a_stated_one() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201T1030Z.csv", "1;a");
      office.receive("2021-03-01T00:00:00Z", "2021-06-01T00:00:00Z");
      office.read();
      assertThat(office.judged().get(0).at()).hasToString("2021-02-01T10:30:00Z");
    }
  }

  @Test
  void the_newest_moment_is_that_of_the_newest_delivery_or_verdict() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      assertThat(office.deliveries.findNewest(Office.JOB, List.of("bron"))).isEmpty();
      office
          .put("a_2021-01_20210201T1030Z.csv", "1;a;;;reject", "2;a;;;reject", "3;a;;;reject")
          .run();
      assertThat(office.deliveries.findNewest(Office.JOB, List.of("bron")).orElseThrow())
          .hasToString("2021-02-01T10:30:00Z");
      office.decide(Verdict.Kind.DISCARD, "a_2021-01_20210201T1030Z.csv", "2021-02-02T00:00:00Z");
      assertThat(office.deliveries.findNewest(Office.JOB, List.of("bron")).orElseThrow())
          .hasToString("2021-02-02T00:00:00Z");
      assertThat(office.deliveries.findNewest(Office.JOB, List.of("andere"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"20210431", "20210229T0900Z", "20210430T2460Z", "20210430T2400Z"})
  void a_receipt_that_does_not_exist_is_refused_and_told_why(String receipt) {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_" + receipt + ".csv", "1;a").run();
      assertThat(office.judged())
          .extracting(one -> one.status() + " " + one.notices().get(0).code())
          .containsExactly("REFUSED L39");
    }
  }

  @Test
  void a_receipt_that_nobody_asks_for_any_more_refuses_no_longer() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      Source asked = office.source;
      office.put("a_2021-01_20210431.csv", "1;a").run();
      office.source = like(asked, asked.period(), null, asked.sender());
      office.run();
      assertThat(statuses(office)).containsExactly("ACCEPTED");
    }
  }

  @Test
  void a_file_without_sender_or_month_is_refused_and_told_why() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("2021-01_20210201.csv", "1;a").put("a_20210202.csv", "1;a").run();
      assertThat(office.judged())
          .extracting(one -> one.status() + " " + one.notices().get(0).code())
          .containsExactly("REFUSED L20", "REFUSED L21");
    }
  }

  /** Which sheet has the headings depends on which headings are asked for. */
  @Test
  void a_sender_in_a_cell_is_looked_for_again_when_other_headings_are_asked_for() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      Source it = office.source;
      office.source =
          new Source(
              it.id(),
              it.partner(),
              it.files(),
              new Source.Format(Source.Format.Type.XLSX, null, null, null, null, 1),
              it.period(),
              it.received(),
              it.mode(),
              it.dueDay(),
              new Source.SenderFrom(null, "B1", null, null),
              it.hold());
      office.senders = finding("Naam", null);
      office.put("lijst_2021-01_20210201.csv", "1;a").run();
      assertThat(statuses(office)).containsExactly("REFUSED");
      office.senders = finding("Achternaam", "School C");
      office.run();
      assertThat(statuses(office)).containsExactly("ACCEPTED");
    }
  }

  private static SenderFinder finding(String column, @Nullable String sender) {
    return new SenderFinder() {
      @Override
      public Found find(Path file, Source source) {
        return new Found(sender, null);
      }

      @Override
      public List<String> columns(Source source) {
        return List.of(column);
      }
    };
  }

  @Test
  void a_national_id_in_a_file_name_is_masked_before_anything_is_kept() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201_111222333.csv", "1;a").put("brief 249566758.txt");
      assertThat(office.receive().unmatched()).containsExactly("brief •••••••••.txt");
      office.run();
      assertThat(office.judged())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.delivery().file()).isEqualTo("a_2021-01_20210201_•••••••••.csv");
                assertThat(one.status()).isEqualTo(Judgement.Status.ACCEPTED);
                assertThat(one.notices()).extracting(Notice::code).contains("L40");
              });
      assertThat(office.receive().passedOver()).isEqualTo(1);
    }
  }

  @Test
  void a_sender_named_by_a_national_id_is_not_known() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      Source letters = office.source;
      office.source =
          like(
              letters,
              letters.period(),
              letters.received(),
              new Source.SenderFrom(Pattern.compile("^(?<sender>[^_]+)_"), null, null, null));
      office.put("111222333_2021-01_20210201.csv", "1;a");
      office.put("27410011_2021-01_20210201.csv", "1;a").run();
      assertThat(office.judged())
          .extracting(one -> one.delivery().sender() + " " + one.status())
          .containsExactlyInAnyOrder("27410011 ACCEPTED", " REFUSED");
    }
  }

  @Test
  void a_corrected_job_file_finds_what_it_could_not_find_before() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      Source right = office.source;
      office.source =
          like(right, Pattern.compile("_(?<period>fout)"), right.received(), right.sender());
      office.put("a_2021-01_20210201.csv", "1;a").run();
      assertThat(statuses(office)).containsExactly("REFUSED");
      office.source = right;
      office.run();
      assertThat(statuses(office)).containsExactly("ACCEPTED");
    }
  }

  @Test
  void files_of_no_source_are_told_and_unfinished_ones_left_alone() throws IOException {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", "1;a").put("brief.txt").put("sub/los.csv");
      office.put(".verborgen.csv").put("~$open.csv").put("half.csv.part").put("half.tmp");
      Intake intake = office.receive();
      assertThat(intake.imported()).hasSize(1);
      assertThat(intake.unmatched()).containsExactly("brief.txt", "sub/los.csv");
      assertThat(intake.failed()).isEmpty();
    }
  }

  @Test
  void an_inbox_that_is_not_there_is_empty() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      assertThat(office.receive())
          .isEqualTo(new Intake(List.of(), 0, List.of(), List.of(), Map.of(), List.of()));
    }
  }

  @Test
  void thousands_of_rows_are_stored_and_told_in_pieces() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      office.put("a_2021-01_20210201.csv", rows(45_000, "a")).run();
      office.put("a_2021-02_20210301.csv", rows(44_999, "b")).run();
      assertThat(office.outcome().get(1)).contains("44999=0+44999+0+0+0 -1 =44999");
      assertThat(office.fates(1)).hasSize(44_999);
      assertThat(office.versions(Office.END_OF_TIME)).hasSize(89_999);
      office.program = "2";
      office.read();
      assertThat(office.versions(Office.END_OF_TIME)).hasSize(89_999);
    }
  }

  @Test
  void examples_of_notices_are_capped_and_counts_are_whole() {
    try (Office office = new Office(folder, Source.Mode.FULL)) {
      String[] rejected =
          IntStream.range(0, 600).mapToObj(n -> n + ";a;;;reject").toArray(String[]::new);
      office.put("a_2021-01_20210201.csv", rejected).run();
      long judgement = office.judged().get(0).id();
      assertThat(office.told.listExamples(judgement)).hasSize(500);
      assertThat(office.told.listCounts(judgement))
          .singleElement()
          .satisfies(one -> assertThat(one.count()).isEqualTo(600));
    }
  }

  private List<String> allAtOnce(Source.Mode mode) {
    try (Office office = new Office(folder.resolve("expected"), mode)) {
      HISTORY.forEach(file -> put(office, file));
      return office.run().everything();
    }
  }

  private static List<String> statuses(Office office) {
    return office.judged().stream().map(one -> one.status().name()).toList();
  }

  private static String[] rows(int count, String content) {
    return IntStream.range(0, count).mapToObj(n -> n + ";" + content).toArray(String[]::new);
  }

  private static String[] file(String... nameAndLines) {
    return nameAndLines;
  }

  private static Office put(Office office, String[] file) {
    return office.put(file[0], Arrays.copyOfRange(file, 1, file.length));
  }

  /** The process dies here. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Dies after some more rows. */
  private record Killing(RowSource rows, AtomicInteger left) implements RowSource {
    @Override
    public ReadRow next() {
      if (left.getAndDecrement() == 0) {
        throw new Killed();
      }
      return rows.next();
    }

    @Override
    public List<Notice> notices() {
      return rows.notices();
    }

    @Override
    public void close() {
      rows.close();
    }
  }

  /** Dies before one kind of work is done, or halfway through it. */
  private record FailingRecords(RecordStore it, String where) implements RecordStore {
    @Override
    public void addIndex(long judgement, int piece, byte[] changes) {
      it.addIndex(judgement, piece, changes);
      die("index");
    }

    @Override
    public void scanIndex(int sender, Consumer<byte[]> to) {
      it.scanIndex(sender, to);
    }

    @Override
    public void insert(List<NewVersion> versions) {
      it.insert(versions);
      die("insert");
    }

    @Override
    public void remove(List<Long> ids) {
      it.remove(ids);
    }

    @Override
    public void end(List<Ending> endings) {
      it.end(endings);
      die("end");
    }

    @Override
    public void forgetAfter(int sender, long judgement) {
      it.forgetAfter(sender, judgement);
    }

    @Override
    public void forget(long judgement) {
      it.forget(judgement);
    }

    @Override
    public void scan(
        List<Judgement> judgements,
        Function<String, @Nullable PartnerKind> partners,
        boolean withClaims,
        Consumer<RowVersion> to) {
      it.scan(judgements, partners, withClaims, to);
    }

    private void die(String here) {
      if (where.equals(here)) {
        throw new Killed();
      }
    }
  }

  /** Dies once the fates are written down. */
  private record FailingNotices(NoticeStore it) implements NoticeStore {
    @Override
    public void addFates(long judgement, int chunk, byte[] fates) {
      it.addFates(judgement, chunk, fates);
      throw new Killed();
    }

    @Override
    public void addNotices(long judgement, List<Notice> examples, List<Notice> counts) {
      it.addNotices(judgement, examples, counts);
    }

    @Override
    public void forget(long from, long to) {
      it.forget(from, to);
    }

    @Override
    public void scanFates(long judgement, Consumer<RowFate> to) {
      it.scanFates(judgement, to);
    }

    @Override
    public List<Notice> listExamples(long judgement) {
      return it.listExamples(judgement);
    }

    @Override
    public List<Notice> listCounts(long judgement) {
      return it.listCounts(judgement);
    }
  }

  /** The same source, of which a name of a file tells otherwise. */
  private static Source like(
      Source it, Pattern period, @Nullable Pattern received, Source.@Nullable SenderFrom sender) {
    return new Source(
        it.id(),
        it.partner(),
        it.files(),
        it.format(),
        period,
        received,
        it.mode(),
        it.dueDay(),
        sender,
        it.hold());
  }
}
