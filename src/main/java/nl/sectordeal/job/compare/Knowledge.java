package nl.sectordeal.job.compare;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.VersionSource;

/** What the database knows, as known at any instant (kennis). */
public interface Knowledge {
  /** What became of each delivery by then, in order. */
  List<Judgement> judgements(Instant asKnownAt);

  /** The versions of rows that these judgements brought. */
  VersionSource versions(List<Judgement> judgements);

  /** What people had decided by then about who is who. */
  List<PairVerdict> verdicts(Instant asKnownAt);
}
