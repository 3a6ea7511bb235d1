package nl.sectordeal.job.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the files of a dossier in one zip; the same files make the same bytes (inpakken). */
final class Packing {
  /** The first of February, so that a zone cannot bring it before 1980, where zip's time begins. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Packing() {}

  /** Sizes and hashes of those of the parts that are there, by file name, in order. */
  static Map<String, Hash.Sum> sums(Parts from, List<Part> parts) throws IOException {
    Map<String, Hash.Sum> sums = new LinkedHashMap<>();
    for (Part part : parts) {
      if (from.has(part)) {
        try (InputStream in = from.open(part)) {
          sums.put(part.file(), Hash.of(in));
        }
      }
    }
    return sums;
  }

  /** The list of hashes, as {@code sha256sum -c} reads it. */
  static String list(Map<String, Hash.Sum> sums) {
    StringBuilder list = new StringBuilder();
    sums.forEach((name, sum) -> list.append(sum.sha256()).append("  ").append(name).append('\n'));
    return list.toString();
  }

  /**
   * Writes the zip; {@code target} is complete or untouched.
   *
   * @return SHA-256 of the list of hashes, by which the dossier as a whole is known
   */
  static String pack(Path folder, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".unfinished");
    try {
      try (ZipOutputStream zip =
          new ZipOutputStream(
              new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16),
              StandardCharsets.UTF_8)) {
        for (Part part : Part.values()) {
          add(part, folder, zip);
        }
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    try (InputStream sums = Files.newInputStream(folder.resolve(Part.SUMS.file()))) {
      return Hash.of(sums).sha256();
    }
  }

  private static void add(Part part, Path folder, ZipOutputStream zip) throws IOException {
    Path file = folder.resolve(part.file());
    if (Files.exists(file)) {
      ZipEntry entry = new ZipEntry(part.file());
      entry.setTimeLocal(WRITTEN);
      zip.putNextEntry(entry);
      Files.copy(file, zip);
      zip.closeEntry();
    }
  }
}
