package nl.sectordeal.person;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sectordeal._support.NoScores;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.match.Descriptions;
import nl.sectordeal.person.match.KnownCandidates;
import nl.sectordeal.person.match.Matched;
import nl.sectordeal.person.match.Matcher;
import nl.sectordeal.person.match.SettledVerdicts;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * Times linking alone: a million versions of 300,000 persons, one row in five without id, one in
 * ten at another address, one in four with an initial only. Run by hand.
 */
final class LinkingSpeed {
  private static final Instant SINCE = Instant.parse("2021-01-05T09:00:00Z");
  private static final TraitsSeal SEAL = new TraitsSeal(new byte[32]);

  private final RowVersion[] versions;

  private LinkingSpeed(int size) {
    Random random = new Random(7);
    versions = new RowVersion[size];
    for (int i = 0; i < size; i++) {
      versions[i] = version(i + 1, random.nextInt(Math.max(1, size * 3 / 10)), size, random);
    }
  }

  public static void main(String[] args) {
    LinkingSpeed speed = new LinkingSpeed(args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000);
    for (int round = 1; round <= 3; round++) {
      speed.time(round);
    }
  }

  private void time(int round) {
    Clock clock = new Clock();
    Descriptions descriptions = new Descriptions(SEAL);
    Versions taken = new Versions();
    scan(version -> taken.add(version, descriptions));
    String takenIn = clock.lap();
    Matched matched =
        new Matcher(
                taken,
                descriptions.profiles(),
                LinkModelFile.shipped(),
                LinkTerms.STANDARD,
                SettledVerdicts.of(List.of()),
                (model, profiles, kinds, least, receiver) -> {
                  String before = clock.lap();
                  int cut =
                      new KnownCandidates("deal", new NoScores())
                          .find(model, profiles, kinds, least, receiver);
                  System.out.printf("  before %s, candidates %s%n", before, clock.lap());
                  return cut;
                })
            .match();
    String clustered = clock.lap();
    PersonNumbers numbers = new PersonNumbers(new byte[16]);
    Numbering.number(taken, matched.links(), numbers::bitsOf);
    System.out.printf(
        Locale.ROOT,
        "round %d: %d profiles, take in %s, cluster %s, number %s, %d doubtful%n",
        round,
        descriptions.profiles().size(),
        takenIn,
        clustered,
        clock.lap(),
        matched.doubts().size());
  }

  private void scan(Consumer<RowVersion> consumer) {
    for (RowVersion version : versions) {
      consumer.accept(version);
    }
  }

  private static RowVersion version(int id, int person, int size, Random random) {
    long digest = mix(person + 1L);
    int home = random.nextInt(10) == 0 ? person + 7 : person;
    boolean initial = random.nextInt(4) == 0;
    String given = name(digest >>> 3, 400);
    Traits traits =
        new Traits(
            initial ? "" : given,
            given.substring(0, 1),
            "",
            name(digest >>> 17, 5000),
            "",
            LocalDate.ofEpochDay(-7000 + Math.floorMod(mix(digest), 18_000)),
            1 + (person & 1),
            1000 + Math.floorMod(mix(home), 4000) + "AB",
            Integer.toString(1 + Math.floorMod(mix(home + 3L), 90)),
            "",
            "",
            "",
            List.of());
    long profile = mix(digest + (initial ? 5 : 0) + (home == person ? 0 : 9));
    boolean withId = random.nextInt(5) != 0;
    PersonMarks marks =
        new PersonMarks(
            withId ? IdKind.BSN : null,
            withId ? new UUID(digest, ~digest) : null,
            null,
            mix(digest >>> 17),
            mix(digest),
            traits.gender());
    Row row =
        new Row(
            new RowRef("source-" + id * 6L / (size + 1), "", "key-" + id, "0a1b2c3d"),
            PartnerKind.OTHER,
            id,
            1,
            SINCE,
            true,
            false,
            List.of());
    return new RowVersion(
        id, row, false, id, 0, id, true, marks, profile, SEAL.seal(profile, traits));
  }

  private static String name(long digest, int names) {
    long letters = mix(Math.floorMod(digest, names) + 77L);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      name.append((char) ('a' + Math.floorMod(letters >>> (5 * i), 26)));
    }
    return name.toString();
  }

  private static long mix(long value) {
    long mixed = value * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 27);
  }

  /** Of the wall and of the processors. */
  private static final class Clock {
    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long wall = System.nanoTime();
    private long busy = system.getProcessCpuTime();

    String lap() {
      long wallNow = System.nanoTime();
      long busyNow = system.getProcessCpuTime();
      String lap = (wallNow - wall) / 1_000_000 + " ms (" + (busyNow - busy) / 1_000_000 + ")";
      wall = wallNow;
      busy = busyNow;
      return lap;
    }
  }
}
