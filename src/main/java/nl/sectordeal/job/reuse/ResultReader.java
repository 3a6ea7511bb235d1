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
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Readiness;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.person.StoredPerson.Digest;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ResultWriter} wrote. */
final class ResultReader {
  private final ByteBuffer in;
  private final LocalDate knownOn;
  private final List<String> texts = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();

  private ResultReader(byte[] bytes, LocalDate knownOn) {
    this.in = ByteBuffer.wrap(bytes);
    this.knownOn = knownOn;
  }

  /**
   * The results in a file.
   *
   * @param knownOn day of the moment as known at, which ages are counted to
   */
  static List<PersonResult> read(Path file, LocalDate knownOn) throws IOException {
    ResultReader reader = new ResultReader(Files.readAllBytes(file), knownOn);
    List<PersonResult> results = new ArrayList<>();
    while (reader.in.hasRemaining()) {
      results.add(reader.result());
    }
    return results;
  }

  private PersonResult result() {
    String person = text();
    return new PersonResult(
        person,
        new Digest(in.getLong(), in.getLong()),
        new DateRange(day(), day()),
        employers(),
        in.getInt(),
        steps(in.get()),
        counts(),
        differences(person));
  }

  private List<String> employers() {
    int size = in.getInt();
    List<String> employers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      employers.add(text());
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

  private List<Count> counts() {
    int size = in.getInt();
    List<Count> listed = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int at = in.getInt();
      if (at == counts.size()) {
        counts.add(count());
      }
      listed.add(counts.get(at));
    }
    return listed;
  }

  private Count count() {
    return new Count(
        text(),
        text(),
        Verdict.valueOf(text()),
        reason(text()),
        text(),
        text(),
        text(),
        nullIfEmpty(text()),
        crossing(text(), text()),
        readiness(text()),
        day());
  }

  private static @Nullable Crossing crossing(String row, String column) {
    return row.isEmpty() ? null : new Crossing(row, column);
  }

  private static @Nullable Readiness readiness(String name) {
    return name.isEmpty() ? null : Readiness.valueOf(name);
  }

  private static @Nullable Reason reason(String name) {
    return name.isEmpty() ? null : Reason.valueOf(name);
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private List<Difference> differences(String person) {
    int size = in.getInt();
    List<Difference> differences = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      differences.add(
          new Difference(
              text(),
              person,
              Difference.Field.valueOf(text()),
              text(),
              text(),
              text(),
              text(),
              text(),
              text(),
              ChronoUnit.DAYS.between(LocalDate.ofEpochDay(in.getInt()), knownOn)));
    }
    return differences;
  }

  private @Nullable LocalDate day() {
    int day = in.getInt();
    return day == ResultWriter.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private String text() {
    int at = in.getInt();
    if (at == texts.size()) {
      byte[] utf8 = new byte[in.getInt()];
      in.get(utf8);
      texts.add(new String(utf8, StandardCharsets.UTF_8));
    }
    return texts.get(at);
  }
}
