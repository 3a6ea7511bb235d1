package nl.sectordeal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Intake;
import nl.sectordeal.delivery.JdbcDeliveryStore;
import nl.sectordeal.delivery.JdbcJudgementStore;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.delivery.Known;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.delivery.SenderFinder;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.record.forgotten.ForgottenStore;
import nl.sectordeal.record.forgotten.JdbcForgottenStore;
import nl.sectordeal.record.mapping.MappingBuilder;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** An inbox, a database and all that reads the one into the other, for tests. */
public final class Office implements AutoCloseable {
  static final String JOB = "proef";
  static final Instant END_OF_TIME = Instant.parse("2100-01-01T00:00:00Z");

  final Path inbox;
  final DeliveryStore deliveries;
  final JudgementStore judgements;
  final RecordStore records;
  final NoticeStore told;
  final ForgottenStore forgotten;
  public final Originals originals;
  private final DataSource database;
  public Source source;
  String program = "1";
  RowSources rows = PlainRows::open;
  SenderFinder senders = (file, where) -> new SenderFinder.Found(null, null);

  public Office(Path folder, Source.Mode mode) {
    this(folder, mode, h2(folder));
  }

  public Office(Path folder, Source.Mode mode, DataSource database) {
    this.inbox = folder.resolve("inbox");
    this.database = database;
    Flyway.configure().dataSource(database).load().migrate();
    this.deliveries = new JdbcDeliveryStore(database);
    this.judgements = new JdbcJudgementStore(database);
    this.records = new JdbcRecordStore(database, MappingBuilder.seal());
    this.told = new JdbcNoticeStore(database);
    this.forgotten = new JdbcForgottenStore(database);
    this.originals = new Originals(folder.resolve("data"), new byte[32]);
    this.source = source(mode);
  }

  static JdbcConnectionPool h2(Path folder) {
    return JdbcConnectionPool.create(
        "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
        "sa",
        "");
  }

  /** File names such as {@code a_2021-01_20210203.csv}: sender, period, day of receipt. */
  public static Source source(Source.Mode mode) {
    return new Source(
        "bron",
        "Partner",
        "*.csv",
        new Source.Format(Source.Format.Type.CSV, null, null, null, null, 1),
        Pattern.compile("_(?<period>\\d{4}-\\d{2})"),
        Pattern.compile("_(?<received>\\d{8}(T\\d{4}Z)?)"),
        mode,
        5,
        new Source.SenderFrom(Pattern.compile("^(?<sender>[a-z]+)_"), null, null, null),
        new Source.Hold(2, 10));
  }

  /** Puts a file in the inbox: a heading and these lines. */
  public Office put(String name, String... lines) {
    try {
      Path file = inbox.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "kop\n" + String.join("\n", lines));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Intake receive() {
    return receive(null, "2021-06-01T00:00:00Z");
  }

  public Intake receive(@Nullable String stated, String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return new DeliveryReceiver(
            deliveries, originals, senders, NationalIdStaysInItsColumn::masked, clock)
        .receive(JOB, List.of(source), inbox, stated == null ? null : Instant.parse(stated));
  }

  /** Receives and reads everything. */
  public Office run() {
    receive();
    read();
    return this;
  }

  RecordReader reader() {
    return new RecordReader(
        deliveries, judgements, records, told, originals, rows, forgotten, new byte[32]);
  }

  void read() {
    RecordReader reader = reader();
    for (String sender : reader.sendersToRead(JOB, source, fingerprint())) {
      reader.read(JOB, source, sender, fingerprint());
    }
  }

  String fingerprint() {
    return program + source;
  }

  Known known(Instant at) {
    return new Known(JOB, Set.of(source.id()), at);
  }

  List<Judgement> judged() {
    return judgements.list(known(END_OF_TIME));
  }

  /** {@code file STATUS rows=fresh+changed+unchanged+rejected+withdrawn vanished inForce}. */
  public List<String> outcome() {
    return judged().stream().map(Office::line).toList();
  }

  private static String line(Judgement one) {
    Judgement.Counts it = one.counts();
    return "%s %s %d=%d+%d+%d+%d+%d -%d =%d"
        .formatted(
            one.delivery().file(),
            one.status(),
            it.rows(),
            it.fresh(),
            it.changed(),
            it.unchanged(),
            it.rejected(),
            it.withdrawn(),
            it.vanished(),
            it.inForce());
  }

  List<RowVersion> versions(Instant at) {
    return versions(at, true);
  }

  List<RowVersion> versionsWithTraits(Instant at) {
    return versions(at, false);
  }

  private List<RowVersion> versions(Instant at, boolean withClaims) {
    List<RowVersion> versions = new ArrayList<>();
    records.scan(
        judgements.list(known(at)), source -> PartnerKind.GEMEENTE, withClaims, versions::add);
    return versions;
  }

  /** Keys in force, with the file that brought them. */
  List<String> inForce(String at) {
    List<Judgement> all = judged();
    return versions(Instant.parse(at)).stream()
        .filter(one -> one.row().live())
        .map(one -> one.row().ref().key() + "@" + fileOf(all, one))
        .sorted()
        .toList();
  }

  private static String fileOf(List<Judgement> all, RowVersion version) {
    return all.get(version.row().order()).delivery().file();
  }

  /**
   * All that is known of versions and judgements, without the numbers of senders and deliveries.
   */
  List<String> everything() {
    List<String> everything = new ArrayList<>(outcome());
    for (RowVersion one : versions(END_OF_TIME)) {
      everything.add(
          "%s %d %s %b %b %d %d %d %s"
              .formatted(
                  one.row().ref(),
                  one.row().number(),
                  one.row().since(),
                  one.row().live(),
                  one.superseded(),
                  local(one.id()),
                  local(one.first()),
                  local(one.previous()),
                  one.row().claims()));
    }
    for (Judgement one : judged()) {
      told.scanFates(one.id(), fate -> everything.add(fate.toString()));
      told.listExamples(one.id()).forEach(notice -> everything.add(notice.toString()));
      told.listCounts(one.id()).forEach(notice -> everything.add(notice.toString()));
    }
    return everything;
  }

  private static long local(long id) {
    return id & (1L << 48) - 1;
  }

  List<RowFate> fates(int judgement) {
    List<RowFate> fates = new ArrayList<>();
    told.scanFates(judged().get(judgement).id(), fates::add);
    return fates;
  }

  void decide(Verdict.Kind kind, String file, String at) {
    HeldDeliveries held = new HeldDeliveries(judgements.list(known(Instant.parse(at))));
    Delivery delivery = ((HeldDeliveries.Found.Held) held.find(file)).delivery();
    deliveries.addVerdict(new Verdict(delivery, kind, Instant.parse(at), "gebeld"));
  }

  @Override
  public void close() {
    if (database instanceof JdbcConnectionPool pool) {
      pool.dispose();
    }
  }
}
