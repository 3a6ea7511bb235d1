package nl.sectordeal.delivery;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was delivered byte for byte, encrypted; only who is forgotten goes out of it
 * (originelen).
 *
 * <p>A reader of spreadsheets needs a file, so {@link #withPlain} lends one in the clear, for as
 * long as the reading lasts, in a directory that only this user can enter. What a killed process
 * left there goes at the next start.
 */
public final class Originals {
  /** Small ones are faster: the JDK's fast cipher sets in after some thousand of them. */
  private static final int SEGMENT = 1 << 12;

  private static final int KEY_BYTES = 32;

  private final Path kept;
  private final @Nullable Path alsoKept;
  private final Path plain;
  private final AesGcmHkdfStreaming cipher;

  /**
   * The originals below {@code data}.
   *
   * @param key 32 bytes that only this installation has
   */
  public Originals(Path data, byte[] key) {
    this(data, null, key);
  }

  /**
   * The same, where what is not below {@code data} is read below another folder, which is never
   * written to.
   */
  public Originals(Path data, @Nullable Path readOnly, byte[] key) {
    this.kept = data.resolve("originals");
    this.alsoKept = readOnly == null ? null : readOnly.resolve("originals");
    this.plain = data.resolve("tmp");
    try {
      this.cipher = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The key of the originals cannot be used", e);
    }
  }

  /** Removes what a killed process left in the clear or half written. */
  public void cleanUp() {
    if (Files.exists(plain)) {
      deleteAll(plain);
    }
  }

  /** The SHA-256 of some that are kept below a data folder. */
  public static List<String> someIn(Path data, int most) {
    Path kept = data.resolve("originals");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(kept, 2)) {
      return all.filter(Files::isRegularFile)
          .limit(most)
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The kept originals cannot be listed", e);
    }
  }

  /** Whether one is kept. */
  public boolean keeps(String sha256) {
    return Files.exists(placeOf(sha256));
  }

  /** Whether one is kept and begins as what was kept under this key does. */
  public boolean opens(String sha256) {
    try (InputStream in =
        cipher.newDecryptingStream(Files.newInputStream(placeOf(sha256)), boundTo(sha256))) {
      // One byte is decrypted with all of its segment, which proves the key.
      in.read();
      return true;
    } catch (IOException | GeneralSecurityException notUnderThisKey) {
      return false;
    }
  }

  /** SHA-256 of a file, 64 hexadecimal characters. */
  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return digest(in, OutputStream.nullOutputStream());
    }
  }

  /**
   * Keeps the bytes of a file.
   *
   * @throws IOException also when the file is not what it was when {@code sha256} was taken
   */
  void keep(Path file, String sha256) throws IOException {
    Path place = placeOf(sha256);
    if (Files.exists(place)) {
      return;
    }
    Path folder = Files.createDirectories(folderOf(sha256));
    Files.createDirectories(plain);
    Path half = Files.createTempFile(plain, "keep", ".part");
    try {
      if (!encrypt(file, sha256, half).equals(sha256)) {
        throw new IOException("The file changed while it was being received");
      }
      Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
      sync(folder, StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /**
   * Rewrites an original, because the law takes something out of it: the one case in which its
   * bytes are not those that were delivered. It goes on under the SHA-256 of what was delivered.
   *
   * @param rewriting writes a file anew: from the first path to the second
   */
  public void rewrite(String sha256, String name, BiConsumer<Path, Path> rewriting) {
    withPlain(
        sha256,
        name,
        file -> {
          try {
            Path copy = file.resolveSibling("anew");
            Path anew = Files.createDirectory(copy).resolve(file.getFileName());
            rewriting.accept(file, anew);
            Path half = Files.createTempFile(plain, "keep", ".part");
            encrypt(anew, sha256, half);
            Path folder = Files.createDirectories(folderOf(sha256));
            Path place = folder.resolve(sha256);
            // A move that only replaces takes the old one away first.
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
            return place;
          } catch (IOException e) {
            throw new UncheckedIOException("The original " + sha256 + " cannot be rewritten", e);
          }
        });
  }

  private String encrypt(Path file, String sha256, Path to) throws IOException {
    String digest;
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = cipher.newEncryptingStream(Files.newOutputStream(to), boundTo(sha256))) {
      digest = digest(in, out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An original cannot be encrypted", e);
    }
    sync(to, StandardOpenOption.WRITE);
    return digest;
  }

  /**
   * Lends an original in the clear, and takes it away afterwards.
   *
   * @param name the file name that the copy gets, as it was delivered
   */
  public <T> T withPlain(String sha256, String name, Function<Path, T> use) {
    try {
      Files.createDirectories(plain);
      Path directory = Files.createTempDirectory(plain, "read");
      try {
        Path copy = directory.resolve(Path.of(name).getFileName());
        decrypt(sha256, copy);
        return use.apply(copy);
      } finally {
        deleteAll(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The original " + sha256 + " cannot be read", e);
    }
  }

  private void decrypt(String sha256, Path to) throws IOException {
    try (InputStream in =
            cipher.newDecryptingStream(Files.newInputStream(placeOf(sha256)), boundTo(sha256));
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An original cannot be decrypted", e);
    }
  }

  private Path folderOf(String sha256) {
    return kept.resolve(sha256.substring(0, 2));
  }

  private Path placeOf(String sha256) {
    Path below = Path.of(sha256.substring(0, 2), sha256);
    Path own = kept.resolve(below);
    return alsoKept == null || Files.exists(own) || !Files.exists(alsoKept.resolve(below))
        ? own
        : alsoKept.resolve(below);
  }

  private static byte[] boundTo(String sha256) {
    return sha256.getBytes(StandardCharsets.US_ASCII);
  }

  private static String digest(InputStream from, OutputStream to) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(from, digest).transferTo(to);
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open a directory; the file itself must be safe.
      if (!Files.isDirectory(path)) {
        throw e;
      }
    }
  }

  private static void deleteAll(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("What was lent in the clear cannot be removed", e);
    }
  }
}
