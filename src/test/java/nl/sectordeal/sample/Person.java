package nl.sectordeal.sample;

import java.time.LocalDate;

/**
 * Someone who does not exist (verzonnen mens), or how a partner writes that person down.
 *
 * @param bsn also tells in the sample who it is, on whichever row
 * @param given empty where a partner writes initials only
 * @param initials with full stops; the first is that of the given name; may be empty
 * @param particle may be empty
 * @param birth null where a partner does not know it
 * @param gender M or V; empty where a partner does not know it
 */
record Person(
    String bsn,
    String onderwijsnummer,
    String given,
    String initials,
    String particle,
    String surname,
    LocalDate birth,
    String gender,
    String postcode,
    String house,
    Group group) {

  Person withId(String id) {
    return new Person(
        id,
        onderwijsnummer,
        given,
        initials,
        particle,
        surname,
        birth,
        gender,
        postcode,
        house,
        group);
  }

  Person called(String name, String letters) {
    return new Person(
        bsn,
        onderwijsnummer,
        name,
        letters,
        particle,
        surname,
        birth,
        gender,
        postcode,
        house,
        group);
  }

  Person surnamed(String before, String name) {
    return new Person(
        bsn, onderwijsnummer, given, initials, before, name, birth, gender, postcode, house, group);
  }

  Person born(LocalDate day) {
    return new Person(
        bsn,
        onderwijsnummer,
        given,
        initials,
        particle,
        surname,
        day,
        gender,
        postcode,
        house,
        group);
  }

  Person withGender(String letter) {
    return new Person(
        bsn,
        onderwijsnummer,
        given,
        initials,
        particle,
        surname,
        birth,
        letter,
        postcode,
        house,
        group);
  }

  Person at(String newPostcode, String newHouse) {
    return new Person(
        bsn,
        onderwijsnummer,
        given,
        initials,
        particle,
        surname,
        birth,
        gender,
        newPostcode,
        newHouse,
        group);
  }

  /** Another person in the same house. */
  Person at(Person other) {
    return at(other.postcode(), other.house());
  }
}
