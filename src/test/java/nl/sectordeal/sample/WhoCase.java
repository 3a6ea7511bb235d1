package nl.sectordeal.sample;

import java.util.ArrayList;
import java.util.List;

/** Rows of which it is known whose they are, and whom the program must take them for (geval). */
final class WhoCase {
  private static final List<String> NUMBERS = List.of("nul", "één", "twee", "drie", "vier");

  final String name;
  final String english;
  final String why;

  /** The rows of each person that must come out. */
  final List<List<Draft>> persons = new ArrayList<>();

  /** Which of those persons must be in doubt, two at a time, counted from 0. */
  final List<List<Integer>> doubts = new ArrayList<>();

  /** Whether the last person is a row that waits for a person to decide. */
  boolean held;

  WhoCase(String name, String english, String why) {
    this.name = name;
    this.english = english;
    this.why = why;
  }

  WhoCase person(Draft... rows) {
    persons.add(List.of(rows));
    return this;
  }

  /** These two may be one. */
  WhoCase doubt(int one, int other) {
    doubts.add(List.of(one, other));
    return this;
  }

  /** The last person is a row that is held. */
  WhoCase held() {
    held = true;
    return this;
  }

  /** What must come out, in words. */
  String outcome() {
    String people = NUMBERS.get(persons.size()) + (persons.size() == 1 ? " mens" : " mensen");
    if (held) {
      return people + ", de laatste aangehouden";
    }
    List<String> pairs = new ArrayList<>();
    for (List<Integer> pair : doubts) {
      pairs.add((pair.get(0) + 1) + " en " + (pair.get(1) + 1));
    }
    return pairs.isEmpty() ? people : people + "; twijfelgeval: " + String.join(", ", pairs);
  }
}
