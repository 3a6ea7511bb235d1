package nl.sectordeal.linkage;

import java.util.List;

/** Where people get their names from (namen). */
interface Names {

  /** An official given name of somebody born in this year. */
  String givenName(int origin, int gender, int year, Chance chance);

  /** Draws where a family has its roots: an index that the other methods take. */
  int origin(Chance chance);

  Human.Surname surname(int origin, Chance chance);

  /** What somebody with this name may be called; empty when there is no usual short form. */
  List<String> shortForms(String givenName);
}
