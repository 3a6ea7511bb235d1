package nl.sectordeal.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowCodec;
import nl.sectordeal.record.RowRef;

/** Linked rows as bytes, many to a chunk; names that recur are written once a chunk. */
final class LinkedCodec {
  private static final int LIVE = 1;
  private static final int HELD = 2;

  private LinkedCodec() {}

  /** One chunk in the making. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final RowCodec codec;
    private final Map<String, Integer> names = new HashMap<>();

    /** With a codec that this thread may use. */
    Writer(RowCodec codec) {
      this.codec = codec;
    }

    int size() {
      return bytes.size();
    }

    byte[] take() {
      byte[] chunk = bytes.toByteArray();
      bytes.reset();
      names.clear();
      return chunk;
    }

    void write(long bits, Linked linked) {
      Row row = linked.row();
      try {
        out.writeLong(bits);
        name(linked.method().name());
        out.writeDouble(linked.score() == null ? Double.NaN : linked.score());
        out.writeByte((row.live() ? LIVE : 0) | (row.held() ? HELD : 0));
        name(row.partner().name());
        name(row.ref().source());
        name(row.ref().sender());
        name(row.ref().delivery());
        text(row.ref().key());
        out.writeInt(row.number());
        out.writeInt(row.order());
        Instant since = row.since();
        out.writeLong(since.getEpochSecond());
        out.writeInt(since.getNano());
        byte[] claims = codec.encode(row.claims());
        out.writeInt(claims.length);
        out.write(claims);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Longer than writeUTF could: a key has no limit. */
    private void text(String text) throws IOException {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }

    private void name(String name) throws IOException {
      Integer known = names.putIfAbsent(name, names.size());
      if (known == null) {
        out.writeShort(names.size() - 1);
        text(name);
      } else {
        out.writeShort(known);
      }
    }
  }

  static void read(byte[] chunk, Consumer<Linked> consumer) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(chunk))) {
      List<String> names = new ArrayList<>();
      RowCodec codec = new RowCodec();
      while (in.available() > 0) {
        consumer.accept(read(in, names, codec));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Linked read(DataInputStream in, List<String> names, RowCodec codec)
      throws IOException {
    String person = PersonNumbers.text(in.readLong());
    Method method = Method.valueOf(name(in, names));
    double score = in.readDouble();
    int flags = in.readByte();
    PartnerKind partner = PartnerKind.valueOf(name(in, names));
    String source = name(in, names);
    String sender = name(in, names);
    String delivery = name(in, names);
    RowRef ref = new RowRef(source, sender, text(in), delivery);
    int number = in.readInt();
    int order = in.readInt();
    Instant since = Instant.ofEpochSecond(in.readLong(), in.readInt());
    byte[] claims = in.readNBytes(in.readInt());
    Row row =
        new Row(
            ref,
            partner,
            number,
            order,
            since,
            (flags & LIVE) != 0,
            (flags & HELD) != 0,
            codec.decode(claims));
    return new Linked(person, method, Double.isNaN(score) ? null : score, row);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static String name(DataInputStream in, List<String> names) throws IOException {
    int at = in.readUnsignedShort();
    if (at == names.size()) {
      names.add(text(in));
    }
    return names.get(at);
  }
}
