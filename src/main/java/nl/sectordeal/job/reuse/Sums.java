package nl.sectordeal.job.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Tells whether the files of a folder are whole: their names, sizes and check sums (controlegetal).
 */
final class Sums {
  private Sums() {}

  /** One line per file of the folder but this one, sorted. */
  static List<String> of(Path folder, String butFor) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.getFileName().toString().equals(butFor)).sorted().toList();
    }
    return files.parallelStream().map(Sums::line).toList();
  }

  private static String line(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      CRC32C sum = new CRC32C();
      ByteBuffer block = ByteBuffer.allocateDirect(1 << 18);
      while (channel.read(block) >= 0) {
        sum.update(block.flip());
        block.clear();
      }
      return file.getFileName() + " " + channel.size() + " " + Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
