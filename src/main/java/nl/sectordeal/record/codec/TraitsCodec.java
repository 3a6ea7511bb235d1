package nl.sectordeal.record.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.Traits;

/**
 * Writes traits as few bytes and reads them back (codering); the same traits always give the same
 * bytes. An instance belongs to one thread.
 *
 * <p>The first byte is the version of the form. Texts are UTF-8 with their length in front.
 */
public final class TraitsCodec {
  private static final int VERSION = 1;

  private final CodecOutput out = new CodecOutput();

  /** The bytes of these traits. */
  public byte[] encode(Traits traits) {
    out.clear();
    out.putByte(VERSION);
    out.putText(traits.givenNames());
    out.putText(traits.initials());
    out.putText(traits.particle());
    out.putText(traits.surname());
    out.putText(traits.partnerSurname());
    out.putDay(traits.birthDate());
    out.putByte(traits.gender());
    out.putText(traits.postcode());
    out.putText(traits.houseNumber());
    out.putText(traits.street());
    out.putText(traits.city());
    out.putText(traits.sharedNumber());
    out.putLong(traits.meantIds().size());
    for (UUID id : traits.meantIds()) {
      out.putUuid(id);
    }
    return out.toBytes();
  }

  /**
   * The traits that {@link #encode} wrote.
   *
   * @throws IllegalStateException when the bytes are of a version that this program does not know
   */
  public static Traits decode(byte[] bytes) {
    CodecInput in = new CodecInput(bytes, CodecInput.nothingSeen());
    int version = in.takeByte();
    if (version != VERSION) {
      throw new IllegalStateException("traits are stored in version " + version + ", not 1");
    }
    return new Traits(
        in.takeText(),
        in.takeText(),
        in.takeText(),
        in.takeText(),
        in.takeText(),
        in.takeDayOrNull(),
        in.takeByte(),
        in.takeText(),
        in.takeText(),
        in.takeText(),
        in.takeText(),
        in.takeText(),
        ids(in));
  }

  private static List<UUID> ids(CodecInput in) {
    int count = in.takeInt();
    List<UUID> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ids.add(in.takeUuid());
    }
    return Collections.unmodifiableList(ids);
  }
}
