package nl.sectordeal.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;

/**
 * Times linking alone: a million versions of 300,000 persons, one row in five without id. Run by
 * hand.
 */
final class LinkingSpeed {
  private static final Instant SINCE = Instant.parse("2021-01-05T09:00:00Z");

  private final int versions;

  private LinkingSpeed(int versions) {
    this.versions = versions;
  }

  public static void main(String[] args) {
    LinkingSpeed speed = new LinkingSpeed(args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000);
    for (int round = 1; round <= 4; round++) {
      long start = System.nanoTime();
      speed.scan(version -> {});
      long scanned = System.nanoTime();
      Versions versions = new Versions();
      speed.scan(versions::add);
      long added = System.nanoTime();
      Links links = Matcher.match(versions);
      long matched = System.nanoTime();
      PersonNumbers numbers = new PersonNumbers(new byte[16]);
      Numbering.number(versions, links, numbers::bitsOf);
      long numbered = System.nanoTime();
      System.gc();
      long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      System.out.printf(
          Locale.ROOT,
          "round %d: scan %d ms, take in %d ms, match %d ms, number %d ms; %d MB kept, %d"
              + " doubtful%n",
          round,
          (scanned - start) / 1_000_000,
          (added - scanned - (scanned - start)) / 1_000_000,
          (matched - added) / 1_000_000,
          (numbered - matched) / 1_000_000,
          used >> 20,
          links.doubtful().size());
    }
  }

  /** Three persons to ten versions; one version in ten bears another address. */
  private void scan(Consumer<RowVersion> consumer) {
    Random random = new Random(7);
    int persons = Math.max(1, versions * 3 / 10);
    for (int i = 1; i <= versions; i++) {
      int person = random.nextInt(persons);
      boolean withId = random.nextInt(5) != 0;
      long digest = mix(person + 1L);
      long moved = random.nextInt(10) == 0 ? mix(digest + 3) : mix(digest + 2);
      PersonMarks marks =
          new PersonMarks(
              withId ? IdKind.BSN : null,
              withId ? new UUID(digest, ~digest) : null,
              null,
              mix(person % 5000 + 9L),
              mix(person % 18000 + 7L),
              1 + (person & 1),
              moved,
              random.nextInt(4) == 0 ? 0 : mix(digest + 4),
              'A' + (int) ((digest >>> 8) % 26 + 26) % 26);
      String source = "source-" + i * 6L / (versions + 1);
      Row row =
          new Row(
              new RowRef(source, "", "key-" + i, "0a1b2c3d"),
              PartnerKind.OTHER,
              i,
              1,
              SINCE,
              true,
              false,
              List.of());
      consumer.accept(new RowVersion(i, row, false, i, 0, i, true, marks, 0, null));
    }
  }

  private static long mix(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 27);
  }
}
