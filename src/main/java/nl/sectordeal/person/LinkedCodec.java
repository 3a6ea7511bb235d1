package nl.sectordeal.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.codec.RowCodec;

/** Linked rows as bytes, many to a chunk; names that recur are written once a chunk. */
final class LinkedCodec {
  private static final int LIVE = 1;
  private static final int HELD = 2;

  /** Method, partner, source, sender and delivery. */
  private static final int NAMES = 5;

  private static final int MAX_NAME = 0xFFFF;

  /** Score, flags, number, order, since, and the length of the key. */
  private static final int FIXED = Double.BYTES + 1 + 4 * Integer.BYTES + Long.BYTES;

  private LinkedCodec() {}

  /** One chunk in the making. */
  static final class Writer {
    private final RowCodec codec;
    private final Map<String, Integer> names = new HashMap<>();
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12);

    /** With a codec that this thread may use. */
    Writer(RowCodec codec) {
      this.codec = codec;
    }

    int size() {
      return bytes.position();
    }

    byte[] take() {
      byte[] chunk = Arrays.copyOf(bytes.array(), bytes.position());
      bytes.clear();
      names.clear();
      return chunk;
    }

    void write(long bits, Linked linked) {
      Row row = linked.row();
      withRoomFor(Long.BYTES).putLong(bits);
      name(linked.method().name());
      name(row.partner().name());
      name(row.ref().source());
      name(row.ref().sender());
      name(row.ref().delivery());
      byte[] claims = codec.encode(row.claims());
      byte[] key = row.ref().key().getBytes(StandardCharsets.UTF_8);
      int length = FIXED + key.length + claims.length;
      Instant since = row.since();
      withRoomFor(Integer.BYTES + length)
          .putInt(length)
          .putDouble(linked.score() == null ? Double.NaN : linked.score())
          .put((byte) ((row.live() ? LIVE : 0) | (row.held() ? HELD : 0)))
          .putInt(row.number())
          .putInt(row.order())
          .putLong(since.getEpochSecond())
          .putInt(since.getNano())
          .putInt(key.length)
          .put(key)
          .put(claims);
    }

    private void name(String name) {
      Integer known = names.putIfAbsent(name, names.size());
      if (known != null) {
        withRoomFor(Short.BYTES).putShort(known.shortValue());
        return;
      }
      byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
      withRoomFor(Short.BYTES + Integer.BYTES + utf8.length)
          .putShort((short) (names.size() - 1))
          .putInt(utf8.length)
          .put(utf8);
    }

    private ByteBuffer withRoomFor(int more) {
      if (bytes.remaining() < more) {
        int length = bytes.position();
        bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), 2 * (length + more))).position(length);
      }
      return bytes;
    }
  }

  /** One chunk, of which rows are read when they are asked for; for one thread. */
  static final class Chunk {
    private final ByteBuffer bytes;
    private final RowCodec codec;
    private final List<byte[]> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Where each of the names of the row at hand stands in the list. */
    private final int[] named = new int[NAMES];

    Chunk(byte[] bytes, RowCodec codec) {
      this.bytes = ByteBuffer.wrap(bytes);
      this.codec = codec;
    }

    /** A row of this chunk. */
    record Entry(long bits, Chunk chunk, int at) {
      void digest(MessageDigest digest) {
        chunk.digest(at, digest);
      }

      Linked read() {
        return chunk.read(at);
      }
    }

    void list(List<Entry> entries) {
      bytes.rewind();
      while (bytes.hasRemaining()) {
        int at = bytes.position();
        entries.add(new Entry(bytes.getLong(at), this, at));
        int length = goToFacts(at);
        bytes.position(bytes.position() + length);
      }
    }

    /** All that is known of a row but the number of its person. */
    private void digest(int at, MessageDigest digest) {
      int length = goToFacts(at);
      for (int name : named) {
        digest.update(names.get(name));
        digest.update((byte) 0);
      }
      digest.update(bytes.array(), bytes.position() - Integer.BYTES, Integer.BYTES + length);
    }

    private Linked read(int at) {
      String person = PersonNumbers.text(bytes.getLong(at));
      int length = goToFacts(at);
      int end = bytes.position() + length;
      Method method = Method.valueOf(texts.get(named[0]));
      PartnerKind partner = PartnerKind.valueOf(texts.get(named[1]));
      double score = bytes.getDouble();
      int flags = bytes.get();
      int number = bytes.getInt();
      int order = bytes.getInt();
      Instant since = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
      byte[] key = take(bytes.getInt());
      RowRef ref =
          new RowRef(
              texts.get(named[2]),
              texts.get(named[3]),
              new String(key, StandardCharsets.UTF_8),
              texts.get(named[4]));
      Row row =
          new Row(
              ref,
              partner,
              number,
              order,
              since,
              (flags & LIVE) != 0,
              (flags & HELD) != 0,
              codec.decode(take(end - bytes.position())));
      return new Linked(person, method, Double.isNaN(score) ? null : score, row);
    }

    /** Reads the names of the row that begins here; says how long the rest of it is. */
    private int goToFacts(int at) {
      bytes.position(at + Long.BYTES);
      for (int i = 0; i < NAMES; i++) {
        int place = bytes.position();
        int name = bytes.getShort() & MAX_NAME;
        named[i] = name;
        if (name == names.size()) {
          byte[] utf8 = take(bytes.getInt());
          names.add(utf8);
          texts.add(new String(utf8, StandardCharsets.UTF_8));
          places.add(place);
        } else if (places.get(name) == place) {
          bytes.position(bytes.position() + Integer.BYTES + names.get(name).length);
        }
      }
      return bytes.getInt();
    }

    private byte[] take(int length) {
      byte[] taken = new byte[length];
      bytes.get(taken);
      return taken;
    }
  }
}
