package nl.sectordeal.notice;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/**
 * The words that people read, in one language (teksten). A sentence names its gaps: {@code
 * {column}}, {@code {value}}, {@code {row}}, {@code {count}}.
 */
public final class Texts {
  /** What users read unless they choose otherwise. */
  public static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final int CENTS = 2;

  /** Parts a count from the words that go with it. */
  private static final String CHOICE = ",choice,";

  /** Ends the key of a sentence about a value that stands outside the rows. */
  private static final String OF_SENDER = ".sender";

  private static final Pattern SPACES = Pattern.compile("[ \\p{Cc}]+");

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private final Locale language;
  private final ResourceBundle bundle;

  private Texts(Locale language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
  }

  /** Texts in Dutch ({@code nl}) or English ({@code en}). */
  public static Texts in(Locale language) {
    return new Texts(language);
  }

  public Locale language() {
    return language;
  }

  /** The text with this key; fails loudly when it is missing, since a reader would meet the gap. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /**
   * The text with this key, its gaps filled from the map. A word that goes with a count is a gap
   * too, of the form that {@link ChoiceFormat} knows: {@code {count}
   * {count,choice,0#rijen|1#rij|1<rijen}}.
   */
  public String get(String key, Map<String, ?> values) {
    // What a value says is not ours: braces in it are no gaps.
    return new StringSubstitutor(gap -> fill(gap, values), "{", "}", '$')
        .setDisableSubstitutionInValues(true)
        .replace(get(key));
  }

  /** What comes in a gap; null leaves it as it is. */
  private static @Nullable String fill(String gap, Map<String, ?> values) {
    int choice = gap.indexOf(CHOICE);
    Object value = values.get(choice < 0 ? gap : gap.substring(0, choice));
    return choice < 0 || value == null
        ? Objects.toString(value, null)
        : new ChoiceFormat(gap.substring(choice + CHOICE.length())).format(count(value.toString()));
  }

  /** A count as it is written, such as 1.265; one that is hidden is taken for many. */
  private static long count(String written) {
    String digits = NO_DIGIT.matcher(written).replaceAll("");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  /** An amount in euros, to the cent, with the signs of the language. */
  public String euros(BigDecimal amount) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(CENTS);
    format.setMaximumFractionDigits(CENTS);
    return format.format(amount);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The keys of all texts that begin so, in order. */
  public SortedSet<String> keys(String prefix) {
    SortedSet<String> keys = new TreeSet<>(bundle.keySet());
    keys.removeIf(key -> !key.startsWith(prefix));
    return keys;
  }

  /** What is wrong, as a sentence for the partner. */
  public String wrong(Notice notice) {
    String key = notice.code() + ".wrong";
    // Few sentences are about the value so much that none reads well without it.
    String unsaid = key + ".unsaid";
    return sentence(notice.value() == null && has(unsaid) ? unsaid : key, notice);
  }

  /** What to do now, as a sentence for the partner. */
  public String action(Notice notice) {
    return sentence(notice.code() + ".action", notice);
  }

  /**
   * What stands in no column is said of the sender, where a rule has words for that. A personal
   * value is not shown; its gap closes. Line ends and signs that steer a terminal, which a value or
   * a heading of a partner may hold, are a space.
   */
  private String sentence(String key, Notice notice) {
    boolean ofSender = notice.column() == null && has(key + OF_SENDER);
    String said = get(ofSender ? key + OF_SENDER : key, gaps(notice));
    return SPACES.matcher(said).replaceAll(" ");
  }

  private static Map<String, Object> gaps(Notice notice) {
    Map<String, Object> values = new HashMap<>();
    values.put("column", notice.column() == null ? "" : notice.column());
    values.put("value", notice.value() == null ? "" : notice.value());
    values.put("row", notice.row() == null ? "" : notice.row());
    values.put("count", notice.count());
    return values;
  }
}
