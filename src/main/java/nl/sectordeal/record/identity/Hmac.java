package nl.sectordeal.record.identity;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256: equal texts give equal digests, and without the key nothing leads back. */
public final class Hmac {
  private static final String NAME = "HmacSHA256";

  private Hmac() {}

  /** Digests under this key; for one thread. */
  public static Mac under(byte[] key) {
    try {
      Mac mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(key, NAME));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + NAME, e);
    }
  }
}
