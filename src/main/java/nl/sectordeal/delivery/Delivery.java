package nl.sectordeal.delivery;

import java.time.Instant;
import java.time.YearMonth;

/**
 * The bytes of one file from one sender of one source (levering).
 *
 * @param id number in the database; means nothing outside it
 * @param sender name of the sender within the source; empty when the source has one partner
 * @param file file name without folder
 * @param sha256 of the bytes, 64 hexadecimal characters
 * @param period the month it is about; where none could be found, which refuses it, that of the
 *     receipt
 * @param received instant of the first import, or what was stated then
 */
public record Delivery(
    long id,
    String source,
    String sender,
    String file,
    String sha256,
    long bytes,
    YearMonth period,
    Instant received) {
  /** How people and row references name the delivery: the first eight of its SHA-256. */
  public String shortHash() {
    return sha256.substring(0, 8);
  }
}
