package nl.sectordeal.job.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.mapping.WrittenPerson;
import nl.sectordeal.record.mapping.WrittenPerson.Part;

/** Doubt, evidence and effects in words. */
public final class ReviewWords {
  private static final double NEARLY_CERTAIN = 0.97;
  private static final double LIKELY = 0.90;

  /** What weighs less says nothing that a person would call a reason. */
  private static final double FEWEST_BITS = 0.5;

  private final Texts texts;
  private final EvidenceWords evidence;

  ReviewWords(Texts texts, EvidenceWords evidence) {
    this.texts = texts;
    this.evidence = evidence;
  }

  /**
   * How sure it is that the two are one person; per cent rounded down, so that 100 is never said.
   * Where they share a national id, a score says nothing.
   */
  String likelihood(Doubt doubt) {
    double probability = doubt.score();
    if (doubt.reason().equals(DoubtfulPair.Reason.ID_OF_ANOTHER.name())) {
      return texts.get("review.score.id");
    }
    String word =
        probability >= NEARLY_CERTAIN ? "certain" : probability >= LIKELY ? "likely" : "doubt";
    int percent = (int) Math.floor(probability * 100);
    return texts.get("review.score." + word) + " (" + percent + "%)";
  }

  /** What speaks for one person, the heaviest first. */
  String speaksFor(List<Evidence.Line> lines) {
    return words(lines, line -> line.bits());
  }

  /** What speaks for two persons, the heaviest first. */
  String speaksAgainst(List<Evidence.Line> lines) {
    return words(lines, line -> -line.bits());
  }

  private interface Weight {
    double of(Evidence.Line line);
  }

  private String words(List<Evidence.Line> lines, Weight weight) {
    return lines.stream()
        .skip(1) // what is likely before anything is compared is no evidence
        .filter(line -> weight.of(line) >= FEWEST_BITS)
        .sorted(Comparator.comparingDouble(weight::of).reversed())
        .map(evidence::words)
        .collect(Collectors.joining("\n"));
  }

  /** What a decision changes in the figures. */
  String effects(Effects effects) {
    String figures = figures(effects);
    return effects.joined() ? texts.get("review.effect.joined") + "\n" + figures : figures;
  }

  private String figures(Effects effects) {
    if (effects.figures().isEmpty()) {
      return texts.get(effects.shadow() ? "review.effect.shadow" : "review.effect.none");
    }
    return effects.figures().stream().map(this::effect).collect(Collectors.joining("\n"));
  }

  private String effect(Effect effect) {
    int count = Math.abs(effect.by());
    String unit = "review.unit." + effect.measure().unit() + (count == 1 ? ".one" : ".more");
    return texts.get(
        effect.by() < 0 ? "review.effect.fewer" : "review.effect.more",
        Map.of(
            "count",
            texts.get(unit, Map.of("count", count)),
            "title",
            effect.measure().title(),
            "period",
            effect.period().equals("deal") ? texts.get("review.deal") : effect.period()));
  }

  /** What a person reads of one part of a row: a text, or a day. */
  Object value(WrittenPerson person, Part part) {
    String text = person.of(part);
    if (text.isEmpty()) {
      return text;
    }
    return switch (part) {
      case BIRTH_DATE -> LocalDate.parse(text);
      case GENDER -> texts.get("review.gender." + text);
      default -> text;
    };
  }

  /** Who decided what, when and why, for a sentence about it. */
  static Map<String, Object> said(PairVerdict verdict, Texts texts) {
    return Map.of(
        "who", verdict.who(),
        "when", moment(verdict.effective()),
        "says", texts.get("review.choice." + verdict.says().name()),
        "because", verdict.because());
  }

  /** A moment as a person reads it. */
  public static String moment(Instant instant) {
    return DutchDay.clock(instant);
  }
}
