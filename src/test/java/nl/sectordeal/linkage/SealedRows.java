package nl.sectordeal.linkage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.identity.TypedPerson;

/** Makes of written rows what stage 2 leaves of them: digests, and traits under a seal. */
final class SealedRows {
  private static final Instant SINCE = Instant.parse("2021-01-05T09:00:00Z");

  private final TraitsSeal seal;
  private final ReadTraits reader = new ReadTraits();
  private final MessageDigest digest;

  SealedRows(TraitsSeal seal) {
    this.seal = seal;
    try {
      digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5", e);
    }
  }

  /** Name of the source that a row stands in. */
  static String source(Written row) {
    return "s" + row.source();
  }

  RowVersion version(Written written, int id) {
    Traits traits = reader.of(written);
    long profile = traits.isUnknown() ? 0 : profile(traits);
    Row row =
        new Row(
            new RowRef(source(written), "", Integer.toString(id), "0a1b2c3d"),
            PartnerKind.OTHER,
            id,
            1,
            SINCE,
            true,
            false,
            List.of());
    return new RowVersion(
        id,
        row,
        false,
        id,
        0,
        id,
        true,
        marks(written, traits),
        profile,
        profile == 0 ? null : seal.seal(profile, traits));
  }

  private static PersonMarks marks(Written written, Traits traits) {
    boolean hasId = !written.id().isEmpty() && !Mistake.ID_MISTYPED.isIn(written.mistakes());
    return new PersonMarks(
        hasId ? IdKind.BSN : null,
        hasId ? TypedPerson.digest(written.id()) : null,
        null,
        traits.surname().hashCode(),
        traits.birthDate() == null ? 0 : traits.birthDate().hashCode(),
        traits.gender());
  }

  /** The same for equal traits, as the program's keyed digest is. */
  private long profile(Traits traits) {
    String all =
        String.join(
            "|",
            traits.givenNames(),
            traits.initials(),
            traits.particle(),
            traits.surname(),
            traits.partnerSurname(),
            String.valueOf(traits.birthDate()),
            Integer.toString(traits.gender()),
            traits.postcode(),
            traits.houseNumber(),
            traits.street(),
            traits.city(),
            traits.sharedNumber(),
            traits.meantIds().toString());
    return ByteBuffer.wrap(digest.digest(all.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
