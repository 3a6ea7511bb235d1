package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks which files there are, and that each is as it was packed (controlesommen nagaan). There
 * are two lists of hashes, so that one that was changed can be told from a file that was.
 */
final class HashCheck {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  private final Archive archive;
  private final Findings findings;
  private final Map<String, Hash.Sum> sums = new LinkedHashMap<>();

  HashCheck(Archive archive, Findings findings) {
    this.archive = archive;
    this.findings = findings;
  }

  /** Sizes and hashes of all that is there and can be read, by file name. */
  Map<String, Hash.Sum> check() {
    names();
    List<String> files = new ArrayList<>();
    for (Part part : Part.values()) {
      files.add(part.file());
    }
    files.addAll(archive.attachments());
    Map<String, Hash.Sum> hashed = new ConcurrentHashMap<>();
    files.parallelStream().filter(archive::has).forEach(file -> hash(file, hashed));
    for (String file : files) {
      Hash.Sum sum = hashed.get(file);
      if (sum != null) {
        sums.put(file, sum);
      }
    }
    compare();
    if (findings.allHolds()) {
      findings.holds("verify.hashes", Map.of("files", sums.size()));
    }
    return sums;
  }

  private void hash(String file, Map<String, Hash.Sum> hashed) {
    try (InputStream in = archive.open(file)) {
      hashed.put(file, Hash.of(in));
    } catch (IOException e) {
      findings.unreadable(file, e);
    }
  }

  private void names() {
    for (String name : archive.strangers()) {
      findings.wrong(LineComparison.printable(name), 0, "verify.stranger", Map.of());
    }
    for (String name : archive.twice()) {
      findings.wrong(name, 0, "verify.twice", Map.of());
    }
    for (Part part : Part.values()) {
      if (part.isInEvery() && !archive.has(part)) {
        findings.wrong(part, "verify.missing");
      }
    }
  }

  private void compare() {
    Map<String, String> list = readList();
    Map<String, String> about = readAbout();
    Set<String> attachments = new TreeSet<>(archive.attachments());
    list.keySet().stream().filter(Attachments::isName).forEach(attachments::add);
    for (String file : Part.summed(Part.SUMS, List.copyOf(attachments))) {
      Hash.Sum sum = sums.get(file);
      if (sum != null) {
        if (archive.has(Part.SUMS) && !list.containsKey(file)) {
          findings.wrong(Part.SUMS.file(), 0, "verify.unlisted", Map.of("file", file));
        }
        compare(file, sum.sha256(), list, about);
      } else if (!archive.has(file) && list.containsKey(file)) {
        findings.wrong(file, 0, "verify.missing", Map.of());
      }
    }
  }

  private void compare(
      String file, String is, Map<String, String> list, Map<String, String> about) {
    boolean inList = is.equals(list.getOrDefault(file, is));
    boolean inAbout = is.equals(about.getOrDefault(file, is));
    boolean aboutIsAsListed = isAsListed(Part.ABOUT, list);
    if (!inList && inAbout && about.containsKey(file)) {
      wrongList(file, Part.SUMS, list, is);
    } else if (!inAbout && inList && !aboutIsAsListed) {
      wrongList(file, Part.ABOUT, about, is);
    } else if (!inList || !inAbout) {
      Part by = inList ? Part.ABOUT : Part.SUMS;
      findings.wrong(file, 0, "verify.changed", gaps(file, by, inList ? about : list, is));
    }
  }

  private boolean isAsListed(Part part, Map<String, String> list) {
    Hash.Sum sum = sums.get(part.file());
    return sum != null && sum.sha256().equals(list.get(part.file()));
  }

  private void wrongList(String file, Part of, Map<String, String> told, String is) {
    findings.wrong(of.file(), 0, "verify.wrongsum", gaps(file, of, told, is));
  }

  private static Map<String, String> gaps(
      String file, Part list, Map<String, String> told, String is) {
    return Map.of(
        "file",
        file,
        "list",
        list.file(),
        "is",
        is,
        "due",
        LineComparison.printable(told.getOrDefault(file, "")));
  }

  /** Hashes by file name; none when the list cannot be read. */
  private Map<String, String> readList() {
    Map<String, String> told = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && Part.isName(matcher.group(2))) {
        told.put(matcher.group(2), matcher.group(1));
      } else {
        findings.wrong(Part.SUMS.file(), number, "verify.line", Map.of());
      }
    }
    return told;
  }

  private List<String> lines() {
    try {
      String text = archive.has(Part.SUMS) ? Verification.utf8(archive.read(Part.SUMS)) : "";
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      lines.remove(lines.size() - 1);
      return lines;
    } catch (IOException e) {
      // That it cannot be read was told when it was hashed.
      return List.of();
    }
  }

  private Map<String, String> readAbout() {
    Map<String, String> told = new LinkedHashMap<>();
    try {
      if (archive.has(Part.ABOUT)) {
        About.Told.of(archive.read(Part.ABOUT))
            .sums()
            .forEach((name, sum) -> told.put(name, sum.sha256()));
      }
    } catch (IOException e) {
      // That it cannot be read is told where the sample is checked.
      told.clear();
    }
    return told;
  }
}
