package nl.sectordeal.report.shown;

import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;

/** Says that another number was promised than before (belofte in woorden). */
public final class PromiseWords {
  private PromiseWords() {}

  /** In a sentence. What is promised is agreed in the open: no number of it is hidden. */
  public static String sentence(PromiseChange change, Texts texts) {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("title", change.title());
    gaps.put("period", change.period().equals("deal") ? texts.get("cli.deal") : change.period());
    Integer before = change.before();
    Integer after = change.after();
    if (before != null) {
      gaps.put("before", before);
    }
    if (after != null) {
      gaps.put("after", after);
    }
    String what = before == null ? "new" : after == null ? "gone" : "other";
    return texts.get("difference.promise." + what, gaps);
  }
}
