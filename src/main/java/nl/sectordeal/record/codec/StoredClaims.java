package nl.sectordeal.record.codec;

import java.util.AbstractList;
import java.util.List;
import nl.sectordeal.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Claims as their bytes, read when somebody looks at one (opgeslagen beweringen): who only lays
 * rows out elsewhere passes the bytes on.
 */
public final class StoredClaims extends AbstractList<Claim> {
  private final byte[] bytes;
  private final RowCodec codec;
  private @Nullable List<Claim> claims;

  /**
   * Takes over what {@link RowCodec#encode} wrote; nobody may change it afterwards.
   *
   * @param codec reads them; shared by all rows of a scan
   */
  public StoredClaims(byte[] bytes, RowCodec codec) {
    this.bytes = bytes;
    this.codec = codec;
  }

  /** What is stored; not a copy, and not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether there are claims and all of them wait for a person. */
  public boolean areHeld() {
    // The last byte of a claim tells which of its fields are held, that of an empty list is zero.
    return bytes[bytes.length - 1] != 0 && stream().allMatch(Claim::isHeld);
  }

  @Override
  public Claim get(int index) {
    return claims().get(index);
  }

  @Override
  public int size() {
    return claims().size();
  }

  private List<Claim> claims() {
    // Rows outlive their scan and may then be looked at by several threads.
    synchronized (codec) {
      List<Claim> known = claims;
      if (known == null) {
        known = codec.decode(bytes);
        claims = known;
      }
      return known;
    }
  }
}
