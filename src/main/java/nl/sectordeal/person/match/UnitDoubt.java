package nl.sectordeal.person.match;

import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.score.Evidence;

/**
 * Two units that may be one person.
 *
 * @param row version of the one that comes nearest the other
 */
public record UnitDoubt(
    int one, int other, int row, int otherRow, Reason reason, Evidence evidence) {}
