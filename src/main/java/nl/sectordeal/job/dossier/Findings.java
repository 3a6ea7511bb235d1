package nl.sectordeal.job.dossier;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import nl.sectordeal.report.machine.CsvRows.WrongLine;

/** What holds of a dossier, and what does not (bevindingen). */
public final class Findings {
  private final List<Finding> wrong = new ArrayList<>();
  private final List<Finding> holding = new ArrayList<>();

  /**
   * Something that holds, or does not.
   *
   * @param file the file that it is about; empty for the dossier as a whole
   * @param line number of the line; 0 for the file as a whole
   * @param key of the sentence
   */
  public record Finding(String file, long line, String key, Map<String, ?> gaps) {}

  synchronized void wrong(String file, long line, String key, Map<String, ?> gaps) {
    wrong.add(new Finding(file, line, key, gaps));
  }

  void wrong(Part part, String key) {
    wrong(part.file(), 0, key, Map.of());
  }

  void holds(String key, Map<String, ?> gaps) {
    holding.add(new Finding("", 0, key, gaps));
  }

  /** A part could not be read to its end. */
  void unreadable(Part part, IOException e) {
    unreadable(part.file(), e);
  }

  /** A file could not be read to its end. */
  void unreadable(String file, IOException e) {
    if (e instanceof WrongLine line) {
      wrong(file, line.line(), "verify.line", Map.of());
    } else if (e instanceof Archive.TooLarge) {
      wrong(file, 0, "verify.bomb", Map.of());
    } else if (e instanceof ZipException
        || e instanceof EOFException
        || e instanceof CharacterCodingException) {
      wrong(file, 0, "verify.damaged", Map.of());
    } else {
      wrong(file, 0, "verify.unreadable", Map.of());
    }
  }

  /** In the order of the files, whatever was found first. */
  List<Finding> wrong() {
    return wrong.stream().sorted(Comparator.comparingInt(Findings::place)).toList();
  }

  private static int place(Finding finding) {
    for (Part part : Part.values()) {
      if (part.file().equals(finding.file())) {
        return part.ordinal();
      }
    }
    return -1;
  }

  List<Finding> holding() {
    return List.copyOf(holding);
  }

  boolean allHolds() {
    return wrong.isEmpty();
  }
}
