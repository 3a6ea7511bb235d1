package nl.sectordeal.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.SenderProgress;
import nl.sectordeal.record.codec.RowCodec;
import nl.sectordeal.record.identity.TraitsSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Versions of rows in a database, H2 or PostgreSQL. Reads in pieces along the primary key, so that
 * memory stays bounded.
 */
public final class JdbcRecordStore implements RecordStore {
  private static final int PIECE = 20_000;
  private static final String NEXT =
      " where id > ? and id < ? order by id fetch first " + PIECE + " rows only";
  private static final String INSERT =
      "insert into record (id, row_key, ended, head, claims, traits) values (?, ?, 0, ?, ?, ?)";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate own;
  private final TraitsSeal seal;

  /** A store in this database, in which traits stand sealed. */
  public JdbcRecordStore(DataSource database, TraitsSeal seal) {
    this.seal = seal;
    this.jdbc = new JdbcTemplate(database);
    this.own = new TransactionTemplate(new JdbcTransactionManager(database));
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void addIndex(long judgement, int piece, byte[] changes) {
    own.executeWithoutResult(
        status ->
            jdbc.update(
                "insert into record_index (judgement, piece, changes) values (?, ?, ?)",
                judgement,
                piece,
                changes));
  }

  @Override
  public void scanIndex(int sender, Consumer<byte[]> to) {
    long from = SenderProgress.firstOf(sender);
    long until = SenderProgress.firstOf(sender + 1);
    jdbc.query(
        "select changes from record_index where judgement > ? and judgement < ?"
            + " order by judgement, piece",
        row -> {
          to.accept(row.getBytes(1));
        },
        from,
        until);
  }

  private void forgetIndex(long from, long until) {
    own.executeWithoutResult(
        status ->
            jdbc.update(
                "delete from record_index where judgement >= ? and judgement < ?", from, until));
  }

  @Override
  public void insert(List<NewVersion> versions) {
    // One for each batch: senders are read side by side, and a codec belongs to one thread.
    RowCodec codec = new RowCodec();
    own.executeWithoutResult(
        status ->
            jdbc.batchUpdate(
                INSERT,
                versions,
                versions.size(),
                (insert, version) -> fill(insert, version, codec)));
  }

  private void fill(PreparedStatement insert, NewVersion version, RowCodec codec)
      throws SQLException {
    insert.setLong(1, version.id());
    insert.setString(2, version.key());
    insert.setBytes(3, VersionHead.of(version).bytes());
    insert.setBytes(4, codec.encode(version.claims()));
    insert.setBytes(5, version.profile() == 0 ? null : sealed(version));
  }

  private byte[] sealed(NewVersion version) {
    return seal.seal(version.profile(), version.traits()).bytes();
  }

  @Override
  public void remove(List<Long> ids) {
    own.executeWithoutResult(
        status ->
            jdbc.batchUpdate(
                "delete from record where id = ?",
                ids,
                ids.size(),
                (delete, id) -> delete.setLong(1, id)));
  }

  @Override
  public void end(List<Ending> endings) {
    if (endings.isEmpty()) {
      return;
    }
    List<Ending> ended = new ArrayList<>();
    List<Ending> succeeded = new ArrayList<>();
    endings.forEach(one -> (one.how() == Ending.How.SUCCEEDED ? succeeded : ended).add(one));
    own.executeWithoutResult(
        status -> {
          jdbc.batchUpdate(
              "update record set ended_by = ?, ended = ?, next_id = ? where id = ?",
              ended,
              endings.size(),
              (update, one) -> {
                update.setLong(1, one.by());
                update.setInt(2, one.how().code);
                setNext(update, 3, one.next());
                update.setLong(4, one.id());
              });
          jdbc.batchUpdate(
              "update record set next_id = ? where id = ?",
              succeeded,
              endings.size(),
              (update, one) -> {
                update.setLong(1, one.next());
                update.setLong(2, one.id());
              });
        });
  }

  private static void setNext(PreparedStatement update, int at, long next) throws SQLException {
    if (next == 0) {
      update.setNull(at, Types.BIGINT);
    } else {
      update.setLong(at, next);
    }
  }

  @Override
  public void forgetAfter(int sender, long judgement) {
    long end = startOf(sender + 1);
    delete(VersionId.startOf(judgement + 1), end);
    forgetIndex(judgement + 1, SenderProgress.firstOf(sender + 1));
    own.executeWithoutResult(
        status -> {
          jdbc.update(
              "update record set ended_by = null, ended = 0, next_id = null"
                  + " where id > ? and id < ? and ended_by > ?",
              startOf(sender),
              end,
              judgement);
          jdbc.update(
              "update record set next_id = null where id > ? and id < ? and next_id >= ?",
              startOf(sender),
              end,
              VersionId.startOf(judgement + 1));
        });
  }

  @Override
  public void forget(long judgement) {
    delete(VersionId.startOf(judgement), VersionId.startOf(judgement + 1));
    forgetIndex(judgement, judgement + 1);
  }

  /** In pieces, since a database keeps all of a transaction until its end. */
  private void delete(long from, long until) {
    String upTo =
        "select max(id) from (select id from record where id >= ? and id < ? order by id"
            + " fetch first "
            + PIECE
            + " rows only) piece";
    Long last = jdbc.queryForObject(upTo, Long.class, from, until);
    while (last != null) {
      long piece = last;
      own.executeWithoutResult(
          status -> jdbc.update("delete from record where id >= ? and id <= ?", from, piece));
      last = jdbc.queryForObject(upTo, Long.class, from, until);
    }
  }

  @Override
  public void scan(
      List<Judgement> judgements,
      Function<String, @Nullable PartnerKind> partners,
      boolean withClaims,
      Consumer<RowVersion> to) {
    JdbcVersions versions = new JdbcVersions(judgements, partners, withClaims);
    List<Integer> senders =
        jdbc.query(
            "select id, source, name from sender order by source, name, job",
            (row, n) -> row.getInt("id"));
    for (int sender : senders) {
      if (versions.hasAnyOf(sender)) {
        inPieces(
            versions.columns() + " from record" + NEXT,
            startOf(sender),
            startOf(sender + 1),
            row -> versions.read(row, to));
      }
    }
  }

  /** Does something with a row of a result. */
  private interface ToRow {
    void take(ResultSet row) throws SQLException;
  }

  private void inPieces(String sql, long from, long until, ToRow to) {
    long[] after = {from};
    int[] rows = {PIECE};
    while (rows[0] == PIECE) {
      rows[0] = 0;
      jdbc.query(
          sql,
          row -> {
            after[0] = row.getLong(JdbcVersions.ID);
            rows[0]++;
            to.take(row);
          },
          after[0],
          until);
    }
  }

  private static long startOf(int sender) {
    return VersionId.startOf(SenderProgress.firstOf(sender));
  }
}
