package nl.sectordeal.record;

import java.util.Arrays;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * Traits that only {@link TraitsSeal} can open (verzegelde kenmerken). Two seals of the same traits
 * differ; whether traits are the same is told by their profile.
 */
public final class SealedTraits {
  private final byte[] bytes;

  /** Takes the bytes over; nobody may change them afterwards. */
  public SealedTraits(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What is stored; not a copy, and not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedTraits sealed && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
