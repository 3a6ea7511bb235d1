package nl.sectordeal.person;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.person.match.LinkMethods;
import nl.sectordeal.person.match.Links;
import nl.sectordeal.person.match.Matched;
import nl.sectordeal.person.match.UnitDoubt;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowVersion;

/** Lays rows out by person, one version after the other, and meanwhile counts who is known. */
final class Layout {
  private final Persons persons;
  private final Versions versions;
  private final Links links;
  private final LinkMethods methods;
  private final BitSet known = new BitSet();
  private final LinkTally tally;
  private final LostClaims claims = new LostClaims();
  private final PersonStore.Spool spool;
  private int next;

  Layout(Persons persons, PersonStore.Spool spool) {
    this.persons = persons;
    this.versions = persons.versions();
    this.links = persons.links();
    this.methods = persons.matched().methods();
    this.tally = new LinkTally(links.unitCount());
    this.spool = spool;
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
    if (version.superseded()) {
      claims.remember(version.first(), v, version.row());
      return;
    }
    lay(v, versions.isHeld(v) ? version.row().onHold() : version.row());
    for (LostClaims.Lost lost : claims.lostBy(version.first(), version.row())) {
      lay(lost.version(), lost.row());
    }
  }

  private void lay(int v, Row row) {
    int unit = links.unitOf(v);
    if (row.live() && !row.held()) {
      known.set(unit);
    }
    Linked linked =
        new Linked(
            PersonNumbers.text(persons.numberOf(unit)),
            methods.methodOf(v),
            methods.scoreOf(v),
            row);
    tally.add(unit, linked);
    spool.add(persons.numberOf(unit), linked);
  }

  /** Who is known and who is doubtful, once all versions are laid out. */
  PersonRegister register(int buckets) {
    Matched matched = persons.matched();
    List<DoubtfulPair> doubtful =
        matched.doubts().stream()
            .map(this::doubtful)
            .sorted(
                Comparator.comparing(DoubtfulPair::first)
                    .thenComparing(DoubtfulPair::second)
                    .thenComparing(DoubtfulPair::reason))
            .toList();
    return new PersonRegister(
        known.cardinality(),
        knownIfDoubtfulAreOne(),
        doubtful,
        buckets,
        tally.counts(matched.decided(), matched.cut()),
        matched.basis());
  }

  private DoubtfulPair doubtful(UnitDoubt doubt) {
    return DoubtfulPair.of(
        PersonNumbers.text(persons.numberOf(links.root(doubt.one()))),
        PersonNumbers.text(persons.numberOf(links.root(doubt.other()))),
        versions.name(doubt.row()),
        versions.name(doubt.otherRow()),
        doubt.reason(),
        doubt.evidence());
  }

  /** Joins the pairs that count as two for good, so it comes last. */
  private int knownIfDoubtfulAreOne() {
    persons.matched().doubts().stream()
        .filter(doubt -> doubt.reason().countsAsTwo())
        .forEach(doubt -> links.join(doubt.one(), doubt.other()));
    BitSet fewer = new BitSet();
    known.stream().forEach(unit -> fewer.set(links.root(unit)));
    return fewer.cardinality();
  }
}
