package nl.sectordeal.job.train;

import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.score.Trial;

/**
 * The model in use and the one that was learnt, held against what national ids tell.
 *
 * @param before how the one in use does
 * @param after how the one that was learnt does
 */
record ModelTrial(Trial before, Trial after) {
  /** Among fewer pairs a few wrong links in a thousand stay unseen. */
  private static final long ENOUGH = 1000;

  /** Whether the one that was learnt makes more wrong links. */
  boolean isWorse() {
    return after.isWorseThan(before);
  }

  String line(Texts texts) {
    if (!before.tells() && !after.tells()) {
      return texts.get("train.trial.none");
    }
    Locale language = texts.language();
    String told =
        texts.get(
            "train.trial",
            Map.of(
                "same", after.same(),
                "before", texts.get("train.trial.one", figures(before, language)),
                "after", texts.get("train.trial.one", figures(after, language))));
    boolean provesLittle = after.same() < ENOUGH && !isWorse();
    return provesLittle ? told + " " + texts.get("train.trial.few") : told;
  }

  private static Map<String, Object> figures(Trial trial, Locale language) {
    return Map.of(
        "right", trial.right(),
        "wrong", trial.wrong(),
        "precision", String.format(language, "%.4f", trial.precision()),
        "recall", String.format(language, "%.4f", trial.recall()));
  }
}
