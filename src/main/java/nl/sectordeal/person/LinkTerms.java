package nl.sectordeal.person;

import java.util.Set;

/**
 * When two records are one person (koppelvoorwaarden).
 *
 * @param link at or above this probability two records are one person
 * @param review between this and {@code link} a pair is doubtful
 * @param oncePerPerson sources in which each sender lists a person at most once
 * @param largestPerson a person of more different descriptions than this is not made by score
 */
public record LinkTerms(double link, double review, Set<String> oncePerPerson, int largestPerson) {

  /** What holds where a job file says nothing. */
  public static final LinkTerms STANDARD = new LinkTerms(0.95, 0.80, Set.of(), 40);
}
