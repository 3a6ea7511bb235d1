package nl.sectordeal.job.file;

import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Followed;
import nl.sectordeal.measure.Measure.Unit;

/** The names by which measures and reports speak of other measures. */
final class MeasureNames {
  private MeasureNames() {}

  /** Refuses a name that is that of no measure. */
  static void require(Node node, String id, List<Measure> measures) {
    List<String> known = measures.stream().map(Measure::id).toList();
    if (!known.contains(id)) {
      throw node.unknown("jobfile.measure", id, known);
    }
  }

  /**
   * Refuses a share of what no share can be of. Shares are of measures that are none, so that none
   * leads back to itself.
   */
  static void checkShares(Node heading, List<Measure> measures) {
    for (Measure measure : measures) {
      Measure.Share share = measure.share();
      Node node = heading.at(measure.id());
      if (share != null) {
        requireBase(node.at("of"), share.of(), measures);
      }
      if (share != null && share.test() instanceof Followed followed) {
        requireBase(node.at("followed").at("by"), followed.by(), measures);
      }
    }
  }

  private static void requireBase(Node node, String id, List<Measure> measures) {
    require(node, id, measures);
    List<String> fit = measures.stream().filter(MeasureNames::isOfPeople).map(Measure::id).toList();
    if (fit.contains(id)) {
      return;
    }
    boolean share = measures.stream().anyMatch(it -> it.id().equals(id) && it.unit() == Unit.SHARE);
    throw node.mistake(
        share ? "jobfile.measure.share" : "jobfile.measure.nobody",
        Map.of("value", id, "known", String.join(", ", fit)));
  }

  private static boolean isOfPeople(Measure measure) {
    return measure.unit() != Unit.SHARE && measure.unit() != Unit.COMMITMENTS;
  }
}
