package nl.sectordeal.job.reuse;

import java.io.ByteArrayOutputStream;
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
 * Writes the results of the persons of one bucket, and tallies their counts. A person's counts are
 * written as the numbers of their lines on the sheet, and each line once: after the block of
 * persons in which it was new.
 */
public final class ResultWriter implements AutoCloseable {
  static final int NO_DAY = Integer.MIN_VALUE;
  static final int STARTED = 1;
  static final int FINISHED = 2;
  static final int PLACED = 4;
  static final int LASTING = 8;

  /** Well below the half megabyte from which a garbage collector treats an array apart. */
  private static final int BLOCK = 100_000;

  private final DataOutputStream file;
  private final LocalDate knownOn;
  private final TallySheet sheet = new TallySheet();
  private final CountCodec.Writer codec = new CountCodec.Writer();
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
  private final DataOutputStream out = new DataOutputStream(block);
  private int linesWritten;

  /**
   * Starts the file.
   *
   * @param knownOn day of the moment as known at, which ages were counted to
   */
  ResultWriter(Path file, LocalDate knownOn) throws IOException {
    this.file = new DataOutputStream(Files.newOutputStream(file));
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
    return addLines(kept.result(), kept.lines(sheet));
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
    if (block.size() >= BLOCK) {
      endBlock();
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

  /** Writes the lines that came since the block before, and then the persons who are on them. */
  private void endBlock() throws IOException {
    ByteArrayOutputStream counts = new ByteArrayOutputStream(BLOCK);
    DataOutputStream into = new DataOutputStream(counts);
    for (Line line : sheet.lines().subList(linesWritten, sheet.lines().size())) {
      codec.write(line.count(), into);
    }
    linesWritten = sheet.lines().size();
    file.writeInt(block.size());
    block.writeTo(file);
    file.writeInt(counts.size());
    counts.writeTo(file);
    block.reset();
  }

  /** Ends with an empty block. */
  @Override
  public void close() throws IOException {
    try (file) {
      if (block.size() > 0) {
        endBlock();
      }
      file.writeInt(0);
    }
  }
}
