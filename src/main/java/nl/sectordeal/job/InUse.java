package nl.sectordeal.job;

import java.util.Map;

/** Another process has the data; the sentence says which. */
final class InUse extends UserMistake {
  private static final long serialVersionUID = 1L;

  InUse(String key, Map<String, ?> gaps) {
    super(key, gaps);
  }
}
