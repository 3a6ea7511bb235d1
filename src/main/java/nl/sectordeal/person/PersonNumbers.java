package nl.sectordeal.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.crypto.Mac;
import nl.sectordeal.record.identity.Hmac;

/**
 * Makes person numbers: short, readable, and a keyed hash of the person's first record, so that
 * they do not depend on the order in which files were imported (persoonsnummer).
 *
 * <p>Ten characters of Crockford's base 32, which has no I, L, O or U to misread: {@code
 * 7K3M9-QX2DA}.
 */
public final class PersonNumbers {
  /** Bits of a number. */
  static final int BITS = 50;

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final int BITS_PER_LETTER = 5;

  private final Mac mac;

  /** With a secret key of at least 16 bytes. */
  public PersonNumbers(byte[] key) {
    mac = Hmac.under(key);
  }

  /** The number, as bits, of the person whose first record this is. */
  long bitsOf(String firstRecord) {
    byte[] hash = mac.doFinal(firstRecord.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS);
  }

  /** Which of so many buckets, a power of two, a person's rows are laid out in. */
  public static int bucketOf(String number, int buckets) {
    return bucketOf(bits(number), buckets);
  }

  static int bucketOf(long bits, int buckets) {
    return (int) (bits >>> (BITS - Integer.numberOfTrailingZeros(buckets)));
  }

  /** The number as people read it; sorts like its bits. */
  static String text(long bits) {
    StringBuilder text = new StringBuilder(LENGTH + 1);
    for (int i = LENGTH - 1; i >= 0; i--) {
      text.append(LETTERS.charAt((int) (bits >>> (i * BITS_PER_LETTER)) & 31));
      if (i == LENGTH / 2) {
        text.append('-');
      }
    }
    return text.toString();
  }

  /** A number as people write it, in the form that this program gives it. */
  public static String normal(String text) {
    return text(bits(text));
  }

  /** Whether a text can be a number as people write it: {@link #normal} makes one of any text. */
  public static boolean isOne(String text) {
    String read = read(text).replaceAll("[\\s-]", "");
    return read.length() == LENGTH && read.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
  }

  /**
   * The bits of a number as people write it: case does not matter, and the hyphen may be missing.
   */
  static long bits(String text) {
    String read = read(text);
    long bits = 0;
    for (int i = 0; i < read.length(); i++) {
      int value = LETTERS.indexOf(read.charAt(i));
      if (value >= 0) {
        bits = ((bits << BITS_PER_LETTER) | value) & ((1L << BITS) - 1);
      }
    }
    return bits;
  }

  private static String read(String text) {
    return text.strip()
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
