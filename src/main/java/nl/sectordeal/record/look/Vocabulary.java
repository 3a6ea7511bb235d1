package nl.sectordeal.record.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sectordeal.record.table.HeadingName;
import nl.sectordeal.record.table.PartnerWords;
import org.jspecify.annotations.Nullable;

/**
 * The words that partners use: headings, values that have a meaning of their own, and names of
 * partners (woordenlijst). Read from {@code partnerwords.properties}, which may grow without any
 * Java.
 */
public final class Vocabulary {
  /** A shorter word may stand within another by chance. */
  private static final int SHORTEST_PART = 6;

  /** A heading that ends so is about a number, whoever it is the number of. */
  private static final Pattern ENDS_AS_NUMBER = Pattern.compile("(?:nr|nummer|code|id)$");

  private static final Set<Meaning> NAMES =
      EnumSet.of(Meaning.WHOLE_NAME, Meaning.SURNAME, Meaning.GIVEN_NAME);

  private static final String VALUE = "value.";
  private static final String PARTNER = "partner.";
  private static final String KIND = "kind.";

  private final Map<String, Meaning> headings = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final Map<String, String> partners = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  /**
   * What a heading means.
   *
   * @param exact whether it is a known heading, and not only like one
   */
  record Known(Meaning meaning, boolean exact) {}

  private Vocabulary(Properties file) {
    for (String key : file.stringPropertyNames().stream().sorted().toList()) {
      List<String> listed = PartnerWords.listed(file, key);
      if (key.startsWith(PartnerWords.HEADING)) {
        Meaning meaning = Meaning.valueOf(key.substring(PartnerWords.HEADING.length()));
        words.addAll(listed);
        listed.forEach(word -> headings.put(HeadingName.normalised(word), meaning));
      } else if (key.startsWith(VALUE)) {
        int point = key.lastIndexOf('.');
        String field = key.substring(VALUE.length(), point);
        Map<String, String> codes = values.computeIfAbsent(field, any -> new LinkedHashMap<>());
        listed.forEach(word -> codes.put(HeadingName.normalised(word), key.substring(point + 1)));
      } else if (key.startsWith(KIND)) {
        kinds.put(key.substring(KIND.length()), file.getProperty(key));
      } else {
        listed.forEach(word -> partners.put(word, key.substring(PARTNER.length())));
      }
    }
  }

  /** The words that come with the program. */
  public static Vocabulary standard() {
    return new Vocabulary(PartnerWords.read());
  }

  /** All known headings, as people write them. */
  List<String> headings() {
    return List.copyOf(words);
  }

  /** What a heading means; null when it is like nothing that is known. */
  @Nullable Known find(String heading) {
    String plain = HeadingName.normalised(heading);
    Meaning exact = headings.get(plain);
    if (exact != null) {
      return new Known(exact, true);
    }
    String word = wordIn(plain);
    Meaning like = headings.get(word);
    if (like == null) {
      return null;
    }
    boolean number = ENDS_AS_NUMBER.matcher(plain).find() && !plain.endsWith(word);
    return new Known(number && NAMES.contains(like) ? Meaning.KEY : like, false);
  }

  /**
   * The known heading that another is most like: of those within it the one that ends it where it
   * ends as a number, otherwise the first; of several the longest.
   */
  private String wordIn(String plain) {
    List<String> within =
        headings.keySet().stream()
            .filter(word -> word.length() >= SHORTEST_PART && plain.contains(word))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Stream<String> ending =
        ENDS_AS_NUMBER.matcher(plain).find()
            ? within.stream().filter(plain::endsWith)
            : Stream.empty();
    return ending
        .findFirst()
        .or(() -> within.stream().min(Comparator.comparingInt(plain::indexOf)))
        .orElse("");
  }

  /**
   * The code that a value stands for in a field of which the program knows codes; null when it is
   * not among the words.
   *
   * @param field such as {@code RESULT}
   */
  public @Nullable String findCode(String field, String value) {
    return values.getOrDefault(field, Map.of()).get(HeadingName.normalised(value));
  }

  /** Whether the program gives some codes of this field a meaning, so that a value needs one. */
  public boolean knowsCodes(String field) {
    return values.containsKey(field);
  }

  /** Codes of a field that have a meaning, sorted. */
  public List<String> listCodes(String field) {
    return values.getOrDefault(field, Map.of()).values().stream().distinct().sorted().toList();
  }

  /** The code of a claim of which no column tells the kind, such as {@code PARTICIPATION}. */
  public String kindOf(String claim) {
    return kinds.getOrDefault(claim, claim);
  }

  /** Kind of partner that a name of a file or folder hints at; null when it hints at none. */
  public @Nullable String findPartnerKind(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String longest = "";
    for (String word : partners.keySet()) {
      longest = small.contains(word) && word.length() > longest.length() ? word : longest;
    }
    return partners.get(longest);
  }
}
