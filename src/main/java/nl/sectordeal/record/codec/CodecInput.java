package nl.sectordeal.record.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Bytes from which values are read in the order in which they were written (invoer). */
public final class CodecInput {
  private static final int MORE = 0x80;
  private static final int MOST_KEPT = 4096;

  private final byte[] bytes;
  private final Map<String, String> seen;
  private int at;

  /**
   * Reads these bytes.
   *
   * @param seen texts of earlier rows: the same text becomes the same object, since codes come back
   *     a million times
   */
  public CodecInput(byte[] bytes, Map<String, String> seen) {
    this.bytes = bytes;
    this.seen = seen;
  }

  /** Where no row was read yet. */
  public static Map<String, String> nothingSeen() {
    return new HashMap<>();
  }

  /** From 0 to 255. */
  public int takeByte() {
    return bytes[at++] & 0xff;
  }

  /** What {@link CodecOutput#putLong} wrote. */
  public long takeLong() {
    long folded = 0;
    int shift = 0;
    int next = takeByte();
    while (next >= MORE) {
      folded |= (long) (next & 0x7f) << shift;
      shift += 7;
      next = takeByte();
    }
    folded |= (long) next << shift;
    return (folded >>> 1) ^ -(folded & 1);
  }

  /** The same, where it is known to fit. */
  public int takeInt() {
    return Math.toIntExact(takeLong());
  }

  /** A text that was written and is not null. */
  public String takeText() {
    String text = takeTextOrNull();
    if (text == null) {
      throw new IllegalStateException("a stored claim lacks a text that it must have");
    }
    return text;
  }

  /** What {@link CodecOutput#putText} wrote. */
  public @Nullable String takeTextOrNull() {
    int length = takeInt() - 1;
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    if (seen.size() >= MOST_KEPT) {
      return seen.getOrDefault(text, text);
    }
    String earlier = seen.putIfAbsent(text, text);
    return earlier == null ? text : earlier;
  }

  /** A day that was written and is not null. */
  LocalDate takeDay() {
    LocalDate day = takeDayOrNull();
    if (day == null) {
      throw new IllegalStateException("a stored claim lacks a day that it must have");
    }
    return day;
  }

  @Nullable LocalDate takeDayOrNull() {
    return takeByte() == 0 ? null : LocalDate.ofEpochDay(takeLong());
  }

  UUID takeUuid() {
    ByteBuffer both = ByteBuffer.wrap(bytes, at, 2 * Long.BYTES);
    at += 2 * Long.BYTES;
    return new UUID(both.getLong(), both.getLong());
  }

  End takeEnd() {
    End.State state = CodecOrder.END_STATES.get(takeByte());
    LocalDate day = takeDayOrNull();
    if (day != null) {
      return End.on(day);
    }
    return state == End.State.OPEN ? End.open() : End.notTold();
  }

  SortedMap<String, String> takeAttributes() {
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int i = takeInt(); i > 0; i--) {
      attributes.put(takeText(), takeText());
    }
    return Collections.unmodifiableSortedMap(attributes);
  }

  Set<Field> takeFields() {
    int bits = takeByte();
    if (bits == 0) {
      return Set.of();
    }
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (int i = 0; i < CodecOrder.FIELDS.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        fields.add(CodecOrder.FIELDS.get(i));
      }
    }
    return Collections.unmodifiableSet(fields);
  }
}
