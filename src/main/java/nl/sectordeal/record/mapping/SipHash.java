package nl.sectordeal.record.mapping;

import java.util.UUID;

/**
 * SipHash-2-4 with an outcome of 128 bits, as its authors published it: a digest under a secret key
 * that is made for short messages (afdruk onder sleutel).
 *
 * <p>Messages are whole words of 64 bits. An instance belongs to one thread, and serves one message
 * after another.
 */
final class SipHash {
  private final long key0;
  private final long key1;
  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long bytes;
  private long high;

  SipHash(UUID key) {
    this.key0 = key.getMostSignificantBits();
    this.key1 = key.getLeastSignificantBits();
    begin();
  }

  /** Begins a message. */
  void begin() {
    v0 = key0 ^ 0x736f6d6570736575L;
    v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
    v2 = key0 ^ 0x6c7967656e657261L;
    v3 = key1 ^ 0x7465646279746573L;
    bytes = 0;
  }

  void add(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
    bytes += Long.BYTES;
  }

  /** Ends the message: the first 64 bits of its digest, of which {@link #second} gives the rest. */
  long end() {
    add(bytes << 56);
    v2 ^= 0xee;
    long first = fourRounds();
    v1 ^= 0xdd;
    high = fourRounds();
    return first;
  }

  /** The last 64 bits of the digest of the message that was ended last. */
  long second() {
    return high;
  }

  private long fourRounds() {
    round();
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
