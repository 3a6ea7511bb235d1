package nl.sectordeal.record.forgotten;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.Hmac;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.mapping.KeyReader;
import org.jspecify.annotations.Nullable;

/**
 * Works out what stays of one person: the rows without anything that identifies, and the signs by
 * which the person is known when a file names them again (wissing).
 *
 * <p>What tells whether two rows are the same, or of the same person, is replaced by a digest under
 * a key that nobody keeps: equal stays equal, and nothing leads back.
 */
final class Erasure {
  private static final int KEY_BYTES = 32;

  private final PersonsRows rows;
  private final ForgottenSigns signer;
  private final Set<String> signs = new HashSet<>();
  private final Set<String> idSigns = new HashSet<>();
  private final Set<IdKind> kinds = EnumSet.noneOf(IdKind.class);
  private final Map<RecordName, RecordName> renamed = new TreeMap<>();
  private final Map<Integer, UUID> standIns = new HashMap<>();
  private final List<ForgottenRow> kept = new ArrayList<>();
  private final Mac mac = thrownAway();

  /**
   * Begins with what the database knows.
   *
   * @param identifying sources whose keys tell by themselves who a row is about
   */
  Erasure(PersonsRows rows, ForgottenSigns signer, TraitsSeal seal, Set<String> identifying) {
    this.rows = rows;
    this.signer = signer;
    for (RowVersion version : rows.versions()) {
      SealedTraits traits = version.traits();
      learn(
          version.marks(), traits == null ? Traits.UNKNOWN : seal.open(version.profile(), traits));
    }
    int number = 0;
    rows.namesKept().forEach(name -> signs.add(signer.ofKey(name)));
    for (RecordName name : new TreeSet<>(rows.names())) {
      number++;
      if (identifying.contains(name.source()) || KeyReader.isReplaced(name.key())) {
        // The order of keys decides between facts, so it stays.
        String key = "vergeten-%s-%04d".formatted(rows.person(), number);
        renamed.put(name, new RecordName(name.source(), name.sender(), key));
      }
    }
  }

  private static Mac thrownAway() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Hmac.under(key);
  }

  private void learn(PersonMarks marks, Traits traits) {
    idSigns.addAll(signer.ofIds(marks));
    signs.addAll(signer.ofIds(marks));
    signs.addAll(signer.ofTraits(traits, true));
    IdKind kind = marks.idKind();
    if (kind != null) {
      kinds.add(kind);
    }
    if (marks.educationIdBeside() != null) {
      kinds.add(IdKind.ONDERWIJSNUMMER);
    }
  }

  /** Takes a row of an original, when it is about this person by its key. */
  boolean takeByKey(Delivery delivery, RecordName name, ReadRow row) {
    if (!rows.has(name, row)) {
      return false;
    }
    learn(row.marks(), row.traits());
    keep(delivery, row, facts(name, row));
    return true;
  }

  /**
   * Takes a row that never counted, when it is about this person by what it says.
   *
   * @param letIn whether the delivery was ever let in
   */
  void takeBySign(Delivery delivery, boolean letIn, ReadRow row) {
    if (isKnownBySign(row)) {
      learn(row.marks(), row.traits());
      String key = row.key();
      RecordName name =
          key == null ? null : new RecordName(delivery.source(), delivery.sender(), key);
      keep(delivery, row, letIn ? facts(name, row) : null);
    }
  }

  /** Takes what one source says on a row that goes because of what another source says on it. */
  void takeBeside(Delivery delivery, ReadRow row) {
    boolean goes = false;
    for (ForgottenRow one : kept) {
      if (one.sha256().equals(delivery.sha256()) && one.number() == row.number()) {
        if (one.source().equals(delivery.source())) {
          return;
        }
        goes = true;
      }
    }
    if (goes) {
      // Nobody's: it was not read as a row of this person.
      keep(delivery, row, facts(row.key(), UUID.randomUUID(), row));
    }
  }

  private boolean isKnownBySign(ReadRow row) {
    for (String sign : signer.ofIds(row.marks())) {
      if (idSigns.contains(sign)) {
        return true;
      }
    }
    if (row.marks().id() != null && kinds.contains(row.marks().idKind())) {
      return false;
    }
    return signer.ofTraits(row.traits(), false).stream().anyMatch(signs::contains);
  }

  private void keep(Delivery delivery, ReadRow row, @Nullable ReadRow facts) {
    kept.add(new ForgottenRow(0, delivery.source(), delivery.sha256(), row.number(), facts));
  }

  private ReadRow facts(@Nullable RecordName name, ReadRow row) {
    RecordName called = name == null ? null : renamed.getOrDefault(name, name);
    return facts(called == null ? null : called.key(), standIn(name, row), row);
  }

  /** What stays of a row that is about a person, if it is, with this mark in the place of ids. */
  private ReadRow facts(@Nullable String key, UUID mark, ReadRow row) {
    boolean person = row.state() == ReadRow.State.GOOD && row.hasPerson();
    return new ReadRow(
        row.number(),
        key,
        row.state(),
        row.hasPerson(),
        row.held(),
        person ? PersonMarks.standIn(mark) : PersonMarks.NOBODY,
        0,
        Traits.UNKNOWN,
        row.claims(),
        digest(row.content()),
        digest(row.core()),
        row.notices(),
        null);
  }

  private UUID standIn(@Nullable RecordName name, ReadRow row) {
    Integer part = name == null ? null : rows.partOf(name, row);
    return standIns.computeIfAbsent(part == null ? 0 : part, one -> UUID.randomUUID());
  }

  private long digest(long value) {
    byte[] message = new byte[Long.BYTES];
    ByteBuffer.wrap(message).putLong(value);
    return ByteBuffer.wrap(mac.doFinal(message)).getLong();
  }

  /** All of it, for an act that has no number yet. */
  Forgetting.Plan plan(Forgetting act) {
    Set<RecordName> keys = new TreeSet<>();
    rows.namesKept().forEach(name -> keys.add(renamed.getOrDefault(name, name)));
    Forgetting whole =
        new Forgetting(
            0,
            rows.person(),
            act.effective(),
            act.written(),
            act.because(),
            act.lastDelivery(),
            kinds);
    return new Forgetting.Plan(whole, signs, keys, renamed, kept);
  }
}
