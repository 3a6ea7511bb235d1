package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.render.Returns;
import nl.sectordeal.job.render.UnsignedFiles;

/**
 * Files that a run refused, and those that their sender has not answered with a better one; of a
 * name that came broken again only the last (open weigeringen).
 */
final class OpenRefusals {
  /** A receipt that stands in the name is the same for all of that name. */
  private static final Comparator<Judgement> COMING =
      Comparator.comparing((Judgement it) -> it.delivery().received())
          .thenComparing(it -> it.delivery().id());

  private final Run run;
  private final List<Judgement> judgements;

  OpenRefusals(Run run, List<Judgement> judgements) {
    this.run = run;
    this.judgements = judgements;
  }

  List<Judgement> list() {
    Set<Long> told = toldAnyhow();
    List<Judgement> last = withoutRefusedAgain();
    Map<String, Judgement> newest = new LinkedHashMap<>();
    last.forEach(judgement -> newest.put(sender(judgement), judgement));
    List<Judgement> found = new ArrayList<>();
    for (Judgement judgement : last) {
      boolean open =
          judgement.equals(newest.get(sender(judgement)))
              && judgements.stream().noneMatch(it -> Returns.isPutRightBy(judgement, it));
      if (judgement.status() == Status.REFUSED
          && (open || told.contains(judgement.delivery().id()))) {
        found.add(judgement);
      }
    }
    return found;
  }

  private List<Judgement> withoutRefusedAgain() {
    Map<List<String>, Judgement> last = new HashMap<>();
    judgements.stream()
        .filter(it -> it.status() == Status.REFUSED)
        .forEach(it -> last.merge(name(it), it, BinaryOperator.maxBy(COMING)));
    return judgements.stream()
        .filter(it -> it.status() != Status.REFUSED || it.equals(last.get(name(it))))
        .toList();
  }

  private static List<String> name(Judgement judgement) {
    return List.of(judgement.delivery().source(), judgement.delivery().file());
  }

  /** Deliveries of this run, and those that no sender is known to have answered. */
  private Set<Long> toldAnyhow() {
    Set<Long> told = new HashSet<>();
    run.intake().imported().forEach(delivery -> told.add(delivery.id()));
    UnsignedFiles unsigned = new UnsignedFiles(judgements, run.horizon().month().month());
    for (Source source : run.job().sources()) {
      unsigned.list(source).forEach(one -> told.add(one.delivery().id()));
    }
    return told;
  }

  private static String sender(Judgement judgement) {
    return judgement.delivery().source() + "/" + judgement.delivery().sender();
  }
}
