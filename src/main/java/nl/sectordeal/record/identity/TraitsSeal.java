package nl.sectordeal.record.identity;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.codec.TraitsCodec;

/**
 * Seals traits under a key that lies outside the database, and opens them (zegel).
 *
 * <p>AES-GCM, bound to the profile of the traits: a seal that was moved to another row does not
 * open. Safe for use by several threads at a time.
 */
public final class TraitsSeal {
  private final AesGcmJce cipher;

  /**
   * A seal under this key.
   *
   * @param key 32 secret bytes
   */
  public TraitsSeal(byte[] key) {
    try {
      this.cipher = new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The key of the traits cannot be used", e);
    }
  }

  /**
   * Seals traits.
   *
   * @param profile their digest, as {@link RowVersion#profile} has it
   */
  public SealedTraits seal(long profile, Traits traits) {
    try {
      return new SealedTraits(cipher.encrypt(new TraitsCodec().encode(traits), boundTo(profile)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Traits cannot be sealed", e);
    }
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws IllegalStateException when it was sealed under another key or profile, or changed
   */
  public Traits open(long profile, SealedTraits sealed) {
    try {
      return TraitsCodec.decode(cipher.decrypt(sealed.bytes(), boundTo(profile)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "Sealed traits do not open: the secret key is another one, or the database was changed",
          e);
    }
  }

  /**
   * Seals anything else that could tell who is who.
   *
   * @param boundTo where it belongs; elsewhere it does not open
   */
  public byte[] sealBytes(byte[] plain, String boundTo) {
    try {
      return cipher.encrypt(plain, boundTo.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Bytes cannot be sealed", e);
    }
  }

  /**
   * Opens what {@link #sealBytes} made.
   *
   * @throws IllegalStateException when it was sealed under another key or elsewhere, or changed
   */
  public byte[] openBytes(byte[] sealed, String boundTo) {
    try {
      return cipher.decrypt(sealed, boundTo.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "Sealed bytes do not open: the secret key is another one, or the database was changed",
          e);
    }
  }

  private static byte[] boundTo(long profile) {
    return ByteBuffer.allocate(Long.BYTES).putLong(profile).array();
  }
}
