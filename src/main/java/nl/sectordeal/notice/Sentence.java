package nl.sectordeal.notice;

import java.util.HashMap;
import java.util.Map;

/**
 * Something to be said, before anybody knows in which language (zin).
 *
 * @param key of its text
 * @param gaps what comes in its gaps; a sentence among them is said in the same language
 */
public record Sentence(String key, Map<String, ?> gaps) {

  /** One without gaps. */
  public Sentence(String key) {
    this(key, Map.of());
  }

  /** The words. */
  public String in(Texts texts) {
    Map<String, Object> words = new HashMap<>();
    gaps.forEach(
        (gap, value) -> words.put(gap, value instanceof Sentence part ? part.in(texts) : value));
    return texts.get(key, words);
  }
}
