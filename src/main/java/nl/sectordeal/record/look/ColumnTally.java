package nl.sectordeal.record.look;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.look.ColumnLook.Basis;
import nl.sectordeal.record.look.Meaning.Content;
import nl.sectordeal.record.look.Vocabulary.Known;
import org.jspecify.annotations.Nullable;

/** Counts what the cells of one column are like (kolomtelling). Lives while its file is read. */
final class ColumnTally {
  /** More different values than this are no codes. */
  private static final int MOST_CODES = 40;

  private static final int LONGEST_CODE = 60;
  private static final int OPEN_END = 9999;

  /** Part of the filled cells that must fit a meaning, as a percentage. */
  private static final int MOST_FIT = 80;

  /** Part of the filled cells that must differ; a list has a row twice now and then. */
  static final int MOST_DISTINCT = 98;

  private static final int RARE = 50;

  /** A sum of money as people and spreadsheets write it; a code bears no cents. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?:€|EUR) ?-?[\\d.,]+|-?\\d{1,3}(?:\\.?\\d{3})*,\\d{2}");

  private static final Set<Meaning> OF_PEOPLE =
      Set.of(Meaning.SURNAME, Meaning.GIVEN_NAME, Meaning.PARTNER_SURNAME, Meaning.WHOLE_NAME);

  private final String heading;
  private final @Nullable Known known;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final EnumMap<IdKind, Long> ids = new EnumMap<>(IdKind.class);
  private final EnumMap<Content, Long> fitting = new EnumMap<>(Content.class);
  private long filled;
  private int firstYear = Integer.MAX_VALUE;
  private int lastYear;

  ColumnTally(String heading, Vocabulary words) {
    this.heading = heading;
    this.known = words.find(heading);
  }

  void see(CellShape cell) {
    if (cell.isBlank()) {
      return;
    }
    filled++;
    seen.add(cell.text());
    if (counts.size() <= MOST_CODES) {
      counts.merge(cell.text(), 1L, Long::sum);
    }
    seeContent(cell);
  }

  private void seeContent(CellShape cell) {
    IdKind id = cell.id();
    if (id != null) {
      ids.merge(id, 1L, Long::sum);
      fits(Content.NATIONAL_ID);
    }
    if (cell.day() != null) {
      int year = cell.day().getYear();
      firstYear = Math.min(firstYear, year);
      lastYear = year == OPEN_END ? lastYear : Math.max(lastYear, year);
      fits(Content.DATE);
    }
    if (cell.postcode()) {
      fits(Content.POSTCODE);
    }
    if (cell.kvk()) {
      fits(Content.KVK);
    }
    if (AMOUNT.matcher(cell.text()).matches()) {
      fits(Content.AMOUNT);
    }
    if (cell.hours()) {
      fits(Content.NUMBER);
    }
  }

  private void fits(Content content) {
    fitting.merge(content, 1L, Long::sum);
  }

  /**
   * What the column seems to be.
   *
   * @param names values of columns with names of people, which are shown nowhere
   */
  ColumnLook look(Set<String> names) {
    if (known != null && fits(known.meaning())) {
      return look(known.meaning(), known.exact() ? Basis.HEADING : Basis.LIKENESS, names);
    }
    Meaning byContents = byContents();
    if (byContents != null) {
      return look(byContents, Basis.CONTENTS, names);
    }
    return look(null, known == null ? Basis.NONE : Basis.CONTRADICTED, names);
  }

  /** Values of a column that holds names of people. */
  Set<String> names() {
    return known != null && OF_PEOPLE.contains(known.meaning()) ? seen : Set.of();
  }

  private ColumnLook look(@Nullable Meaning meaning, Basis basis, Set<String> names) {
    return new ColumnLook(
        heading,
        meaning,
        basis,
        filled,
        filled > 0 && seen.size() * 100L >= filled * MOST_DISTINCT,
        isMostly(Content.DATE),
        Map.copyOf(ids),
        lastYear == 0 ? 0 : firstYear,
        lastYear,
        meaning != null && meaning.content() == Content.CODE ? codes(names) : new TreeMap<>());
  }

  private SortedMap<String, Long> codes(Set<String> names) {
    SortedMap<String, Long> codes = new TreeMap<>();
    counts.forEach(
        (value, count) -> {
          // Who fills in a name in the column beside it does so once or twice.
          boolean name = names.contains(value) && count * RARE < filled;
          if (value.length() <= LONGEST_CODE && !name) {
            codes.put(value, count);
          }
        });
    return codes;
  }

  /** An empty column may be anything; text that is a name or a key says nothing by its form. */
  private boolean fits(Meaning meaning) {
    return switch (meaning.content()) {
      case NAME, TEXT -> true;
      case CODE ->
          counts.size() <= MOST_CODES
              && ids.isEmpty()
              && !isMostly(Content.DATE)
              && !isMostly(Content.AMOUNT);
      // A KvK number may have lost its zero; a national id may be wrong in many rows.
      case KVK -> filled == 0 || 2 * fitting.getOrDefault(Content.KVK, 0L) > filled;
      case NATIONAL_ID -> true;
      case DATE, POSTCODE, NUMBER, AMOUNT -> filled == 0 || isMostly(meaning.content());
    };
  }

  private boolean isMostly(Content content) {
    return filled > 0 && fitting.getOrDefault(content, 0L) * 100 >= filled * MOST_FIT;
  }

  private @Nullable Meaning byContents() {
    if (isMostly(Content.NATIONAL_ID)) {
      return Meaning.NATIONAL_ID;
    }
    if (isMostly(Content.POSTCODE)) {
      return Meaning.POSTCODE;
    }
    if (isMostly(Content.KVK)) {
      return Meaning.EMPLOYER;
    }
    boolean ofLives = isMostly(Content.DATE) && firstYear < 1990 && lastYear - firstYear > 20;
    return ofLives ? Meaning.BIRTH_DATE : null;
  }
}
