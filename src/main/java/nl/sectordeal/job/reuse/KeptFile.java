package nl.sectordeal.job.reuse;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.reuse.TallySheet.Line;
import nl.sectordeal.measure.Count;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.person.StoredPerson.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ResultWriter} wrote of one bucket (bewaard bestand). Counts are made up when they
 * are first asked for, which the step that settles never does.
 */
final class KeptFile {
  private final LocalDate knownOn;
  private final List<ByteBuffer> unread = new ArrayList<>();
  private final CountCodec.Reader codec = new CountCodec.Reader();
  private final List<Count> counts = new ArrayList<>();

  /** Those of the counts that were asked for, by the same numbers. */
  private @Nullable Line[] lines = {};

  private KeptFile(LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  /**
   * The results in a file.
   *
   * @param knownOn day of the moment as known at, which ages are counted to
   */
  static List<KeptResult> read(Path file, LocalDate knownOn) throws IOException {
    KeptFile kept = new KeptFile(knownOn);
    List<KeptResult> results = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      for (ByteBuffer block = block(in); block.hasRemaining(); block = block(in)) {
        while (block.hasRemaining()) {
          results.add(new KeptResult(kept.result(block), kept, numbers(block)));
        }
        kept.unread.add(block(in));
      }
    }
    return results;
  }

  private static ByteBuffer block(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static int[] numbers(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getInt();
    }
    return numbers;
  }

  /** The lines of the counts with these numbers, on a sheet that is the same each time. */
  List<Line> lines(int[] numbers, TallySheet sheet) {
    readCounts();
    List<Line> listed = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      Line line = lines[number];
      if (line == null) {
        line = sheet.line(counts.get(number));
        lines[number] = line;
      }
      listed.add(line);
    }
    return listed;
  }

  private void readCounts() {
    if (unread.isEmpty()) {
      return;
    }
    for (ByteBuffer in : unread) {
      while (in.hasRemaining()) {
        counts.add(codec.read(in));
      }
    }
    unread.clear();
    lines = new Line[counts.size()];
  }

  private PersonResult result(ByteBuffer in) {
    String person = text(in);
    return new PersonResult(
        person,
        new Digest(in.getLong(), in.getLong()),
        new DateRange(day(in), day(in)),
        employers(in),
        in.getInt(),
        steps(in.get()),
        differences(in, person));
  }

  private static List<String> employers(ByteBuffer in) {
    int size = in.getInt();
    List<String> employers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      employers.add(text(in));
    }
    return employers;
  }

  private static FunnelSteps steps(int bits) {
    return new FunnelSteps(
        (bits & ResultWriter.STARTED) != 0,
        (bits & ResultWriter.FINISHED) != 0,
        (bits & ResultWriter.PLACED) != 0,
        (bits & ResultWriter.LASTING) != 0);
  }

  private List<Difference> differences(ByteBuffer in, String person) {
    int size = in.getInt();
    List<Difference> differences = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      differences.add(
          new Difference(
              text(in),
              person,
              Difference.Field.valueOf(text(in)),
              text(in),
              text(in),
              text(in),
              text(in),
              text(in),
              text(in),
              ChronoUnit.DAYS.between(LocalDate.ofEpochDay(in.getInt()), knownOn)));
    }
    return differences;
  }

  static @Nullable LocalDate day(ByteBuffer in) {
    int day = in.getInt();
    return day == ResultWriter.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  static String text(ByteBuffer in) {
    byte[] utf8 = new byte[in.getInt()];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
