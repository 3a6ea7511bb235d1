package nl.sectordeal.job;

import java.util.Collection;
import java.util.Map;
import nl.sectordeal.job.file.Suggestion;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user can put right; its sentence says what, where and what to do (vergissing).
 * Exit code 2.
 */
public sealed class UserMistake extends RuntimeException permits InUse {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Sentence sentence;

  /** A sentence that is in the language of the answers already. */
  public UserMistake(String sentence) {
    super(sentence);
    this.sentence = null;
  }

  /** Such a sentence, with what lies behind it, for {@code --debug}. */
  public UserMistake(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = null;
  }

  /** The sentence with this key, in the language of whoever is told. */
  public UserMistake(String key, Map<String, ?> gaps) {
    super(key + gaps);
    this.sentence = new Sentence(key, gaps);
  }

  /** That sentence, with what lies behind it, for {@code --debug}. */
  public UserMistake(String key, Map<String, ?> gaps, Throwable cause) {
    super(key + gaps, cause);
    this.sentence = new Sentence(key, gaps);
  }

  /**
   * A name that is not known: the sentence has {@code {name}} and {@code {known}}, and where one of
   * those is like it, the key ends in {@code .meant} and the sentence has {@code {meant}}.
   */
  public static UserMistake unknown(String key, String name, Collection<String> known) {
    String meant = Suggestion.of(name, known);
    String all = String.join(", ", known);
    return meant == null
        ? new UserMistake(key, Map.of("name", name, "known", all))
        : new UserMistake(key + ".meant", Map.of("name", name, "known", all, "meant", meant));
  }

  /** The sentence. */
  final String in(Texts texts) {
    return sentence == null ? String.valueOf(getMessage()) : sentence.in(texts);
  }
}
