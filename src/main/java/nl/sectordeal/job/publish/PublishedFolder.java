package nl.sectordeal.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sectordeal.job.publish.Manifest.FileSum;
import nl.sectordeal.report.ReportFolder;

/**
 * The folder of one published version (publicatiemap). It is written beside its place; when all is
 * written, the publication is kept; then the folder is moved. Whoever finds a publication that was
 * kept without a folder moves what lies ready, so that a version is never there by half or twice.
 */
public final class PublishedFolder {
  private final Path place;

  private PublishedFolder(Path place) {
    this.place = place;
  }

  /**
   * The folder of a publication, whether it is there or not.
   *
   * @param out folder that all reports are written to
   */
  public static PublishedFolder of(Path out, Publication publication) {
    return of(out, publication.job(), publication.name());
  }

  /** The folder of a version that may not be published yet; its name is {@code 2021-03/v1}. */
  public static PublishedFolder of(Path out, String job, String name) {
    return new PublishedFolder(out.resolve(job).resolve(name));
  }

  /** Where it is, or will be. */
  public Path place() {
    return place;
  }

  /** Where it is written; what a killed run left there is gone. */
  public Path begin() {
    makeWritable(ReportFolder.draftOf(place));
    return ReportFolder.begin(place).draft();
  }

  /** The files of a folder but the manifest, by path, with their sizes and hashes. */
  public static List<FileSum> sums(Path folder) {
    return files(folder).parallelStream()
        .map(file -> sum(folder, file))
        .sorted(Comparator.comparing(FileSum::path))
        .toList();
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.resolve(Manifest.FILE)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileSum sum(Path folder, Path file) {
    try {
      return new FileSum(name(folder, file), Files.size(file), Sha256.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Writes the manifest into a folder in the making, or a rerun's. */
  public static void writeManifest(Path folder, byte[] manifest) {
    try {
      Files.write(folder.resolve(Manifest.FILE), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes sure that what was written survives a power cut, and is not written again. */
  public void freeze() {
    try (Stream<Path> all = Files.walk(ReportFolder.draftOf(place))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isRegularFile(path)) {
          force(path);
        }
        makeReadOnly(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Best effort: not every file system can; whatever is changed is noticed all the same. */
  @SuppressWarnings("ResultOfMethodCallIgnored")
  private static void makeReadOnly(Path path) {
    path.toFile().setWritable(false, false);
  }

  @SuppressWarnings("ResultOfMethodCallIgnored")
  private static void makeWritable(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.forEach(path -> path.toFile().setWritable(true, true));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Puts the folder in its place, where nothing is. */
  public void settle() {
    try {
      Files.move(ReportFolder.draftOf(place), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + place + " cannot be put in its place", e);
    }
  }

  /**
   * Moves a folder to its place that a killed run left ready; does nothing when there is none.
   *
   * @param manifestSha256 of the publication that was kept
   */
  public void finishInterrupted(String manifestSha256) {
    Path draft = ReportFolder.draftOf(place);
    if (!Files.exists(place) && hashOfManifest(draft).filter(manifestSha256::equals).isPresent()) {
      settle();
    }
  }

  /** SHA-256 of the manifest in a folder; empty when there is none. */
  static Optional<String> hashOfManifest(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    try {
      return Files.isRegularFile(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The manifest of a folder; empty when it has none that can be read. */
  public static Optional<Manifest> findManifest(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    try {
      return Files.isRegularFile(file)
          ? ManifestJson.read(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
