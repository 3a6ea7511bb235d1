package nl.sectordeal.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import nl.sectordeal.record.identity.Hmac;

/**
 * The secret that pseudonyms and kept originals rest on (geheime sleutel). It lies outside the
 * database, and every use has a key of its own, derived from it by HMAC-SHA-256.
 */
final class SecretKeys {
  private static final String FILE = "secret.key";
  private static final String ENVIRONMENT = "SECTORDEAL_KEY";
  private static final int BYTES = 32;
  private static final int FINGERPRINT_LETTERS = 16;

  private final byte[] secret;

  private SecretKeys(byte[] secret) {
    this.secret = secret;
  }

  /**
   * From the environment variable SECTORDEAL_KEY (64 hexadecimal characters), else from a file made
   * on first use.
   */
  static SecretKeys in(Path data) {
    String given = System.getenv(ENVIRONMENT);
    return new SecretKeys(given == null ? fromFile(data.resolve(FILE)) : parse(given, ENVIRONMENT));
  }

  /** Whether there is one already. */
  static boolean areIn(Path data) {
    return System.getenv(ENVIRONMENT) != null || Files.exists(data.resolve(FILE));
  }

  /** Where it comes from, for people. */
  static String where(Path data) {
    return System.getenv(ENVIRONMENT) == null ? data.resolve(FILE).toString() : ENVIRONMENT;
  }

  private static byte[] fromFile(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return parse(Files.readString(file).strip(), file.toString());
    } catch (IOException e) {
      throw new UserMistake("mistake.key.unread", Map.of("file", file), e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    FileAttribute<?>[] ownerOnly =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path half = Files.createTempFile(file.getParent(), FILE, ".new", ownerOnly);
    Files.writeString(half, HexFormat.of().formatHex(fresh) + "\n");
    try {
      Files.move(half, file);
    } catch (FileAlreadyExistsException another) {
      Files.delete(half);
    }
  }

  private static byte[] parse(String text, String where) {
    try {
      byte[] key = HexFormat.of().parseHex(text);
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notHexadecimal) {
      // told below: the sentence must not repeat any of it
    }
    throw new UserMistake("mistake.key", Map.of("where", where));
  }

  /** The key for one use. */
  byte[] keyFor(String purpose) {
    return Hmac.under(secret).doFinal(purpose.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells keys apart, and says nothing of them. */
  String fingerprint() {
    return HexFormat.of().formatHex(keyFor("fingerprint")).substring(0, FINGERPRINT_LETTERS);
  }
}
