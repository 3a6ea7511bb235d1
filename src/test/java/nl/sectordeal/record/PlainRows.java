package nl.sectordeal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.table.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries as simple as can be, for tests: a heading, then lines {@code
 * key;content;core;person;state}. Of these only the key and the content must be there; the state is
 * {@code reject}, {@code withdraw} or {@code hold}. The line {@code broken} cannot be read.
 */
final class PlainRows implements RowSource {
  private final List<String> lines;
  private int next = 1;

  private PlainRows(List<String> lines) {
    this.lines = lines;
  }

  static RowSource open(Path file, Source source, String sender, KnownRows known) {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty()) {
        throw unreadable();
      }
      return new PlainRows(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnreadableFile unreadable() {
    return new UnreadableFile(Notice.ofFile("L01", Severity.REJECT, null, null));
  }

  @Override
  public @Nullable ReadRow next() {
    if (next == lines.size()) {
      return null;
    }
    String line = lines.get(next++);
    if (line.equals("broken")) {
      throw unreadable();
    }
    return row(next, line.split(";", -1));
  }

  private static ReadRow row(int number, String[] parts) {
    String state = part(parts, 4);
    List<Notice> notices = new ArrayList<>();
    if (state.equals("reject")) {
      notices.add(Notice.ofRow("R01", Severity.REJECT, number, "inhoud", null));
    } else if (state.equals("hold")) {
      notices.add(Notice.ofRow("R02", Severity.HOLD, number, "inhoud", part(parts, 1)));
    }
    String person = part(parts, 3);
    PersonMarks marks = new PersonMarks(null, null, null, person.hashCode(), 0, 0);
    return new ReadRow(
        number,
        parts[0].isEmpty() ? null : parts[0],
        state(state),
        !person.isEmpty(),
        state.equals("hold"),
        marks,
        person.isEmpty() ? 0 : person.hashCode() | 1,
        traits(person),
        List.of(new Claim.StatusClaim(part(parts, 1), parts[0], null, null, Set.of())),
        String.join(";", parts).hashCode(),
        part(parts, 2).hashCode(),
        notices,
        null);
  }

  private static Traits traits(String surname) {
    return new Traits("", "", "", surname, "", null, 0, "", "", "", "", "", List.of());
  }

  private static ReadRow.State state(String state) {
    return switch (state) {
      case "reject" -> ReadRow.State.REJECTED;
      case "withdraw" -> ReadRow.State.WITHDRAWS;
      default -> ReadRow.State.GOOD;
    };
  }

  private static String part(String[] parts, int which) {
    return which < parts.length ? parts[which] : "";
  }

  @Override
  public List<Notice> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
