package nl.sectordeal.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a zip, to be changed and packed again. */
final class Zip {
  private static final String SUMS = "SHA256SUMS";
  private static final String ABOUT = "dossier.json";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  static Zip read(Path file) {
    Zip zip = new Zip();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }

  Map<String, byte[]> files() {
    return files;
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  Zip put(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  Zip change(String name, UnaryOperator<String> change) {
    return put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
  }

  Zip remove(String name) {
    files.remove(name);
    return this;
  }

  /** Lets both lists of hashes say what the files have now, as who covers up a change would. */
  Zip withHashesRepaired() {
    files.forEach(
        (name, bytes) -> {
          if (!name.equals(SUMS) && !name.equals(ABOUT)) {
            change(
                ABOUT,
                text ->
                    text.replaceFirst(
                        "(?s)(\"path\": \"%s\",\\s+\"bytes\": )\\d+(,\\s+\"sha256\": \")\\w+"
                            .formatted(name.replace(".", "\\.")),
                        "$1" + bytes.length + "$2" + sha256(bytes)));
          }
        });
    return withListRepaired();
  }

  /** The same with the list that {@code sha256sum} reads, only. */
  Zip withListRepaired() {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (!name.equals(SUMS)) {
            sums.append(sha256(bytes)).append("  ").append(name).append('\n');
          }
        });
    return put(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
