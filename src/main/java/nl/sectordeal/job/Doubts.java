package nl.sectordeal.job;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.person.PersonRegister;

/** Doubtful pairs as they are put to a person. */
final class Doubts {
  private Doubts() {}

  static List<Doubt> of(PersonRegister register) {
    return List.of();
  }

  static EvidenceWords words(Run run, Locale language) {
    return line -> line.comparison() + ": " + line.level();
  }
}
