package nl.sectordeal.job.reuse;

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
 * What a {@link ResultWriter} wrote of one bucket (bewaard bestand). Counts are read when they are
 * first asked for, which the step that settles never does.
 */
final class KeptFile {
  private final ByteBuffer in;
  private final LocalDate knownOn;

  /** Where the results end and the counts that they name begin. */
  private final int end;

  private List<Count> counts = List.of();

  /** Those of the counts that were asked for, by the same places. */
  private @Nullable Line[] lines = {};

  private KeptFile(byte[] bytes, LocalDate knownOn) {
    this.in = ByteBuffer.wrap(bytes);
    this.knownOn = knownOn;
    this.end = in.getInt(bytes.length - Integer.BYTES);
  }

  /**
   * The results in a file.
   *
   * @param knownOn day of the moment as known at, which ages are counted to
   */
  static List<KeptResult> read(Path file, LocalDate knownOn) throws IOException {
    KeptFile kept = new KeptFile(Files.readAllBytes(file), knownOn);
    List<KeptResult> results = new ArrayList<>();
    while (kept.in.position() < kept.end) {
      PersonResult result = kept.result();
      results.add(new KeptResult(result, kept, kept.in.position()));
      kept.passCounts();
    }
    return results;
  }

  private void passCounts() {
    int size = in.getInt();
    in.position(in.position() + size * Integer.BYTES);
  }

  /** The lines on a sheet, the same one each time, of the counts that stand here. */
  List<Line> lines(int place, TallySheet sheet) {
    if (counts.isEmpty()) {
      counts = CountTable.read(in.duplicate().position(end));
      lines = new Line[counts.size()];
    }
    int size = in.getInt(place);
    List<Line> listed = new ArrayList<>(size);
    for (int i = 1; i <= size; i++) {
      int at = in.getInt(place + i * Integer.BYTES);
      Line line = lines[at];
      if (line == null) {
        line = sheet.line(counts.get(at));
        lines[at] = line;
      }
      listed.add(line);
    }
    return listed;
  }

  private PersonResult result() {
    String person = text(in);
    return new PersonResult(
        person,
        new Digest(in.getLong(), in.getLong()),
        new DateRange(day(in), day(in)),
        employers(),
        in.getInt(),
        steps(in.get()),
        differences(person));
  }

  private List<String> employers() {
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

  private List<Difference> differences(String person) {
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
