package nl.sectordeal.report.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the sorted lines of all partitions into one CSV file (samenvoegen). Streams: memory does
 * not grow with the number of lines.
 */
public final class SortedRuns {
  private SortedRuns() {}

  /**
   * The lines of an earlier run, to be taken over.
   *
   * @param list what {@link #merge} kept then; null when there is none
   * @param dropped numbers of persons whose lines are left out
   */
  public record Earlier(@Nullable Path list, Set<String> dropped) {}

  /**
   * Where the lines are kept for a later merge, and to be looked up.
   *
   * @param list the file
   * @param linked whether it may be the very file that is written, by another name; a copy is, too,
   *     where the disk knows no such links
   */
  public record Keep(Path list, boolean linked) {}

  /**
   * Writes the header and then the lines of all runs, sorted by the form's key columns as plain
   * text, lines with equal keys by their whole text. The order of the runs makes no difference.
   *
   * @throws IOException also when a run was never closed
   */
  public static void merge(
      CsvForm<?> form, List<Path> runs, Earlier earlier, Path target, Keep keep)
      throws IOException {
    List<FileChannel> open = new ArrayList<>();
    Signposts.Notes signposts = new Signposts.Notes();
    // What stands there may be kept by another name, and must not be written over.
    Files.deleteIfExists(target);
    try (SortedFile.Blocks csv = new SortedFile.Blocks(Files.newOutputStream(target))) {
      byte[] header = new SortedRun.CsvLine().bytes(form.header().toArray(String[]::new));
      csv.write(header, 0, header.length);
      signposts.passHeader(header.length);
      merge(heads(form, runs, earlier, open), csv, signposts);
    } finally {
      for (FileChannel file : open) {
        file.close();
      }
    }
    keep(target, keep);
    signposts.writeBeside(keep.list());
  }

  private static void keep(Path list, Keep keep) throws IOException {
    Files.deleteIfExists(keep.list());
    if (keep.linked()) {
      try {
        Files.createLink(keep.list(), list);
        return;
      } catch (IOException | UnsupportedOperationException otherDisk) {
        // A copy is as good, and takes its time and room.
      }
    }
    Files.copy(list, keep.list());
  }

  private static PriorityQueue<SortedStretch> heads(
      CsvForm<?> form, List<Path> runs, Earlier earlier, List<FileChannel> open)
      throws IOException {
    List<SortedStretch> stretches = new ArrayList<>();
    for (Path run : runs) {
      stretches.addAll(SortedStretch.of(open(run, open), run, form));
    }
    Path list = earlier.list();
    if (list != null) {
      LeftOut leftOut = new LeftOut(earlier.dropped());
      stretches.add(SortedStretch.ofKept(open(list, open), list, form, leftOut));
    }
    PriorityQueue<SortedStretch> heads = new PriorityQueue<>();
    for (SortedStretch stretch : stretches) {
      if (stretch.next()) {
        heads.add(stretch);
      }
    }
    return heads;
  }

  private static FileChannel open(Path run, List<FileChannel> open) throws IOException {
    FileChannel file = SortedStretch.open(run);
    open.add(file);
    return file;
  }

  /**
   * Takes the stretch with the smallest line, and stays with it for as long as its next line is not
   * after the runner-up: partitions hold ascending ranges of persons, so that is mostly a whole
   * measure and period, at one comparison a line.
   */
  private static void merge(
      PriorityQueue<SortedStretch> heads, SortedFile.Blocks csv, Signposts.Notes signposts)
      throws IOException {
    SortedStretch smallest = heads.poll();
    while (smallest != null) {
      SortedStretch runnerUp = heads.peek();
      boolean more;
      do {
        smallest.writeLine(csv, signposts);
        more = smallest.next();
      } while (more && (runnerUp == null || smallest.compareTo(runnerUp) <= 0));
      if (more) {
        heads.add(smallest);
      }
      smallest = heads.poll();
    }
  }
}
