package nl.sectordeal.record.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Headings that partners give to one and the same thing (synoniemen). */
final class HeadingWords {
  private static final Map<String, String> MEANINGS = meanings();

  private HeadingWords() {}

  /** Whether both are known headings, and of the same thing. */
  static boolean meanTheSame(String one, String other) {
    String meaning = MEANINGS.get(HeadingName.normalised(one));
    return meaning != null && meaning.equals(MEANINGS.get(HeadingName.normalised(other)));
  }

  private static Map<String, String> meanings() {
    Properties file = PartnerWords.read();
    Map<String, String> meanings = new HashMap<>();
    for (String key : file.stringPropertyNames()) {
      if (key.startsWith(PartnerWords.HEADING)) {
        for (String word : PartnerWords.listed(file, key)) {
          meanings.put(HeadingName.normalised(word), key);
        }
      }
    }
    return meanings;
  }
}
