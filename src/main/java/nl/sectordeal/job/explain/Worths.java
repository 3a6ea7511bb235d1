package nl.sectordeal.job.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroValuer;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.report.AmountList;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.KeptList;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of measures in euros are worth (waarden). One depends on others: an order is
 * filled by all; so they are reckoned together, from the lists that the last run kept where those
 * still hold.
 */
final class Worths {
  private final Run run;
  private final Optional<KeptRun> kept;
  private final SourceFiles files;

  /** Null until somebody asks: of a million rows it takes seconds. */
  private @Nullable Map<String, Valued> values;

  private Worths(Run run, Optional<KeptRun> kept, SourceFiles files) {
    this.run = run;
    this.kept = kept;
    this.files = files;
  }

  /** The worth of all decisions of measures in euros. */
  static Worths of(Run run, Optional<KeptRun> kept, SourceFiles files) {
    return new Worths(run, kept, files);
  }

  private synchronized Map<String, Valued> values() {
    if (values == null) {
      values = reckon();
    }
    return values;
  }

  private Map<String, Valued> reckon() {
    Map<String, Valued> reckoned = new HashMap<>();
    Map<String, List<Work>> works = works(run, kept, files);
    for (EuroTerms one : run.job().euros()) {
      List<Work> own = works.getOrDefault(one.measure(), List.of());
      for (Valued value : new EuroValuer(one, run.peildatum()).value(own)) {
        reckoned.put(key(one.measure(), value.work().person(), value.work().outcome()), value);
      }
    }
    return reckoned;
  }

  private static String key(String measure, String person, String outcome) {
    return measure + ' ' + person + ' ' + outcome;
  }

  /** The same line, with what it is worth where it is worth something in euros. */
  Line with(Line line) {
    Decision decision = line.decision();
    return measures(run).contains(decision.measure())
        ? line.with(values().get(key(decision.measure(), decision.person(), decision.outcome())))
        : line;
  }

  private static Map<String, List<Work>> works(Run run, Optional<KeptRun> kept, SourceFiles files) {
    if (kept.isPresent()) {
      try {
        return listKept(run, kept.get());
      } catch (IOException damaged) {
        // What was kept cannot be read: everybody is decided about anew.
        return decideAnew(run, files);
      }
    }
    return decideAnew(run, files);
  }

  private static Map<String, List<Work>> listKept(Run run, KeptRun kept) throws IOException {
    try (KeptList decisions = kept.open("decisions.csv");
        KeptList placements = kept.open("plaatsingen.csv")) {
      Map<String, List<Work>> works = new HashMap<>();
      for (String measure : measures(run)) {
        works.put(measure, AmountList.listWork(measure, decisions, placements));
      }
      return works;
    }
  }

  private static List<String> measures(Run run) {
    return run.job().euros().stream().map(EuroTerms::measure).toList();
  }

  private static Map<String, List<Work>> decideAnew(Run run, SourceFiles files) {
    Map<String, List<Work>> works = new HashMap<>();
    measures(run).forEach(measure -> works.put(measure, new ArrayList<>()));
    Opening opening = new Opening(run, files);
    for (int bucket : run.buckets()) {
      for (PersonRows rows : run.stages().persons().listPersons(run.job().name(), bucket)) {
        for (Line line : opening.open(rows)) {
          List<Work> own = works.get(line.decision().measure());
          if (own != null
              && line.decision().verdict() != Verdict.NOT_COUNTED
              && line.outcome() instanceof Placement placement) {
            own.add(AmountList.work(line.decision(), placement));
          }
        }
      }
    }
    return works;
  }
}
