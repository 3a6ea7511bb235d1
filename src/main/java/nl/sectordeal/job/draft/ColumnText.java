package nl.sectordeal.job.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Writes which columns of one source are what, and knows which ones were used. */
final class ColumnText {
  private final YamlText yaml;
  private final CodeText codes;
  private final FileLook look;
  private final Set<String> used = new HashSet<>();

  ColumnText(YamlText yaml, Wording words, Vocabulary vocabulary, FileLook look) {
    this.yaml = yaml;
    this.codes = new CodeText(yaml, words, vocabulary);
    this.look = look;
  }

  boolean has(Meaning meaning) {
    return look.find(meaning) != null;
  }

  /** The column of the first of these meanings that there is. */
  void putFirst(String key, Meaning... meanings) {
    for (Meaning meaning : meanings) {
      if (has(meaning)) {
        put(key, meaning);
        return;
      }
    }
  }

  /** The column of a meaning, where there is one. */
  void put(String key, Meaning meaning) {
    ColumnLook column = look.find(meaning);
    if (column != null) {
      used.add(column.heading());
      yaml.put(key, column.heading()).remark(codes.ground(column));
    }
  }

  /** A column with codes, and what each is taken for. */
  void putCodes(String key, Meaning meaning) {
    ColumnLook column = look.find(meaning);
    if (column != null) {
      used.add(column.heading());
      codes.write(key, column);
    }
  }

  void use(Collection<String> headings) {
    used.addAll(headings);
  }

  List<String> unused() {
    return look.columns().stream()
        .filter(column -> !used.contains(column.heading()))
        .map(ColumnText::named)
        .toList();
  }

  /** A heading with digits may be data in the place of a heading. */
  private static String named(ColumnLook column) {
    String heading = column.heading();
    return heading.chars().filter(Character::isDigit).count() > 4 ? "…" : heading;
  }
}
