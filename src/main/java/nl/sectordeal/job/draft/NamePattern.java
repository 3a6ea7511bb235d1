package nl.sectordeal.job.draft;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names of the files of one source have in common: which part is the period, the receipt,
 * the sender (naamspatroon).
 *
 * @param glob names of all its files, without folder
 * @param period regular expression with the group {@code period}
 * @param received regular expression with the group {@code received}; null when no part is a moment
 * @param sender regular expression with the group {@code sender}; null when there is one sender
 * @param words what is the same in all names, as words
 * @param periods of the files, in the order given; empty texts where a name has none
 * @param doubts what of this was guessed
 */
record NamePattern(
    String glob,
    String period,
    @Nullable String received,
    @Nullable String sender,
    String words,
    List<String> periods,
    List<Doubt> doubts) {

  private static final String WITHOUT_PERIOD = "_(?<period>\\d{4}-\\d{2})";

  private static final Pattern EXTENSION = Pattern.compile("(?=\\.[^.]*$)");

  /**
   * The pattern of files of one source.
   *
   * @param files at least one, all in one folder
   */
  static NamePattern of(List<Path> files) {
    List<MarkedName> marked = new ArrayList<>();
    files.forEach(file -> marked.add(MarkedName.of(String.valueOf(file.getFileName()))));
    Set<String> names = new LinkedHashSet<>();
    marked.forEach(one -> names.add(one.name()));
    String begin = common(names);
    String end = mirrored(common(mirrored(names)));
    boolean one = names.size() == 1;
    // A name without month takes the one that the partner is going to give it, too.
    boolean dated = marked.get(0).periodForm() != null;
    String glob =
        one
            ? glob(dated ? begin : EXTENSION.matcher(begin).replaceFirst("*"))
            : glob(begin) + "*" + glob(overlapFree(begin, end, names));
    List<Doubt> doubts = new ArrayList<>();
    List<String> periods = marked.stream().map(MarkedName::period).toList();
    String sender = sender(marked, begin, end, periods);
    return new NamePattern(
        glob.replaceAll("\\*+", "*"),
        period(marked, doubts),
        find(MarkedName.MOMENT, "(?<received>\\d{8}T\\d{4,6})", marked.get(0).name()),
        sender,
        words(one ? begin : begin + " " + end),
        periods,
        doubts);
  }

  private static String period(List<MarkedName> marked, List<Doubt> doubts) {
    Set<String> forms = new LinkedHashSet<>();
    for (MarkedName one : marked) {
      String form = one.periodForm();
      if (form == null) {
        String dated = EXTENSION.matcher(one.name()).replaceFirst("_2021-03");
        doubts.add(
            Doubt.of("period.none", "example", MarkedName.MARKS.matcher(dated).replaceAll("")));
        return WITHOUT_PERIOD;
      }
      forms.add(form);
    }
    if (marked.get(0).isDay()) {
      doubts.add(Doubt.of("period.day"));
    }
    if (forms.size() > 1) {
      doubts.add(Doubt.of("period.forms"));
    }
    Set<String> before = new LinkedHashSet<>();
    marked.forEach(one -> before.add(mirrored(one.beforePeriod())));
    return literal(mirrored(common(before))) + forms.iterator().next();
  }

  /**
   * Several files of one period and one shape are of several senders: then the KvK number, or
   * whatever else differs in their names, tells which.
   */
  private static @Nullable String sender(
      List<MarkedName> marked, String begin, String end, List<String> periods) {
    String byNumber = find(MarkedName.KVK, "(?<sender>\\d{8})", marked.get(0).name());
    if (byNumber != null || new TreeSet<>(periods).size() == periods.size()) {
      return byNumber;
    }
    boolean differ = marked.stream().map(MarkedName::name).distinct().count() > 1;
    if (!differ) {
      return null;
    }
    String before = MarkedName.lastLiteral(begin);
    String after = MarkedName.firstLiteral(end);
    String form = marked.get(0).periodForm();
    boolean periodNext = form != null && end.startsWith(after) && end.length() > after.length();
    return (begin.equals(before) ? "^" : "")
        + literal(before)
        + "(?<sender>.+?)"
        + literal(after)
        + (periodNext && form != null ? form.replace("(?<period>", "(?:") : "");
  }

  private static @Nullable String find(String mark, String group, String name) {
    int at = name.indexOf(mark);
    return at < 0 ? null : literal(MarkedName.lastLiteral(name.substring(0, at))) + group;
  }

  /** A text as a regular expression that means just this. */
  private static String literal(String text) {
    return text.replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0");
  }

  private static String glob(String name) {
    return MarkedName.MARKS.matcher(name).replaceAll("*").replaceAll("[\\[\\]{}?\\\\]", "?");
  }

  private static String words(String name) {
    return MarkedName.MARKS
        .matcher(name.replaceAll("\\.[A-Za-z]+$", ""))
        .replaceAll(" ")
        .replaceAll("(?i)ontvangen|received|versie|v\\d+$", " ")
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
  }

  /** What all names begin with, up to where a word ends. */
  private static String common(Set<String> names) {
    String first = names.iterator().next();
    int length = first.length();
    for (String name : names) {
      int same = 0;
      while (same < Math.min(length, name.length()) && name.charAt(same) == first.charAt(same)) {
        same++;
      }
      length = same;
    }
    while (names.size() > 1 && length > 0 && Character.isLetterOrDigit(first.charAt(length - 1))) {
      length--;
    }
    return first.substring(0, length);
  }

  private static String overlapFree(String begin, String end, Set<String> names) {
    int shortest =
        names.stream().min(Comparator.comparingInt(String::length)).map(String::length).orElse(0);
    int room = Math.max(shortest - begin.length(), 0);
    return end.length() <= room ? end : end.substring(end.length() - room);
  }

  private static Set<String> mirrored(Set<String> names) {
    Set<String> mirrored = new LinkedHashSet<>();
    names.forEach(name -> mirrored.add(mirrored(name)));
    return mirrored;
  }

  private static String mirrored(String name) {
    return new StringBuilder(name).reverse().toString();
  }

  /**
   * The same with every name by itself, for when the common pattern takes files of other sources
   * too.
   */
  NamePattern narrowed(List<Path> files) {
    TreeSet<String> globs = new TreeSet<>();
    files.forEach(
        file -> globs.add(glob(MarkedName.of(String.valueOf(file.getFileName())).name())));
    List<Doubt> more = new ArrayList<>(doubts);
    more.add(Doubt.of("files"));
    String all = globs.size() == 1 ? globs.first() : "{" + String.join(",", globs) + "}";
    return new NamePattern(all, period, received, sender, words, periods, more);
  }

  /** Words as a name that a job file may have: small letters, digits, hyphens. */
  static String id(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .strip()
        .replaceAll("[ -]+", "-");
  }
}
