package nl.sectordeal.job.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.ColumnLook.Basis;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Writes a coded column with every value that occurs (codes). Where a code is only a name, the
 * value names itself; where the program gives codes a meaning, a value that is not known is left to
 * a person.
 */
final class CodeText {
  private static final Set<Meaning> NAMES_ITSELF = Set.of(Meaning.CONTRACT);

  private final YamlText yaml;
  private final Wording words;
  private final Vocabulary vocabulary;

  CodeText(YamlText yaml, Wording words, Vocabulary vocabulary) {
    this.yaml = yaml;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** Why a column was taken, when a person must look at it; otherwise empty. */
  String ground(ColumnLook column) {
    if (column.basis() == Basis.LIKENESS) {
      return words.say("ground.likeness");
    }
    return column.basis() == Basis.CONTENTS ? words.say("ground.contents") : "";
  }

  /** Writes one coded column. */
  void write(String key, ColumnLook column) {
    Meaning meaning = column.meaning();
    if (meaning == null || column.values().isEmpty() || readsItself(meaning, column)) {
      yaml.put(key, column.heading()).remark(ground(column));
      return;
    }
    SortedMap<String, Long> unknown = new TreeMap<>();
    Map<String, String> known = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    column
        .values()
        .forEach(
            (value, count) -> {
              String code = code(meaning, value);
              if (code == null) {
                unknown.put(value, count);
              } else if (seen.add(value.toLowerCase(Locale.ROOT))) {
                known.put(value, code);
              }
            });
    yaml.open(key).put("column", column.heading()).remark(ground(column));
    if (known.isEmpty()) {
      yaml.putRaw("values", "{}");
    } else {
      yaml.open("values");
      known.forEach(yaml::put);
      yaml.close();
    }
    unknown.forEach((value, count) -> leave(meaning, value, count));
    yaml.close();
  }

  /** A value that a person must give a code. */
  private void leave(Meaning meaning, String value, long count) {
    yaml.comment(
        words.say(
            "value.open",
            Map.of(
                "value",
                YamlText.scalar(value),
                "count",
                count,
                "codes",
                String.join(", ", vocabulary.listCodes(meaning.name())))));
  }

  /** The usual ways of writing a gender are known to every reader of rows; 1 and 2 are not. */
  private static boolean readsItself(Meaning meaning, ColumnLook column) {
    return meaning == Meaning.GENDER
        && column.values().keySet().stream().noneMatch(value -> value.matches("\\d"));
  }

  private @Nullable String code(Meaning meaning, String value) {
    String known = vocabulary.findCode(meaning.name(), value);
    if (known != null) {
      return known;
    }
    boolean open = vocabulary.knowsCodes(meaning.name()) && !NAMES_ITSELF.contains(meaning);
    return open ? null : named(value);
  }

  /** The value as a code: capitals, digits and underscores. */
  private static @Nullable String named(String value) {
    String code =
        Normalizer.normalize(value, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return code.isEmpty() ? null : code;
  }

  /** How many values wait for a code. */
  long countOpen(ColumnLook column) {
    Meaning meaning = column.meaning();
    if (meaning == null || meaning == Meaning.GENDER) {
      return 0;
    }
    return column.values().keySet().stream().filter(value -> code(meaning, value) == null).count();
  }
}
