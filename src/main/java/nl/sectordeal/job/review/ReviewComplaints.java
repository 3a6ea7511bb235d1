package nl.sectordeal.job.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Texts;

/** What is wrong with a workbook that was handed in: where, what, and what to do. */
final class ReviewComplaints {
  private final Texts texts;
  private final List<String> sentences = new ArrayList<>();

  ReviewComplaints(Texts texts) {
    this.texts = texts;
  }

  /** All so far, in the order in which they were said. */
  List<String> list() {
    return sentences;
  }

  /** About one cell; always false, so that a condition can end with it. */
  boolean add(FilledIn row, String column, String key, Map<String, ?> gaps) {
    sentences.add(
        texts.get("review.place", Map.of("sheet", row.sheet(), "row", row.row(), "column", column))
            + " "
            + texts.get("review.wrong." + key, gaps));
    return false;
  }

  /** About several rows at once. */
  void add(String key, Map<String, ?> gaps) {
    sentences.add(texts.get("review.wrong." + key, gaps));
  }
}
