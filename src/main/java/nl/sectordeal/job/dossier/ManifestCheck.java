package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sectordeal.job.publish.Manifest;
import nl.sectordeal.job.publish.Manifest.FileSum;
import nl.sectordeal.job.publish.ManifestJson;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a dossier is of what was published: that its files are those of the manifest, and
 * that the manifest is linked to the one before it (manifest nagaan).
 */
final class ManifestCheck {
  private final Archive archive;
  private final @Nullable Heading heading;
  private final Map<String, Hash.Sum> sums;
  private final Findings findings;

  ManifestCheck(
      Archive archive, @Nullable Heading heading, Map<String, Hash.Sum> sums, Findings findings) {
    this.archive = archive;
    this.heading = heading;
    this.sums = sums;
    this.findings = findings;
  }

  void check() {
    boolean published = heading != null && heading.version() != null;
    if (!archive.has(Part.MANIFEST)) {
      if (archive.has(Part.PREVIOUS)) {
        findings.wrong(Part.PREVIOUS, "verify.stranger");
      }
      if (published) {
        findings.wrong(Part.MANIFEST, "verify.missing");
      } else {
        findings.holds("verify.concept", Map.of());
      }
      return;
    }
    Optional<Manifest> manifest = read();
    if (manifest.isEmpty()) {
      findings.wrong(Part.MANIFEST, "verify.unreadable");
    } else {
      check(manifest.get());
    }
  }

  private void check(Manifest manifest) {
    boolean same = files(manifest);
    same &= deliveries(manifest);
    if (says(manifest) && same) {
      findings.holds("verify.manifest", Map.of("version", manifest.version()));
    }
    chain(manifest);
  }

  private Optional<Manifest> read() {
    try {
      return ManifestJson.read(archive.read(Part.MANIFEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean files(Manifest manifest) {
    boolean same = true;
    List<Part> parts = new ArrayList<>(Part.OF_REPORT);
    parts.add(0, Part.RUN);
    for (Part part : parts) {
      Optional<FileSum> told =
          manifest.files().stream().filter(file -> file.path().equals(part.file())).findFirst();
      Hash.Sum is = sums.get(part.file());
      if (is != null && told.isPresent() && !told.get().sha256().equals(is.sha256())) {
        same = false;
        findings.wrong(
            part.file(),
            0,
            "verify.changed",
            Map.of("list", Part.MANIFEST.file(), "is", is.sha256(), "due", told.get().sha256()));
      }
    }
    return same;
  }

  /** Whether the version rests on the deliveries that the dossier lists. */
  private boolean deliveries(Manifest manifest) {
    List<Manifest.Delivered> listed;
    try {
      listed =
          DeliveryForm.read(archive.open(Part.DELIVERIES)).stream()
              .map(Manifest.Delivered::of)
              .toList();
    } catch (IOException | RuntimeException e) {
      // That it cannot be read is told where it is needed.
      return false;
    }
    boolean same = listed.equals(manifest.deliveries());
    if (!same) {
      findings.wrong(Part.MANIFEST, "verify.manifest.deliveries");
    }
    return same;
  }

  private boolean says(Manifest manifest) {
    Hash.Sum job = sums.get(Part.JOB.file());
    boolean same =
        heading != null
            && manifest.job().equals(heading.job())
            && manifest.month().equals(heading.month().month())
            && Objects.equals(manifest.version(), heading.version())
            && manifest.asKnownAt().equals(heading.asKnownAt())
            && manifest.program().equals(heading.program())
            && manifest.runId().equals(heading.runId())
            && (job == null || manifest.jobFileSha256().equals(job.sha256()));
    if (!same) {
      findings.wrong(Part.MANIFEST, "verify.manifest.other");
    }
    return same;
  }

  private void chain(Manifest manifest) {
    Hash.Sum previous = sums.get(Part.PREVIOUS.file());
    String told = manifest.previousSha256();
    if (told == null && previous == null) {
      findings.holds("verify.chain.first", Map.of());
    } else if (told == null) {
      findings.wrong(Part.PREVIOUS, "verify.stranger");
    } else if (previous == null) {
      findings.holds("verify.chain.absent", Map.of("sha256", told));
    } else if (previous.sha256().equals(told)) {
      findings.holds("verify.chain", Map.of("sha256", told));
    } else {
      findings.wrong(
          Part.PREVIOUS.file(),
          0,
          "verify.chain.broken",
          Map.of("is", previous.sha256(), "due", told));
    }
  }
}
