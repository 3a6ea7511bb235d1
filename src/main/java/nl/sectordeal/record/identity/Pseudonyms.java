package nl.sectordeal.record.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * Turns what identifies a person into digests that cannot be turned back without the secret key
 * (pseudoniemen).
 *
 * <p>HMAC-SHA-256, with a key of its own for each purpose. An instance belongs to one thread, and
 * keeps no value.
 */
public final class Pseudonyms {
  /** Length of the secret key, in bytes. */
  public static final int KEY_LENGTH = 32;

  private final Mac id;
  private final Mac surname;
  private final Mac birthDate;
  private final Mac rowKey;
  private final Mac row;
  private final Mac profile;
  private final Mac print;

  /**
   * Digests under this key.
   *
   * @param key 32 secret bytes, kept outside the database
   */
  public Pseudonyms(byte[] key) {
    if (key.length != KEY_LENGTH) {
      throw new IllegalArgumentException("the secret key has " + key.length + " bytes, not 32");
    }
    id = keyed(key, "national id");
    surname = keyed(key, "surname");
    birthDate = keyed(key, "birth date");
    rowKey = keyed(key, "row key");
    row = keyed(key, "row");
    profile = keyed(key, "profile");
    print = keyed(key, "print");
  }

  /** First 128 bits of the digest of a national id. */
  public UUID id(NationalId number) {
    ByteBuffer digest = digest(id, number.kind().name() + ":" + number.digits());
    return new UUID(digest.getLong(), digest.getLong());
  }

  /** Digest of a surname in its normal form; 0 when that is empty. */
  public long surname(String normal) {
    return ofName(surname, normal);
  }

  /** Digest of a birth date; never 0. */
  public long birthDate(LocalDate day) {
    byte[] message = new byte[Long.BYTES];
    ByteBuffer.wrap(message).putLong(day.toEpochDay());
    return known(digest(birthDate, message));
  }

  /** What stands for a national id that a sender uses as the key of a row. */
  public String rowKey(String digits) {
    return HexFormat.of().toHexDigits(digest(rowKey, digits).getLong());
  }

  /** Digest of all personal values of a row. */
  public long row(String personal) {
    return digest(row, personal).getLong();
  }

  /** Digest of all traits of a person, written as bytes; never 0. */
  public long profile(byte[] traits) {
    return known(digest(profile, traits));
  }

  /** Key of the prints of rows below these headings, 128 bits. */
  public UUID printKey(List<String> headings) {
    StringBuilder all = new StringBuilder();
    for (String heading : headings) {
      all.append(heading.length()).append(':').append(heading);
    }
    ByteBuffer digest = digest(print, all.toString());
    return new UUID(digest.getLong(), digest.getLong());
  }

  private static long ofName(Mac mac, String normal) {
    return normal.isEmpty() ? 0 : known(digest(mac, normal));
  }

  /** Zero stands for unknown, so the one digest in 2^64 that is zero becomes one. */
  private static long known(ByteBuffer digest) {
    long first = digest.getLong();
    return first == 0 ? 1 : first;
  }

  private static ByteBuffer digest(Mac mac, String message) {
    return digest(mac, message.getBytes(StandardCharsets.UTF_8));
  }

  private static ByteBuffer digest(Mac mac, byte[] message) {
    return ByteBuffer.wrap(mac.doFinal(message));
  }

  private static Mac keyed(byte[] key, String purpose) {
    byte[] derived = Hmac.under(key).doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    return Hmac.under(derived);
  }
}
