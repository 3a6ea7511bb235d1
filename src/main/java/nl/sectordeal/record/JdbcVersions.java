package nl.sectordeal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.SenderProgress;
import nl.sectordeal.record.codec.RowCodec;
import nl.sectordeal.record.codec.StoredClaims;
import org.jspecify.annotations.Nullable;

/** Turns stored rows into versions, as known through a list of judgements. */
final class JdbcVersions {
  private static final String COLUMNS = "select id, row_key, ended_by, next_id, head";

  // Columns by number: a million rows would look each name up, twice.
  static final int ID = 1;
  private static final int ROW_KEY = 2;
  private static final int ENDED_BY = 3;
  private static final int NEXT_ID = 4;
  private static final int HEAD = 5;
  private static final int CLAIMS_OR_TRAITS = 6;

  private final Map<Long, Judgement> judgements = new HashMap<>();
  private final Map<Long, PartnerKind> partners = new HashMap<>();
  private final Set<Integer> senders = new HashSet<>();
  private final RowCodec codec = new RowCodec();
  private final boolean withClaims;

  JdbcVersions(
      List<Judgement> known,
      Function<String, @Nullable PartnerKind> partnerOf,
      boolean withClaims) {
    this.withClaims = withClaims;
    for (Judgement one : known) {
      PartnerKind partner = partnerOf.apply(one.delivery().source());
      if (partner != null) {
        judgements.put(one.id(), one);
        partners.put(one.id(), partner);
        senders.add(SenderProgress.senderOf(one.id()));
      }
    }
  }

  boolean hasAnyOf(int sender) {
    return senders.contains(sender);
  }

  String columns() {
    return withClaims ? COLUMNS + ", claims" : COLUMNS + ", traits";
  }

  /** Gives the version of a row on, when it had taken effect by then. */
  void read(ResultSet row, Consumer<RowVersion> to) throws SQLException {
    long id = row.getLong(ID);
    Judgement since = judgements.get(VersionId.judgementOf(id));
    if (since == null) {
      return;
    }
    long next = row.getLong(NEXT_ID);
    long endedBy = row.getLong(ENDED_BY);
    VersionHead head = VersionHead.read(row.getBytes(HEAD));
    to.accept(
        new RowVersion(
            id,
            row(row, head.number(), since, !judgements.containsKey(endedBy)),
            judgements.containsKey(VersionId.judgementOf(next)),
            head.first(),
            head.previous(),
            head.identity(),
            head.hasPerson(),
            head.marks(),
            head.profile(),
            withClaims ? null : sealed(row.getBytes(CLAIMS_OR_TRAITS))));
  }

  private static @Nullable SealedTraits sealed(byte @Nullable [] traits) {
    return traits == null ? null : new SealedTraits(traits);
  }

  private Row row(ResultSet row, int number, Judgement since, boolean live) throws SQLException {
    Delivery delivery = since.delivery();
    StoredClaims claims =
        withClaims ? new StoredClaims(row.getBytes(CLAIMS_OR_TRAITS), codec) : null;
    return new Row(
        new RowRef(
            delivery.source(), delivery.sender(), row.getString(ROW_KEY), delivery.shortHash()),
        partners.getOrDefault(since.id(), PartnerKind.OTHER),
        number,
        since.order(),
        since.at(),
        live,
        claims != null && claims.areHeld(),
        claims == null ? List.of() : claims);
  }
}
