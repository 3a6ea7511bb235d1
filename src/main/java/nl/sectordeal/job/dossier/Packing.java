package nl.sectordeal.job.dossier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ParallelScatterZipCreator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.parallel.FileBasedScatterGatherBackingStore;

/** Puts the files of a dossier in one zip; the same files make the same bytes (inpakken). */
final class Packing {
  /** The first of February, so that a zone cannot bring it before 1980, where zip's time begins. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** A sixth larger than with the usual level, in half the time. */
  private static final int LEVEL = 3;

  private static final int BLOCK = 1 << 16;

  private Packing() {}

  /** Sizes and hashes of those of the files that are there, by name, in order. */
  static Map<String, Hash.Sum> sums(Parts from, List<String> files) throws IOException {
    Map<String, Hash.Sum> sums = new LinkedHashMap<>();
    try {
      files.parallelStream()
          .filter(from::has)
          .map(file -> Map.entry(file, sum(from, file)))
          .toList()
          .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sums;
  }

  private static Hash.Sum sum(Parts from, String file) {
    try (InputStream in = from.open(file)) {
      return Hash.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list of hashes, as {@code sha256sum -c} reads it. */
  static String list(Map<String, Hash.Sum> sums) {
    StringBuilder list = new StringBuilder();
    sums.forEach((name, sum) -> list.append(sum.sha256()).append("  ").append(name).append('\n'));
    return list.toString();
  }

  /** Writes the zip; {@code target} is complete or untouched. */
  static void pack(Path folder, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".unfinished");
    try {
      write(folder, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** As many files at a time as there are processors; they stand in the zip in their order. */
  private static void write(Path folder, Path zip) throws IOException {
    ParallelScatterZipCreator creator =
        new ParallelScatterZipCreator(
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors()),
            () -> new FileBasedScatterGatherBackingStore(Files.createTempFile(folder, "", ".zip")),
            LEVEL);
    List<String> names = new ArrayList<>();
    for (Part part : Part.values()) {
      names.add(part.file());
    }
    names.addAll(Attachments.list(folder));
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        creator.addArchiveEntry(entry(name, file), () -> open(file));
      }
    }
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      creator.writeTo(out);
    } catch (ExecutionException e) {
      throw new IOException("A file could not be packed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static ZipArchiveEntry entry(String name, Path file) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(Files.size(file));
    entry.setTimeLocal(WRITTEN);
    return entry;
  }

  private static InputStream open(Path file) {
    try {
      return new BufferedInputStream(Files.newInputStream(file), BLOCK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
