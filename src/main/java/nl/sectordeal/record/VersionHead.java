package nl.sectordeal.record;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version beside its key, claims and traits, in one value of some seventy bytes
 * (kop). A database that keeps and gives single numbers takes twice as long.
 *
 * @param number of the row in its file
 * @param first id of the first version of the key
 * @param previous id of the version before; 0 when there is none
 * @param identity id of the version since which the data of the person are the same
 * @param hasPerson whether the source describes persons at all
 * @param marks digests of the person
 * @param profile keyed digest of all traits; 0 when nothing is known
 */
record VersionHead(
    int number,
    long first,
    long previous,
    long identity,
    boolean hasPerson,
    PersonMarks marks,
    long profile) {
  private static final int HAS_PERSON = 1;
  private static final int HAS_ID = 1 << 1;
  private static final int HAS_EDUCATION_ID = 1 << 2;
  private static final int GENDER_SHIFT = 3;
  private static final int GENDER = 3;
  private static final int KIND_SHIFT = 5;
  private static final int NUMBERS = Integer.BYTES + 1 + 6 * Long.BYTES;
  private static final int ID = 2 * Long.BYTES;

  /** The same of a version about to be stored. */
  static VersionHead of(NewVersion it) {
    return new VersionHead(
        it.number(),
        it.first(),
        it.previous(),
        it.identity(),
        it.hasPerson(),
        it.marks(),
        it.profile());
  }

  byte[] bytes() {
    UUID id = marks.id();
    UUID beside = marks.educationIdBeside();
    ByteBuffer bytes =
        ByteBuffer.allocate(NUMBERS + (id == null ? 0 : ID) + (beside == null ? 0 : ID));
    bytes.put((byte) flags()).putInt(number).putLong(first).putLong(previous).putLong(identity);
    bytes.putLong(marks.surname()).putLong(marks.birthDate()).putLong(profile);
    put(bytes, id);
    put(bytes, beside);
    return bytes.array();
  }

  private int flags() {
    IdKind kind = marks.idKind();
    return (hasPerson ? HAS_PERSON : 0)
        | (marks.id() == null ? 0 : HAS_ID)
        | (marks.educationIdBeside() == null ? 0 : HAS_EDUCATION_ID)
        | marks.gender() << GENDER_SHIFT
        | (kind == null ? 0 : codeOf(kind)) << KIND_SHIFT;
  }

  private static void put(ByteBuffer bytes, @Nullable UUID id) {
    if (id != null) {
      bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
  }

  static VersionHead read(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    int flags = bytes.get();
    int number = bytes.getInt();
    long first = bytes.getLong();
    long previous = bytes.getLong();
    long identity = bytes.getLong();
    long surname = bytes.getLong();
    long birthDate = bytes.getLong();
    long profile = bytes.getLong();
    UUID id = (flags & HAS_ID) == 0 ? null : id(bytes);
    UUID beside = (flags & HAS_EDUCATION_ID) == 0 ? null : id(bytes);
    int gender = flags >> GENDER_SHIFT & GENDER;
    PersonMarks marks =
        new PersonMarks(kindOf(flags >> KIND_SHIFT), id, beside, surname, birthDate, gender);
    return new VersionHead(
        number, first, previous, identity, (flags & HAS_PERSON) != 0, marks, profile);
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static int codeOf(IdKind kind) {
    return switch (kind) {
      case BSN -> 1;
      case ONDERWIJSNUMMER -> 2;
      case INSZ -> 3;
    };
  }

  private static @Nullable IdKind kindOf(int code) {
    return switch (code) {
      case 0 -> null;
      case 1 -> IdKind.BSN;
      case 2 -> IdKind.ONDERWIJSNUMMER;
      case 3 -> IdKind.INSZ;
      default -> throw new IllegalStateException("No kind of id is stored as " + code);
    };
  }
}
