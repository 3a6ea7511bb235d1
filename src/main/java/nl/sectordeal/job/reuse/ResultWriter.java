package nl.sectordeal.job.reuse;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.outcome.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the results of the persons of one bucket; texts and counts that recur are written once.
 */
public final class ResultWriter implements AutoCloseable {
  static final int NO_DAY = Integer.MIN_VALUE;
  static final int STARTED = 1;
  static final int FINISHED = 2;
  static final int PLACED = 4;
  static final int LASTING = 8;

  private final DataOutputStream out;
  private final LocalDate knownOn;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Count, Integer> counts = new HashMap<>();

  /**
   * Starts the file.
   *
   * @param knownOn day of the moment as known at, which ages were counted to
   */
  ResultWriter(Path file, LocalDate knownOn) throws IOException {
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    this.knownOn = knownOn;
  }

  public void add(PersonResult result) throws IOException {
    text(result.person());
    out.writeLong(result.digest().first());
    out.writeLong(result.digest().second());
    day(result.holds().start());
    day(result.holds().end());
    out.writeInt(result.employers().size());
    for (String employer : result.employers()) {
      text(employer);
    }
    out.writeInt(result.placements());
    out.writeByte(bits(result.steps()));
    out.writeInt(result.counts().size());
    for (Count count : result.counts()) {
      count(count);
    }
    differences(result.differences());
  }

  private static int bits(FunnelSteps steps) {
    return (steps.started() ? STARTED : 0)
        | (steps.finished() ? FINISHED : 0)
        | (steps.placed() ? PLACED : 0)
        | (steps.lasting() ? LASTING : 0);
  }

  private void count(Count count) throws IOException {
    Integer known = counts.putIfAbsent(count, counts.size());
    out.writeInt(known == null ? counts.size() - 1 : known);
    if (known == null) {
      text(count.measure());
      text(count.period());
      text(count.verdict().name());
      text(count.reason() == null ? "" : count.reason().name());
      text(count.month());
      text(count.group());
      text(count.owner());
      text(count.employer() == null ? "" : count.employer());
      Crossing crossing = count.crossing();
      text(crossing == null ? "" : crossing.row());
      text(crossing == null ? "" : crossing.column());
      text(count.readiness() == null ? "" : count.readiness().name());
      day(count.until());
    }
  }

  /** Instead of an age the day is kept that the difference was made. */
  private void differences(List<Difference> differences) throws IOException {
    out.writeInt(differences.size());
    for (Difference difference : differences) {
      text(difference.placement());
      text(difference.field().name());
      text(difference.firstSource());
      text(difference.firstValue());
      text(difference.otherSource());
      text(difference.otherSender());
      text(difference.otherKey());
      text(difference.otherValue());
      day(knownOn.minusDays(difference.ageInDays()));
    }
  }

  private void day(@Nullable LocalDate day) throws IOException {
    out.writeInt(day == null ? NO_DAY : Math.toIntExact(day.toEpochDay()));
  }

  private void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeInt(known == null ? texts.size() - 1 : known);
    if (known == null) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
