package nl.sectordeal.job.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the word that someone probably meant. */
public final class Suggestion {
  private static final int LIKELY_TYPING_ERRORS = 3;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(LIKELY_TYPING_ERRORS);

  private Suggestion() {}

  /**
   * The nearest of these by typing errors, failing that one that shares a word; null when none is
   * near.
   */
  public static @Nullable String of(String written, Collection<String> possible) {
    String best = null;
    int least = Math.min(LIKELY_TYPING_ERRORS, written.length() / 2) + 1;
    for (String word : possible) {
      int distance =
          DISTANCE.apply(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (distance >= 0 && distance < least) {
        least = distance;
        best = word;
      }
    }
    return best == null ? sharingAWord(written, possible) : best;
  }

  private static @Nullable String sharingAWord(String written, Collection<String> possible) {
    for (String word : possible) {
      if (Arrays.stream(words(written)).anyMatch(part -> Arrays.asList(words(word)).contains(part))
          || word.startsWith(written)
          || written.startsWith(word)) {
        return word;
      }
    }
    return null;
  }

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("[_ -]", -1);
  }
}
