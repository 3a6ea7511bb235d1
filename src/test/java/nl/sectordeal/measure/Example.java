package nl.sectordeal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;

/**
 * An outcome of the example person P1, of whom nothing is wrong: a test tells only what it is
 * about. Not told: bijstand, a confirmed placement of 24 hours, open, at employer 11111111; a
 * finished traject.
 */
final class Example {

  private final String id;
  private final LocalDate start;
  private String person = "P1";
  private String type = "";
  private Doelgroep group = new Doelgroep("BIJSTAND", false, null);
  private State state = State.LIVE;
  private String owner = "gemeente";
  private Map<String, String> attributes = Map.of();
  private End end = End.open();
  private LocalDate plannedEnd;
  private Integer days;
  private String employer = "11111111";
  private BigDecimal hours = new BigDecimal(24);
  private Status status = Status.CONFIRMED;
  private String result = Participation.FINISHED;
  private boolean resultHeld;
  private Backing backing = Backing.NONE;

  private Example(String id, String start) {
    this.id = id;
    this.start = LocalDate.parse(start);
  }

  static Example begun(String id, String start) {
    return new Example(id, start);
  }

  Example person(String number) {
    person = number;
    return this;
  }

  Example type(String code) {
    type = code;
    return this;
  }

  Example group(String code) {
    group = new Doelgroep(code, false, null);
    return this;
  }

  Example groupHeld() {
    group = new Doelgroep(Doelgroep.NONE, true, null);
    return this;
  }

  Example state(State what) {
    state = what;
    return this;
  }

  Example owner(String source) {
    owner = source;
    return this;
  }

  Example attributes(Map<String, String> told) {
    attributes = told;
    return this;
  }

  Example until(String day) {
    end = End.on(LocalDate.parse(day));
    return this;
  }

  Example endNotTold() {
    end = End.notTold();
    return this;
  }

  Example planned(String day) {
    plannedEnd = LocalDate.parse(day);
    return this;
  }

  /** Ends so that it lasts this many days, both ends included. */
  Example days(int length) {
    days = length;
    return this;
  }

  Example at(String kvk) {
    employer = kvk;
    return this;
  }

  Example hours(String aWeek) {
    hours = aWeek == null ? null : new BigDecimal(aWeek);
    return this;
  }

  Example status(Status which) {
    status = which;
    return this;
  }

  Example result(String code) {
    result = code;
    return this;
  }

  Example resultHeld() {
    result = null;
    resultHeld = true;
    return this;
  }

  Example backing(Backing what) {
    backing = what;
    return this;
  }

  Placement placement() {
    return new Placement(
        facts(),
        employer,
        null,
        start,
        end(),
        plannedEnd,
        hours,
        null,
        status,
        List.of(),
        List.of(),
        List.of());
  }

  Participation participation() {
    return new Participation(facts(), null, start, end(), result, resultHeld);
  }

  Qualification qualification() {
    return new Qualification(facts(), start);
  }

  Contact contact(String answered) {
    return new Contact(facts(), start, answered == null ? null : LocalDate.parse(answered));
  }

  Commitment commitment(int number) {
    person = "";
    return new Commitment(facts(), employer, "Zorg " + employer, number, start, end().date());
  }

  private End end() {
    return days == null ? end : End.on(start.plusDays(days - 1));
  }

  private Outcome.Facts facts() {
    return new Outcome.Facts(
        id,
        person,
        type,
        group,
        state,
        owner,
        List.of(owner + ":" + id + "@00000000"),
        attributes,
        backing);
  }
}
