package nl.sectordeal.report.machine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Merges the sorted lines of all partitions into one CSV file (samenvoegen). Streams: memory does
 * not grow with the number of lines.
 */
public final class SortedRuns {
  private SortedRuns() {}

  /**
   * Writes the header and then the lines of all runs, sorted by the form's key columns as plain
   * text, lines with equal keys by their whole text. The order of the runs makes no difference.
   *
   * @throws IOException also when a run was never closed
   */
  public static void merge(CsvForm<?> form, List<Path> runs, Path target) throws IOException {
    List<FileChannel> open = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      out.write(new SortedRun.CsvLine().bytes(form.header().toArray(String[]::new)));
      PriorityQueue<SortedStretch> heads = new PriorityQueue<>();
      for (Path run : runs) {
        FileChannel file = SortedStretch.open(run);
        open.add(file);
        for (SortedStretch stretch : SortedStretch.of(file, run)) {
          if (stretch.next()) {
            heads.add(stretch);
          }
        }
      }
      merge(heads, out);
    } finally {
      for (FileChannel file : open) {
        file.close();
      }
    }
  }

  /**
   * Takes the stretch with the smallest line, and stays with it for as long as its next line is not
   * after the runner-up: partitions hold ascending ranges of persons, so that is mostly a whole
   * measure and period, at one comparison a line.
   */
  private static void merge(PriorityQueue<SortedStretch> heads, OutputStream out)
      throws IOException {
    SortedStretch smallest = heads.poll();
    while (smallest != null) {
      SortedStretch runnerUp = heads.peek();
      boolean more;
      do {
        smallest.writeLine(out);
        more = smallest.next();
      } while (more && (runnerUp == null || smallest.compareTo(runnerUp) <= 0));
      if (more) {
        heads.add(smallest);
      }
      smallest = heads.poll();
    }
  }
}
