package nl.sectordeal.person.score;

/**
 * What came of training (training).
 *
 * @param model the one that was learnt; the one before when there was too little to learn from
 * @param isEnough whether there was enough to learn from
 * @param records that were compared
 * @param candidates pairs that have something in common
 * @param persons how many of these are about one person, as far as can be told
 * @param rounds of expectation maximisation
 */
public record Training(
    LinkModel model, boolean isEnough, int records, long candidates, double persons, int rounds) {}
