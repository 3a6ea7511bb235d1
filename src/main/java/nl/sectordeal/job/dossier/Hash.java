package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.sectordeal.job.publish.Sha256;

/** SHA-256 of files (controlesom). */
final class Hash {
  private static final int BLOCK = 1 << 16;

  private Hash() {}

  /** Size and hash of a file. */
  record Sum(long bytes, String sha256) {}

  static Sum of(InputStream in) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] block = new byte[BLOCK];
    long bytes = 0;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      digest.update(block, 0, read);
      bytes += read;
    }
    return new Sum(bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
