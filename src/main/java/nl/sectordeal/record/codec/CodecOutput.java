package nl.sectordeal.record.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Bytes that grow while values are written to them (uitvoer). */
public final class CodecOutput {
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** All that was put since the last {@link #clear}. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The lowest eight bits. */
  public void putByte(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /** Seven bits a byte, small numbers first; numbers below zero are folded in between. */
  public void putLong(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & -MORE) != 0) {
      putByte((int) ((rest & 0x7f) | MORE));
      rest >>>= 7;
    }
    putByte((int) rest);
  }

  /** Length plus one, then UTF-8; zero for null. */
  public void putText(@Nullable String text) {
    if (text == null) {
      putLong(0);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putLong(utf8.length + 1L);
    if (size + utf8.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (size + utf8.length));
    }
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  void putDay(@Nullable LocalDate day) {
    putByte(day == null ? 0 : 1);
    if (day != null) {
      putLong(day.toEpochDay());
    }
  }

  /** Sixteen bytes. */
  void putUuid(UUID value) {
    ByteBuffer both = ByteBuffer.allocate(2 * Long.BYTES);
    both.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    for (byte one : both.array()) {
      putByte(one);
    }
  }

  void putEnd(End end) {
    putByte(CodecOrder.END_STATES.indexOf(end.state()));
    putDay(end.date());
  }

  /** By name, so that the same attributes always give the same bytes. */
  void putAttributes(Map<String, String> attributes) {
    putLong(attributes.size());
    new TreeMap<>(attributes)
        .forEach(
            (name, code) -> {
              putText(name);
              putText(code);
            });
  }

  /** One bit a field. */
  void putFields(Set<Field> fields) {
    int bits = 0;
    for (Field field : fields) {
      bits |= 1 << CodecOrder.FIELDS.indexOf(field);
    }
    putByte(bits);
  }
}
