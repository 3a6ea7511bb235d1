package nl.sectordeal.report.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
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
   * @param dropped whether the lines of the person with this number are left out
   */
  public record Earlier(@Nullable Path list, Predicate<String> dropped) {}

  /**
   * Writes the header and then the lines of all runs, sorted by the form's key columns as plain
   * text, lines with equal keys by their whole text. The order of the runs makes no difference.
   *
   * @param keep where the lines are kept for a later merge
   * @throws IOException also when a run was never closed
   */
  public static void merge(
      CsvForm<?> form, List<Path> runs, Earlier earlier, Path target, Path keep)
      throws IOException {
    List<FileChannel> open = new ArrayList<>();
    try (SortedFile kept = new SortedFile(keep);
        SortedFile.Blocks csv = new SortedFile.Blocks(Files.newOutputStream(target))) {
      byte[] header = new SortedRun.CsvLine().bytes(form.header().toArray(String[]::new));
      csv.write(header, 0, header.length);
      PriorityQueue<SortedStretch> heads = new PriorityQueue<>();
      for (Path run : runs) {
        addHeads(run, form, null, open, heads);
      }
      if (earlier.list() != null) {
        addHeads(earlier.list(), form, earlier.dropped(), open, heads);
      }
      merge(heads, csv, kept);
    } finally {
      for (FileChannel file : open) {
        file.close();
      }
    }
  }

  private static void addHeads(
      Path run,
      CsvForm<?> form,
      @Nullable Predicate<String> dropped,
      List<FileChannel> open,
      PriorityQueue<SortedStretch> heads)
      throws IOException {
    FileChannel file = SortedStretch.open(run);
    open.add(file);
    for (SortedStretch stretch : SortedStretch.of(file, run, form, dropped)) {
      if (stretch.next()) {
        heads.add(stretch);
      }
    }
  }

  /**
   * Takes the stretch with the smallest line, and stays with it for as long as its next line is not
   * after the runner-up: partitions hold ascending ranges of persons, so that is mostly a whole
   * measure and period, at one comparison a line.
   */
  private static void merge(
      PriorityQueue<SortedStretch> heads, SortedFile.Blocks csv, SortedFile kept)
      throws IOException {
    SortedStretch smallest = heads.poll();
    while (smallest != null) {
      SortedStretch runnerUp = heads.peek();
      boolean more;
      do {
        smallest.writeLine(csv, kept);
        more = smallest.next();
      } while (more && (runnerUp == null || smallest.compareTo(runnerUp) <= 0));
      if (more) {
        heads.add(smallest);
      }
      smallest = heads.poll();
    }
  }
}
