package nl.sectordeal.job.draft;

import java.util.Map;
import nl.sectordeal.notice.Texts;

/** The comments in a job file, in one language (opmerkingen). */
record Wording(Texts texts) {
  String say(String key) {
    return texts.get("new.yaml." + key);
  }

  String say(String key, String gap, Object value) {
    return texts.get("new.yaml." + key, Map.of(gap, value));
  }

  String say(String key, Map<String, ?> gaps) {
    return texts.get("new.yaml." + key, gaps);
  }
}
