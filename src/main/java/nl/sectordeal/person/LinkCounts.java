package nl.sectordeal.person;

/**
 * How rows came to their persons (koppelcijfers). Rows in force only.
 *
 * @param byId by national id
 * @param byScore by what is known of the person
 * @param byVerdict because a person said so
 * @param alone nobody else's row fits
 * @param held wait for a person
 * @param decided pairs that people decided about, as far as both rows are there
 * @param largest rows of the person who has most
 * @param cut places where not all that might be one person was compared, because it was too much
 */
public record LinkCounts(
    long byId,
    long byScore,
    long byVerdict,
    long alone,
    long held,
    long decided,
    long largest,
    long cut) {}
