package nl.sectordeal.sample;

import java.time.LocalDate;

/**
 * Someone's time in one function at one employer: a row of a personnel file (dienstverband).
 *
 * @param employer KvK number
 * @param number that the employer gave the person
 * @param function as the employer writes it
 * @param since a day, or text as somebody typed it
 * @param until null: still there
 * @param contract as the employer writes it
 */
record RouteSpell(
    String employer,
    String number,
    Person person,
    String function,
    Object since,
    LocalDate until,
    Object hours,
    String contract) {

  RouteSpell calledFunction(String other) {
    return new RouteSpell(employer, number, person, other, since, until, hours, contract);
  }

  /** What its file says at the end of a month: an end is told as soon as it is near. */
  Object[] cells(LocalDate lastOfMonth) {
    boolean told = until != null && !until.isAfter(lastOfMonth.plusDays(20));
    return new Object[] {
      number,
      person.given(),
      person.particle(),
      person.surname(),
      person.birth(),
      person.gender(),
      person.postcode(),
      person.house(),
      function,
      hours,
      since,
      told ? until : null,
      contract
    };
  }

  boolean hasBegunBy(LocalDate day) {
    return !(since instanceof LocalDate first) || !first.isAfter(day);
  }
}
