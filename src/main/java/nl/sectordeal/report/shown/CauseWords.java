package nl.sectordeal.report.shown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.CauseKind;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.EuroChange.EuroCause;
import nl.sectordeal.report.ShownCount;

/** Says a cause in a sentence (oorzaak in woorden). */
public final class CauseWords {
  private static final String KEY = "difference.";

  private final Texts texts;

  public CauseWords(Texts texts) {
    this.texts = texts;
  }

  /** With its exact number. */
  public String sentence(Cause cause) {
    Map<String, Object> gaps = gaps(cause, plural(cause.count()));
    gaps.put("count", cause.count());
    gaps.put("into", cause.into());
    int deciding =
        cause.kind() == CauseKind.MERGED || isJoined(cause) ? cause.into() : cause.count();
    return texts.get(key(cause) + plural(deciding), gaps);
  }

  /** With a number as a reader may see it. */
  public String sentence(Cause cause, ShownCount count) {
    if (count.isVisible()) {
      return sentence(cause);
    }
    Map<String, Object> gaps = gaps(cause, ".more");
    gaps.put("count", count.text(texts.language()));
    String hidden = key(cause) + ".hidden";
    return texts.get(texts.has(hidden) ? hidden : key(cause) + ".more", gaps);
  }

  /** The cause of an amount that moved, with its exact number. */
  public String sentence(EuroCause cause) {
    if (cause.decision() != null) {
      return sentence(cause.decision());
    }
    int count = cause.moved().size();
    return texts.get(KEY + "euro." + cause.kind() + plural(count), Map.of("count", count));
  }

  private static boolean isJoined(Cause cause) {
    return cause.kind() == CauseKind.PERSON_DECIDED && cause.subject().equals("merged");
  }

  private static String plural(int number) {
    return number == 1 ? ".one" : ".more";
  }

  private static String key(Cause cause) {
    return switch (cause.kind()) {
      case PERSON_DECIDED, CONFIRMED -> KEY + cause.kind().name() + "." + cause.subject();
      default -> KEY + cause.kind().name();
    };
  }

  private Map<String, Object> gaps(Cause cause, String plural) {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("partner", cause.partner());
    switch (cause.kind()) {
      case CORRECTED, FILLED_IN ->
          gaps.put("what", texts.get(KEY + "field." + cause.subject() + plural));
      case WITHDRAWN, TOLD_LATE, NEW, ADDED_TO ->
          gaps.put("what", texts.get(KEY + "claim." + cause.subject() + plural));
      case TIME -> {
        String[] passage = cause.subject().split(">", -1);
        gaps.put("was", word(passage[0]));
        gaps.put("is", word(passage[1]));
      }
      case RULES -> gaps.put("what", texts.get(KEY + "rules." + cause.subject()));
      default -> {}
    }
    return gaps;
  }

  /** A short word for where a decision stands. */
  public String word(String reasonOrVerdict) {
    return texts.get(KEY + "word." + reasonOrVerdict.toUpperCase(Locale.ROOT));
  }
}
