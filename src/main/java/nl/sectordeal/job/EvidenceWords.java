package nl.sectordeal.job;

import nl.sectordeal.person.score.Evidence;

/** Names of comparisons and levels as a person reads them. */
@FunctionalInterface
interface EvidenceWords {
  String words(Evidence.Line line);
}
