package nl.sectordeal.record.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.sectordeal.record.Fate;
import nl.sectordeal.record.RowFate;
import org.jspecify.annotations.Nullable;

/** Fates of some thousands of rows, compressed. */
public final class FateBytes {
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(plain);
  private int rows;

  /** Puts the fate of one more row behind the others. */
  public void add(RowFate fate) {
    try {
      out.writeInt(fate.number());
      out.writeBoolean(fate.key() != null);
      if (fate.key() != null) {
        out.writeUTF(fate.key());
      }
      out.writeByte(fate.fate().letter);
      out.writeByte(fate.codes().size());
      for (String code : fate.codes()) {
        out.writeUTF(code);
      }
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many were added since they were last taken. */
  public int rows() {
    return rows;
  }

  /** How many bytes these are, uncompressed. */
  public int size() {
    return plain.size();
  }

  /** All since the last time, compressed. */
  public byte[] take() {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream to = new DeflaterOutputStream(compressed, fast)) {
      plain.writeTo(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    plain.reset();
    rows = 0;
    return compressed.toByteArray();
  }

  /** Reads back what {@link #take} gave, in order. */
  public static void read(byte[] bytes, Consumer<RowFate> to) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      for (int first = in.read(); first >= 0; first = in.read()) {
        to.accept(read(first, in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RowFate read(int first, DataInputStream in) throws IOException {
    int number =
        first << 24
            | in.readUnsignedByte() << 16
            | in.readUnsignedByte() << 8
            | in.readUnsignedByte();
    @Nullable String key = in.readBoolean() ? in.readUTF() : null;
    Fate fate = Fate.of((char) in.readUnsignedByte());
    int count = in.readUnsignedByte();
    List<String> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(in.readUTF());
    }
    return new RowFate(number, key, fate, codes);
  }
}
