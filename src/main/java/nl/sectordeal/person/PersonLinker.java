package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowVersion;

/**
 * Finds out which rows are about the same person, and lays them out person by person.
 *
 * <p>Same national id, same person, aliases followed. Without an id: one person only when given name or initials,
 * surname, birth date, postcode and house number all agree and nobody else fits as well.
 */
public final class PersonLinker {
  private static final int ROWS_PER_BUCKET = 20_000;
  private static final Double CERTAIN = 1.0;

  private final PersonNumbers numbers;

  public PersonLinker(PersonNumbers numbers) {
    this.numbers = numbers;
  }

  /** Links all rows of a job and stores them by person; what was stored for the job before is replaced. */
  public PersonRegister link(String job, VersionSource source, PersonStore store) {
    Versions versions = new Versions();
    source.scan(
        false,
        version -> {
          if (version.hasPerson()) {
            versions.add(version);
          }
        });
    Matcher matcher = new Matcher(versions);
    matcher.match();
    long[] personOf = numberPersons(versions, matcher);
    int[] liveRows = countLiveRows(versions, matcher);
    PersonRegister register =
        new PersonRegister(
            Arrays.stream(liveRows).filter(rows -> rows > 0).count(),
            doubtful(matcher, personOf),
            buckets(versions.size()));
    store.save(
        job,
        register,
        spool -> source.scan(true, version -> lay(version, versions, matcher, personOf, liveRows, spool)));
    return register;
  }

  private static void lay(
      RowVersion version,
      Versions versions,
      Matcher matcher,
      long[] personOf,
      int[] liveRows,
      PersonStore.Spool spool) {
    if (version.superseded()) {
      return;
    }
    if (!version.hasPerson()) {
      spool.addWithoutPerson(version.row());
      return;
    }
    int v = versions.positionOf(version.id());
    int unit = matcher.unitOf(v);
    Method method = method(v, versions, matcher, liveRows[unit]);
    Row row = version.row();
    Row told =
        method == Method.HELD
            ? new Row(
                row.ref(), row.partner(), row.number(), row.order(), row.since(), row.live(), true, row.claims())
            : row;
    spool.add(
        personOf[unit],
        new Linked(
            PersonNumbers.text(personOf[unit]),
            method,
            method == Method.NATIONAL_ID || method == Method.AGREEMENT ? CERTAIN : null,
            told));
  }

  private static Method method(int v, Versions versions, Matcher matcher, int liveRows) {
    if (versions.isHeld(v)) {
      return Method.HELD;
    }
    if (matcher.hasId(v)) {
      return Method.NATIONAL_ID;
    }
    return liveRows > 1 ? Method.AGREEMENT : Method.ALONE;
  }

  private static int[] countLiveRows(Versions versions, Matcher matcher) {
    int[] live = new int[matcher.unitCount()];
    for (int v = 0; v < versions.size(); v++) {
      if (versions.isLive(v) && !versions.isHeld(v)) {
        live[matcher.unitOf(v)]++;
      }
    }
    return live;
  }

  /** A person's number comes from the first record, by receipt, source and row key. */
  private long[] numberPersons(Versions versions, Matcher matcher) {
    int[] first = new int[matcher.unitCount()];
    Arrays.fill(first, Versions.NONE);
    for (int v = 0; v < versions.size(); v++) {
      int unit = matcher.unitOf(v);
      if (first[unit] == Versions.NONE || versions.compareRecords(v, first[unit]) < 0) {
        first[unit] = v;
      }
    }
    long[] personOf = new long[first.length];
    for (int unit = 0; unit < first.length; unit++) {
      if (first[unit] != Versions.NONE) {
        personOf[unit] = numbers.bitsOf(versions.seed(first[unit]));
      }
    }
    separateEqualNumbers(personOf, first, versions);
    return personOf;
  }

  /** Two persons in a million million could get one number; the later one takes another. */
  private void separateEqualNumbers(long[] personOf, int[] first, Versions versions) {
    Set<Long> taken = new HashSet<>();
    List<Integer> clashing = new ArrayList<>();
    long[] sorted = personOf.clone();
    Arrays.sort(sorted);
    Set<Long> twice = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] != 0 && sorted[i] == sorted[i - 1]) {
        twice.add(sorted[i]);
      }
    }
    if (twice.isEmpty()) {
      return;
    }
    for (int unit = 0; unit < personOf.length; unit++) {
      if (twice.contains(personOf[unit])) {
        clashing.add(unit);
      }
    }
    clashing.sort((a, b) -> versions.compareRecords(first[a], first[b]));
    for (int unit : clashing) {
      String seed = versions.seed(first[unit]);
      for (int again = 1; !taken.add(personOf[unit]); again++) {
        personOf[unit] = numbers.bitsOf(seed + '\n' + again);
      }
    }
  }

  private static List<DoubtfulPair> doubtful(Matcher matcher, long[] personOf) {
    return matcher.doubtful().stream()
        .map(
            pair ->
                DoubtfulPair.of(
                    PersonNumbers.text(personOf[pair.get(0)]),
                    PersonNumbers.text(personOf[pair.get(1)]),
                    Reason.FITS_SEVERAL))
        .distinct()
        .sorted(Comparator.comparing(DoubtfulPair::first).thenComparing(DoubtfulPair::second))
        .toList();
  }

  /** A power of two, so that a bucket is the first bits of a number; depends on nothing but the amount. */
  private static int buckets(int versions) {
    return Math.max(4, Integer.highestOneBit(versions / ROWS_PER_BUCKET + 1) * 2);
  }
}
