package nl.sectordeal.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.PersonDigest;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * Versions of rows, written down as lines: {@code source key | day of delivery | ids | person |
 * what became of it}.
 *
 * <p>Ids are {@code bsn:1}, {@code ow:2} (onderwijsnummer), {@code insz:3}, or {@code bsn:1+ow:2}.
 * A person is {@code given-name surname birth-date gender address}, with {@code -} for what is
 * unknown and {@code J.} for an initial. A source with many senders is {@code source/sender}. A row
 * becomes {@code gone} when it is no longer delivered, and {@code waits} when all its claims do. A
 * second line of the same key is its next version.
 */
final class History implements VersionSource {
  static final TraitsSeal SEAL = new TraitsSeal(new byte[32]);

  private final List<RowVersion> versions = new ArrayList<>();

  private History() {}

  static History of(String lines) {
    return of(lines, Comparator.naturalOrder());
  }

  /** With the senders imported in another order, so that ids come out differently. */
  static History of(String lines, Comparator<String> senders) {
    List<Line> all = lines.lines().filter(line -> !line.isBlank()).map(Line::parse).toList();
    List<Line> imported = new ArrayList<>(all);
    imported.sort(Comparator.comparing(Line::from, senders).thenComparing(Line::day));
    List<String> deliveries = List.copyOf(new TreeSet<>(all.stream().map(Line::delivery).toList()));
    History history = new History();
    Map<String, Integer> last = new HashMap<>();
    for (Line line : imported) {
      history.add(line, deliveries.indexOf(line.delivery()) + 1, last);
    }
    return history;
  }

  private void add(Line line, int order, Map<String, Integer> last) {
    long id = versions.size() + 1L;
    PersonMarks marks = line.marks();
    Integer before = last.put(line.from() + ' ' + line.key(), versions.size());
    RowVersion previous = before == null ? null : versions.get(before);
    if (before != null) {
      versions.set(before, superseded(previous));
    }
    boolean same = previous != null && PersonDigest.of(previous.marks()) == PersonDigest.of(marks);
    versions.add(
        new RowVersion(
            id,
            line.row(order),
            false,
            previous == null ? id : previous.first(),
            previous == null ? 0 : previous.id(),
            same ? previous.identity() : id,
            !line.person().equals("nobody"),
            marks,
            line.profile(),
            line.profile() == 0 ? null : SEAL.seal(line.profile(), line.traits())));
  }

  private static RowVersion superseded(RowVersion version) {
    Row row = version.row();
    Row old =
        new Row(
            row.ref(),
            row.partner(),
            row.number(),
            row.order(),
            row.since(),
            false,
            row.held(),
            row.claims());
    return new RowVersion(
        version.id(),
        old,
        true,
        version.first(),
        version.previous(),
        version.identity(),
        version.hasPerson(),
        version.marks(),
        version.profile(),
        version.traits());
  }

  @Override
  public void scan(boolean withClaims, Consumer<RowVersion> consumer) {
    versions.forEach(consumer);
  }

  /** One line. */
  private record Line(String from, String key, String day, String ids, String person, String fate) {

    static Line parse(String text) {
      String[] parts = (text + " | | | ").split("\\|", -1);
      String[] ref = parts[0].strip().split(" ", -1);
      return new Line(
          ref[0], ref[1], parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
    }

    String delivery() {
      return day + ' ' + from;
    }

    Row row(int order) {
      String source = from.contains("/") ? from.substring(0, from.indexOf('/')) : from;
      String sender = from.contains("/") ? from.substring(from.indexOf('/') + 1) : "";
      return new Row(
          new RowRef(source, sender, key, "0000000" + order),
          PartnerKind.OTHER,
          1,
          order,
          Instant.parse(day + "T09:00:00Z"),
          !fate.equals("gone"),
          fate.equals("waits"),
          List.<Claim>of());
    }

    PersonMarks marks() {
      if (person.equals("nobody")) {
        return PersonMarks.NOBODY;
      }
      String[] p = person.split(" ", -1);
      String[] id = ids.split("\\+", -1);
      return new PersonMarks(
          kind(id[0]),
          ids.isEmpty() ? null : uuid(id[0]),
          id.length == 2 ? uuid(id[1]) : null,
          digest(p[1]),
          digest(p[2]),
          "-mv".indexOf(p[3]));
    }

    /** Digest of what the row says; 0 when that is nothing. */
    long profile() {
      return person.equals("nobody") || person.equals("- - - - -")
          ? 0
          : uuid(person).getMostSignificantBits();
    }

    /**
     * As a reader would make them: the postcode follows from the letters of the address, and a
     * second surname after a slash is the partner's.
     */
    Traits traits() {
      String[] p = person.toLowerCase(Locale.ROOT).split(" ", -1);
      boolean initials = p[0].endsWith(".");
      String given = initials || p[0].equals("-") ? "" : p[0].replace('+', ' ');
      String street = p[4].replaceAll("[0-9].*", "");
      String house = p[4].substring(street.length());
      String[] surnames = (p[1] + "/").split("/", -1);
      return new Traits(
          given,
          initials ? p[0].replace(".", "") : "",
          "",
          known(surnames[0]),
          known(surnames[1]),
          p[2].equals("-") ? null : LocalDate.parse(p[2]),
          Math.max(0, "-mv".indexOf(p[3])),
          p[4].equals("-") ? "" : 1000 + (street.hashCode() & 0xfff) + "AB",
          p[4].equals("-") ? "" : house,
          "",
          "",
          "",
          List.of());
    }

    private static String known(String text) {
      return text.equals("-") ? "" : text;
    }

    private static IdKind kind(String id) {
      return switch (id.replaceAll(":.*", "")) {
        case "bsn" -> IdKind.BSN;
        case "ow" -> IdKind.ONDERWIJSNUMMER;
        case "insz" -> IdKind.INSZ;
        default -> null;
      };
    }

    private static UUID uuid(String id) {
      return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static long digest(String value) {
      return value.equals("-") ? 0 : uuid(value).getMostSignificantBits();
    }
  }
}
