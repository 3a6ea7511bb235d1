package nl.sectordeal.person;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowVersion;

/** Lays rows out by person, one version after the other, and meanwhile counts who is known. */
final class Layout {
  private final Versions versions;
  private final Links links;
  private final Persons persons;
  private final int[] rowsOf;
  private final BitSet known = new BitSet();
  private final PersonStore.Spool spool;
  private int next;

  Layout(Persons persons, PersonStore.Spool spool) {
    this.versions = persons.versions();
    this.links = persons.links();
    this.persons = persons;
    this.rowsOf = countRows(versions, links);
    this.spool = spool;
  }

  private static int[] countRows(Versions versions, Links links) {
    int[] rows = new int[links.unitCount()];
    for (int v = 0; v < versions.size(); v++) {
      if (!versions.isSuperseded(v)) {
        rows[links.unitOf(v)]++;
      }
    }
    return rows;
  }

  /** Takes the next version, in the order in which they were scanned for linking. */
  void add(RowVersion version) {
    if (!version.hasPerson()) {
      if (!version.superseded()) {
        spool.addWithoutPerson(version.row());
      }
      return;
    }
    int v = next++;
    if (v >= versions.size() || versions.id(v) != version.id()) {
      throw new IllegalStateException(
          "Versions came in another order than before, at " + version.id());
    }
    if (!version.superseded()) {
      lay(v, versions.isHeld(v) ? held(version.row()) : version.row());
    }
  }

  private void lay(int v, Row row) {
    int unit = links.unitOf(v);
    if (row.live() && !row.held()) {
      known.set(unit);
    }
    Method method = method(v, unit);
    spool.add(
        persons.numberOf(unit),
        new Linked(
            PersonNumbers.text(persons.numberOf(unit)), method, Linked.scoreOf(method), row));
  }

  private Method method(int v, int unit) {
    if (versions.isHeld(v)) {
      return Method.HELD;
    }
    if (versions.idOf(v) != Versions.NONE) {
      return Method.NATIONAL_ID;
    }
    return rowsOf[unit] > 1 ? Method.AGREEMENT : Method.ALONE;
  }

  private static Row held(Row row) {
    return new Row(
        row.ref(),
        row.partner(),
        row.number(),
        row.order(),
        row.since(),
        row.live(),
        true,
        row.claims());
  }

  /** Who is known and who is doubtful, once all versions are laid out. */
  PersonRegister register(int buckets) {
    List<DoubtfulPair> doubtful =
        links.doubtful().stream()
            .map(pair -> doubtful(persons.numberOf(pair.one()), persons.numberOf(pair.other())))
            .sorted(Comparator.comparing(DoubtfulPair::first).thenComparing(DoubtfulPair::second))
            .toList();
    return new PersonRegister(known.cardinality(), knownIfDoubtfulAreOne(), doubtful, buckets);
  }

  private static DoubtfulPair doubtful(long one, long other) {
    return DoubtfulPair.of(PersonNumbers.text(one), PersonNumbers.text(other), Reason.FITS_SEVERAL);
  }

  /** Joins the doubtful pairs for good, so it comes last. */
  private int knownIfDoubtfulAreOne() {
    links.joinDoubtful();
    BitSet fewer = new BitSet();
    known.stream().forEach(unit -> fewer.set(links.root(unit)));
    return fewer.cardinality();
  }
}
