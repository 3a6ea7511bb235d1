package nl.sectordeal.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.sectordeal.person.score.KnownPairs;

/** Score books as bytes. */
final class ScoreBookCodec {
  private ScoreBookCodec() {}

  static byte[] write(ScoreBook book) {
    byte[] model = book.model().getBytes(StandardCharsets.UTF_8);
    KnownPairs pairs = book.pairs();
    long longs = 6L + book.profiles().length + 3L * pairs.a().length + pairs.fullBlocks().length;
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(longs * Long.BYTES + model.length));
    bytes.putInt(model.length).put(model).putDouble(book.least());
    put(bytes, book.profiles());
    put(bytes, pairs.a());
    put(bytes, pairs.b());
    for (double bits : pairs.bits()) {
      bytes.putDouble(bits);
    }
    put(bytes, pairs.fullBlocks());
    byte[] written = new byte[bytes.position()];
    bytes.flip().get(written);
    return written;
  }

  private static void put(ByteBuffer bytes, long[] values) {
    bytes.putInt(values.length);
    bytes.asLongBuffer().put(values);
    bytes.position(bytes.position() + values.length * Long.BYTES);
  }

  static ScoreBook read(ByteBuffer bytes) {
    byte[] model = new byte[bytes.getInt()];
    bytes.get(model);
    double least = bytes.getDouble();
    long[] profiles = longs(bytes);
    long[] a = longs(bytes);
    long[] b = longs(bytes);
    double[] bits = new double[a.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bytes.getDouble();
    }
    return new ScoreBook(
        new String(model, StandardCharsets.UTF_8),
        least,
        profiles,
        new KnownPairs(a, b, bits, longs(bytes)));
  }

  private static long[] longs(ByteBuffer bytes) {
    long[] values = new long[bytes.getInt()];
    bytes.asLongBuffer().get(values);
    bytes.position(bytes.position() + values.length * Long.BYTES);
    return values;
  }
}
