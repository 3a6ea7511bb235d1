package nl.sectordeal.job.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.report.KeptList;

/**
 * What the last finished run kept, to be looked things up in (bewaarde run). Only the size and time
 * of a list are looked at: its sum would take as long as reading it.
 */
public final class KeptRun {
  private final Path place;
  private final List<String> contents;

  private KeptRun(Path place, List<String> contents) {
    this.place = place;
    this.contents = contents;
  }

  /**
   * What is kept in a folder; empty when there is nothing, or when it is of another program, job
   * file or secret key.
   */
  public static Optional<KeptRun> find(Path place, String key) {
    Path file = place.resolve(Reuse.CONTENTS);
    try {
      List<String> contents = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return contents.contains(Reuse.END) && contents.get(0).equals(key)
          ? Optional.of(new KeptRun(place, contents))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether something is kept in a folder by a run of this version of the program. */
  public static boolean isOf(Path place, String program) {
    Path file = place.resolve(Reuse.CONTENTS);
    try {
      return Files.exists(file) && Files.readString(file).startsWith(program + " ");
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether it is what a run that may use exactly this would find. */
  public boolean isOf(String stand) {
    return Reuse.listed(Reuse.STAND, contents).equals(List.of(stand));
  }

  /**
   * Opens one of the lists.
   *
   * @throws IOException when it is not as it was kept
   */
  public KeptList open(String list) throws IOException {
    Path file = place.resolve(list);
    String begin = list + " " + Files.size(file) + " ";
    if (Reuse.listed(Reuse.FILE, contents).stream().noneMatch(line -> line.startsWith(begin))
        || isChanged(file)) {
      throw new IOException("The list " + list + " is not as it was kept");
    }
    return KeptList.open(file);
  }

  /** Whether somebody wrote in the report's own list, which may be this very file. */
  private boolean isChanged(Path file) throws IOException {
    FileTime kept = Files.getLastModifiedTime(place.resolve(Reuse.CONTENTS));
    return Files.getLastModifiedTime(file).compareTo(kept) > 0;
  }
}
