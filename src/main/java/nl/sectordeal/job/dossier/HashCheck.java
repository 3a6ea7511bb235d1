package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks which files there are, and that each is as it was packed (controlesommen nagaan). */
final class HashCheck {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  private final Archive archive;
  private final Findings findings;

  HashCheck(Archive archive, Findings findings) {
    this.archive = archive;
    this.findings = findings;
  }

  /** Sizes and hashes of all that is there and can be read, by file name. */
  Map<String, Hash.Sum> check() {
    names();
    Map<String, Hash.Sum> sums = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      if (archive.has(part)) {
        try (InputStream in = archive.open(part)) {
          sums.put(part.file(), Hash.of(in));
        } catch (IOException e) {
          findings.unreadable(part, e);
        }
      }
    }
    boolean before = findings.allHolds();
    compareWithList(sums);
    compareWithAbout(sums);
    if (before && findings.allHolds()) {
      findings.holds("verify.hashes", Map.of("files", sums.size()));
    }
    return sums;
  }

  private void names() {
    for (String name : archive.strangers()) {
      findings.wrong(LineComparison.printable(name), 0, "verify.stranger", Map.of());
    }
    for (String name : archive.twice()) {
      findings.wrong(name, 0, "verify.twice", Map.of());
    }
    for (Part part : Part.values()) {
      if (part.role() != Part.Role.OF_A_VERSION && !archive.has(part)) {
        findings.wrong(part, "verify.missing");
      }
    }
  }

  private void compareWithList(Map<String, Hash.Sum> sums) {
    if (!sums.containsKey(Part.SUMS.file())) {
      return;
    }
    Map<String, Hash.Sum> told = new LinkedHashMap<>();
    try {
      int number = 0;
      for (String line : Verification.utf8(archive.read(Part.SUMS)).split("\n", -1)) {
        number++;
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          told.put(matcher.group(2), new Hash.Sum(0, matcher.group(1)));
        } else if (!line.isEmpty()) {
          findings.wrong(Part.SUMS.file(), number, "verify.line", Map.of());
        }
      }
    } catch (IOException e) {
      findings.unreadable(Part.SUMS, e);
    }
    compare(told, sums, Part.SUMS);
  }

  private void compareWithAbout(Map<String, Hash.Sum> sums) {
    if (!sums.containsKey(Part.ABOUT.file())) {
      return;
    }
    try {
      compare(About.Told.of(archive.read(Part.ABOUT)).sums(), sums, Part.ABOUT);
    } catch (IOException e) {
      // told where the sample is checked
    }
  }

  private void compare(Map<String, Hash.Sum> told, Map<String, Hash.Sum> sums, Part list) {
    for (Part part : Part.summed(list)) {
      Hash.Sum is = sums.get(part.file());
      Hash.Sum due = told.get(part.file());
      if (is != null && due == null) {
        findings.wrong(part.file(), 0, "verify.unlisted", Map.of("list", list.file()));
      } else if (is == null && due != null && part.role() == Part.Role.OF_A_VERSION) {
        findings.wrong(part.file(), 0, "verify.missing", Map.of());
      } else if (is != null && due != null && !is.sha256().equals(due.sha256())) {
        findings.wrong(
            part.file(),
            0,
            "verify.changed",
            Map.of("list", list.file(), "is", is.sha256(), "due", due.sha256()));
      }
    }
  }
}
