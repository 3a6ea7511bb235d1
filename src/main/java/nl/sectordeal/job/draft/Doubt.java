package nl.sectordeal.job.draft;

import java.util.Map;
import nl.sectordeal.notice.Texts;

/**
 * Something that was guessed and that a person must look at (twijfelpunt).
 *
 * @param key of its sentence
 * @param gaps values for the gaps in the sentence; never personal
 */
record Doubt(String key, Map<String, Object> gaps) {
  static Doubt of(String key) {
    return new Doubt(key, Map.of());
  }

  static Doubt of(String key, String gap, Object value) {
    return new Doubt(key, Map.of(gap, value));
  }

  String in(Texts texts) {
    return texts.get("new.doubt." + key, gaps);
  }
}
