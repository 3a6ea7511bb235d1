package nl.sectordeal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.delivery.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds who single rows are about. Keys have no index, since that would slow down reading; so the
 * keys of each sender asked for are passed through once.
 */
final class JdbcTraits {
  private static final int JUDGEMENT_SHIFT = 32;
  private static final int SENDER_SHIFT = 16;
  private static final int PIECE = 20_000;
  private static final String KEYS =
      "select id, row_key from record where id > ? and id < ? order by id fetch first "
          + PIECE
          + " rows only";
  private static final String ONE = "select ended_by, head, traits from record where id = ?";

  private final JdbcTemplate jdbc;
  private final Map<Long, Judgement> judgements = new HashMap<>();
  private final Map<RecordName, Integer> senders = new HashMap<>();

  /**
   * Finds among what these judgements brought.
   *
   * @param known all of the job, as known
   */
  JdbcTraits(JdbcTemplate jdbc, List<Judgement> known) {
    this.jdbc = jdbc;
    for (Judgement one : known) {
      judgements.put(one.id(), one);
      RecordName sender = new RecordName(one.delivery().source(), one.delivery().sender(), "");
      senders.put(sender, (int) (one.id() >> SENDER_SHIFT));
    }
  }

  SortedMap<RecordName, KeptTraits> find(Collection<RecordName> rows) {
    Map<Integer, Map<String, RecordName>> bySender = new TreeMap<>();
    for (RecordName row : rows) {
      Integer sender = senders.get(new RecordName(row.source(), row.sender(), ""));
      if (sender != null) {
        bySender.computeIfAbsent(sender, none -> new HashMap<>()).put(row.key(), row);
      }
    }
    SortedMap<RecordName, KeptTraits> found = new TreeMap<>();
    bySender.forEach((sender, names) -> find(sender, names, found));
    return found;
  }

  private void find(
      int sender, Map<String, RecordName> names, SortedMap<RecordName, KeptTraits> found) {
    newest(sender, names)
        .forEach(
            (key, id) -> {
              RecordName name = names.get(key);
              KeptTraits kept = jdbc.queryForObject(ONE, (row, n) -> kept(id, row), id);
              if (name != null && kept != null) {
                found.put(name, kept);
              }
            });
  }

  /** Ids of the newest versions, by key. */
  private Map<String, Long> newest(int sender, Map<String, RecordName> names) {
    Map<String, Long> newest = new HashMap<>();
    long until = (long) (sender + 1) << (SENDER_SHIFT + JUDGEMENT_SHIFT);
    long[] after = {(long) sender << (SENDER_SHIFT + JUDGEMENT_SHIFT)};
    int[] rows = {PIECE};
    while (rows[0] == PIECE) {
      rows[0] = 0;
      jdbc.query(
          KEYS,
          row -> {
            rows[0]++;
            after[0] = row.getLong("id");
            String key = row.getString("row_key");
            if (names.containsKey(key) && judgements.containsKey(after[0] >> JUDGEMENT_SHIFT)) {
              newest.put(key, after[0]);
            }
          },
          after[0],
          until);
    }
    return newest;
  }

  private KeptTraits kept(long id, ResultSet row) throws SQLException {
    return new KeptTraits(
        id,
        !judgements.containsKey(row.getLong("ended_by")),
        VersionHead.read(row.getBytes("head")).profile(),
        sealed(row.getBytes("traits")));
  }

  /** What a column of sealed traits holds. */
  static @Nullable SealedTraits sealed(byte @Nullable [] bytes) {
    return bytes == null ? null : new SealedTraits(bytes);
  }
}
