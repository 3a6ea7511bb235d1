package nl.sectordeal.job.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.Explanation.SourceFile;

/** The deliveries that rows point to (bronbestanden). */
final class SourceFiles {
  private final Map<Place, SourceFile> files = new HashMap<>();

  /** A delivery by what a row says of it. */
  private record Place(String source, String sender, String delivery) {}

  /**
   * @param judgements all of the job, as known
   */
  SourceFiles(List<Judgement> judgements) {
    for (Judgement judgement : Judgement.letInFirst(judgements)) {
      Delivery delivery = judgement.delivery();
      files.putIfAbsent(
          new Place(delivery.source(), delivery.sender(), delivery.shortHash()), of(delivery));
    }
  }

  static SourceFile of(Delivery delivery) {
    return new SourceFile(
        delivery.file(),
        delivery.shortHash(),
        delivery.sha256(),
        delivery.period().toString(),
        delivery.received().toString());
  }

  /** The delivery that first brought this version of a row. */
  SourceFile of(RowRef row) {
    return files.getOrDefault(
        new Place(row.source(), row.sender(), row.delivery()),
        new SourceFile("", row.delivery(), "", "", ""));
  }
}
