package nl.sectordeal.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sectordeal.job.publish.Finding.Kind;
import nl.sectordeal.job.publish.Manifest.FileSum;

/** Tells whether published versions are as they were published (heelheid). */
public final class Wholeness {
  private static final String VERSION_FOLDER = "v\\d+";

  private final Path out;

  /**
   * @param out folder that all reports are written to
   */
  public Wholeness(Path out) {
    this.out = out;
  }

  /**
   * What is wrong with each version of a job, in the order of publication; an empty list where it
   * is whole.
   *
   * @param publications all of the job, in the order of publication
   */
  public Map<Publication, List<Finding>> check(List<Publication> publications) {
    Map<Publication, List<Finding>> findings = new LinkedHashMap<>();
    Publication before = null;
    for (Publication publication : publications) {
      List<Finding> found = new ArrayList<>(check(publication));
      String last = before == null ? null : before.manifestSha256();
      if (!Objects.equals(publication.previousSha256(), last)) {
        String name = before == null ? "" : before.name();
        found.add(new Finding(publication.name(), Kind.CHAIN, name));
      }
      findings.put(publication, found);
      before = publication;
    }
    return findings;
  }

  /** What is wrong with the folder of one version. */
  public List<Finding> check(Publication publication) {
    Path folder = PublishedFolder.of(out, publication).place();
    String name = publication.name();
    if (!Files.isDirectory(folder)) {
      return List.of(new Finding(name, Kind.REMOVED, ""));
    }
    Optional<Manifest> manifest = PublishedFolder.findManifest(folder);
    boolean same =
        PublishedFolder.hashOfManifest(folder)
            .filter(publication.manifestSha256()::equals)
            .isPresent();
    List<Finding> found = new ArrayList<>();
    if (!same) {
      found.add(new Finding(name, Kind.MANIFEST, Manifest.FILE));
    }
    manifest.ifPresent(it -> found.addAll(compare(name, folder, it)));
    return found;
  }

  /**
   * What is other in a folder than a manifest says.
   *
   * @param name that findings bear
   */
  public static List<Finding> compare(String name, Path folder, Manifest manifest) {
    Map<String, FileSum> there = new TreeMap<>();
    PublishedFolder.sums(folder).forEach(sum -> there.put(sum.path(), sum));
    Map<String, Kind> kinds = new TreeMap<>();
    for (FileSum sum : manifest.files()) {
      FileSum now = there.remove(sum.path());
      if (now == null) {
        kinds.put(sum.path(), Kind.MISSING);
      } else if (!now.equals(sum)) {
        kinds.put(sum.path(), Kind.CHANGED);
      }
    }
    there.keySet().forEach(path -> kinds.put(path, Kind.ADDED));
    List<Finding> found = new ArrayList<>();
    kinds.forEach((path, kind) -> found.add(new Finding(name, kind, path)));
    return found;
  }

  /** Folders that look like a published version and are none, sorted. */
  public List<Finding> listUnknown(String job, List<Publication> publications) {
    Map<String, Publication> known = new HashMap<>();
    publications.forEach(it -> known.put(it.name(), it));
    Path folder = out.resolve(job);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.find(folder, 2, (path, is) -> is.isDirectory())) {
      return versions
          .filter(path -> path.getFileName().toString().matches(VERSION_FOLDER))
          .map(path -> PublishedFolder.name(folder, path))
          .filter(name -> !known.containsKey(name))
          .sorted()
          .map(name -> new Finding(name, Kind.UNKNOWN, ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
