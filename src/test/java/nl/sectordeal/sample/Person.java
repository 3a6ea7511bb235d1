package nl.sectordeal.sample;

import java.time.LocalDate;

/**
 * Someone who does not exist (verzonnen mens).
 *
 * @param initials with full stops; the first is that of the given name
 * @param particle may be empty
 * @param gender M or V
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

  Person married(String name) {
    return new Person(
        bsn, onderwijsnummer, given, initials, "", name, birth, gender, postcode, house, group);
  }

  Person moved(String newPostcode, String newHouse) {
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
}
