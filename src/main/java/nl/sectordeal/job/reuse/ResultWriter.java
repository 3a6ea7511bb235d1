package nl.sectordeal.job.reuse;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.reuse.TallySheet.Line;
import nl.sectordeal.measure.Count;
import nl.sectordeal.outcome.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the results of the persons of one bucket, and tallies their counts: of each person their
 * numbers on the sheet are written, and the sheet once, at the end.
 */
public final class ResultWriter implements AutoCloseable {
  static final int NO_DAY = Integer.MIN_VALUE;
  static final int STARTED = 1;
  static final int FINISHED = 2;
  static final int PLACED = 4;
  static final int LASTING = 8;

  private final DataOutputStream out;
  private final LocalDate knownOn;
  private final TallySheet sheet = new TallySheet();

  /**
   * Starts the file.
   *
   * @param knownOn day of the moment as known at, which ages were counted to
   */
  ResultWriter(Path file, LocalDate knownOn) throws IOException {
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    this.knownOn = knownOn;
  }

  /**
   * Adds what was found anew of one person.
   *
   * @param counts one per decision, in their order
   * @return the lines that the counts are on
   */
  public List<Line> add(PersonResult result, List<Count> counts) throws IOException {
    List<Line> lines = new ArrayList<>(counts.size());
    for (Count count : counts) {
      lines.add(sheet.line(count));
    }
    return addLines(result, lines);
  }

  /**
   * Takes over what the run before found of one person.
   *
   * @return the lines that its counts are on
   */
  public List<Line> add(KeptResult kept) throws IOException {
    return addLines(kept.result(), kept.file().lines(kept.counts(), sheet));
  }

  /** What was added so far, tallied. */
  public TallySheet sheet() {
    return sheet;
  }

  private List<Line> addLines(PersonResult result, List<Line> lines) throws IOException {
    text(result.person(), out);
    out.writeLong(result.digest().first());
    out.writeLong(result.digest().second());
    day(result.holds().start(), out);
    day(result.holds().end(), out);
    out.writeInt(result.employers().size());
    for (String employer : result.employers()) {
      text(employer, out);
    }
    out.writeInt(result.placements());
    out.writeByte(bits(result.steps()));
    differences(result.differences());
    out.writeInt(lines.size());
    for (Line line : lines) {
      out.writeInt(line.number());
      line.stroke();
    }
    return lines;
  }

  private static int bits(FunnelSteps steps) {
    return (steps.started() ? STARTED : 0)
        | (steps.finished() ? FINISHED : 0)
        | (steps.placed() ? PLACED : 0)
        | (steps.lasting() ? LASTING : 0);
  }

  /** Instead of an age the day is kept that the difference was made. */
  private void differences(List<Difference> differences) throws IOException {
    out.writeInt(differences.size());
    for (Difference difference : differences) {
      text(difference.placement(), out);
      text(difference.field().name(), out);
      text(difference.firstSource(), out);
      text(difference.firstValue(), out);
      text(difference.otherSource(), out);
      text(difference.otherSender(), out);
      text(difference.otherKey(), out);
      text(difference.otherValue(), out);
      day(knownOn.minusDays(difference.ageInDays()), out);
    }
  }

  static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
    out.writeInt(day == null ? NO_DAY : Math.toIntExact(day.toEpochDay()));
  }

  static void text(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Ends the file with the counts, and with the place where they begin. */
  @Override
  public void close() throws IOException {
    try (out) {
      int end = out.size();
      CountTable.write(sheet.lines(), out);
      out.writeInt(end);
    }
  }
}
