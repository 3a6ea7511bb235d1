package nl.sectordeal.job.review;

import java.util.Locale;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.LinkModel;

/** What was compared and what was found, as the link model calls it. */
public final class EvidenceWords {
  private final LinkModel model;
  private final Locale language;

  /**
   * @param model that the evidence was weighed with
   */
  public EvidenceWords(LinkModel model, Locale language) {
    this.model = model;
    this.language = language;
  }

  /** Such as {@code geboortedatum: gelijk}. */
  public String words(Evidence.Line line) {
    String level = model.levelLabel(line, language);
    String comparison = model.comparisonLabel(line, language);
    return level.isEmpty() ? comparison : comparison + ": " + level;
  }
}
