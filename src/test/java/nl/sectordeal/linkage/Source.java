package nl.sectordeal.linkage;

import java.util.List;

/**
 * How one source writes people down (bron).
 *
 * @param presence share of the people that are in it
 * @param again share of those that stand in it twice
 * @param ids share of its rows with a national id
 * @param initials share of its rows with initials only
 * @param callName share of its rows with the name somebody is called by
 * @param allNames whether it writes all given names, not only the first
 * @param married share of its rows that follow how somebody uses their partner's name; the rest
 *     have the own surname only
 * @param columns whether it has columns of their own for particle and partner
 * @param street whether it has street and town
 * @param carelessness factor on the rates of mistakes
 */
record Source(
    String name,
    double presence,
    double again,
    double ids,
    double initials,
    double callName,
    boolean allNames,
    double married,
    boolean columns,
    boolean street,
    double carelessness) {

  private static final Source MUNICIPALITY =
      new Source("gemeente", 0.6, 0.02, 0.97, 0.05, 0.02, true, 0.9, true, true, 0.7);
  private static final Source AGENCY =
      new Source("uwv", 0.5, 0.03, 0.99, 0.6, 0, false, 0.85, true, false, 0.6);
  private static final Source EMPLOYER =
      new Source("werkgever", 0.45, 0.05, 0, 0.2, 0.5, false, 0.7, false, true, 1.4);
  private static final Source SCHOOL =
      new Source("school", 0.3, 0.01, 0.8, 0.05, 0.2, false, 0.2, true, true, 0.8);
  private static final Source CONTACT_POINT =
      new Source("contactpunt", 0.35, 0.06, 0, 0.1, 0.6, false, 0.5, false, false, 2);

  /** Five kinds of partners. */
  static List<Source> usual() {
    return List.of(MUNICIPALITY, AGENCY, EMPLOYER, SCHOOL, CONTACT_POINT);
  }

  Source withoutIds() {
    return changed(again, 0);
  }

  /** Nobody stands in it twice. */
  Source once() {
    return changed(0, ids);
  }

  private Source changed(double nowAgain, double nowIds) {
    return new Source(
        name,
        presence,
        nowAgain,
        nowIds,
        initials,
        callName,
        allNames,
        married,
        columns,
        street,
        carelessness);
  }
}
