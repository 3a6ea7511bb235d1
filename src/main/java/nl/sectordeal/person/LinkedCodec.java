package nl.sectordeal.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final Method[] METHODS = Method.values();
  private static final PartnerKind[] PARTNERS = PartnerKind.values();
  private static final int LIVE = 1;
  private static final int HELD = 2;

  private static final RowCodec CODEC = new RowCodec();

  private LinkedCodec() {}

  /** One chunk in the making. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> names = new HashMap<>();

    int size() {
      return bytes.size();
    }

    byte[] take() {
      byte[] chunk = bytes.toByteArray();
      bytes.reset();
      names.clear();
      return chunk;
    }

    void write(long bits, Method method, Row row) {
      try {
        out.writeLong(bits);
        out.writeByte(method.ordinal());
        out.writeByte((row.live() ? LIVE : 0) | (row.held() ? HELD : 0));
        out.writeByte(row.partner().ordinal());
        name(row.ref().source());
        name(row.ref().sender());
        name(row.ref().delivery());
        out.writeUTF(row.ref().key());
        out.writeInt(row.number());
        out.writeInt(row.order());
        out.writeLong(row.since().getEpochSecond());
        out.writeInt(row.since().getNano());
        byte[] claims = CODEC.encode(row.claims());
        out.writeShort(claims.length);
        out.write(claims);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void name(String name) throws IOException {
      Integer known = names.putIfAbsent(name, names.size());
      if (known == null) {
        out.writeShort(names.size() - 1);
        out.writeUTF(name);
      } else {
        out.writeShort(known);
      }
    }
  }

  static void read(byte[] chunk, Consumer<Linked> consumer) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(chunk))) {
      List<String> names = new ArrayList<>();
      while (in.available() > 0) {
        consumer.accept(read(in, names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Linked read(DataInputStream in, List<String> names) throws IOException {
    String person = PersonNumbers.text(in.readLong());
    Method method = METHODS[in.readByte()];
    int flags = in.readByte();
    PartnerKind partner = PARTNERS[in.readByte()];
    String source = name(in, names);
    String sender = name(in, names);
    String delivery = name(in, names);
    RowRef ref = new RowRef(source, sender, in.readUTF(), delivery);
    int number = in.readInt();
    int order = in.readInt();
    Instant since = Instant.ofEpochSecond(in.readLong(), in.readInt());
    byte[] claims = in.readNBytes(in.readUnsignedShort());
    Row row =
        new Row(
            ref,
            partner,
            number,
            order,
            since,
            (flags & LIVE) != 0,
            (flags & HELD) != 0,
            CODEC.decode(claims));
    boolean certain = method == Method.NATIONAL_ID || method == Method.AGREEMENT;
    return new Linked(person, method, certain ? Double.valueOf(1) : null, row);
  }

  private static String name(DataInputStream in, List<String> names) throws IOException {
    int at = in.readUnsignedShort();
    if (at == names.size()) {
      names.add(in.readUTF());
    }
    return names.get(at);
  }
}
