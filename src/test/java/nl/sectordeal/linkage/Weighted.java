package nl.sectordeal.linkage;

import java.util.Arrays;
import java.util.List;

/** A list of which the first are drawn most, as with names (gewogen lijst). */
final class Weighted {
  private final List<String> texts;
  private final double[] upTo;

  private Weighted(List<String> texts, double steepness) {
    this.texts = List.copyOf(texts);
    upTo = new double[texts.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += 1 / Math.pow(i + 3.0, steepness);
      upTo[i] = sum;
    }
  }

  /** Zipf's law: the higher the steepness, the more the first ones outdo the others. */
  static Weighted of(List<String> texts, double steepness) {
    return new Weighted(texts, steepness);
  }

  /** Words in one text, apart by commas. */
  static List<String> words(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  String pick(Chance chance) {
    int at = Arrays.binarySearch(upTo, chance.share() * upTo[upTo.length - 1]);
    return texts.get(at < 0 ? Math.min(-at - 1, upTo.length - 1) : at);
  }

  int size() {
    return texts.size();
  }
}
