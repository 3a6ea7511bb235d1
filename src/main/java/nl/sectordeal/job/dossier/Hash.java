package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of files (controlesom). */
final class Hash {
  private static final int BLOCK = 1 << 16;

  private Hash() {}

  /** Size and hash of a file. */
  record Sum(long bytes, String sha256) {}

  static Sum of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    long bytes = 0;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      digest.update(block, 0, read);
      bytes += read;
    }
    return new Sum(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
