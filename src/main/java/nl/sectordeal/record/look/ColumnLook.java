package nl.sectordeal.record.look;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.record.IdKind;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file seems to hold (kolom in het kort).
 *
 * @param heading as its sender wrote it
 * @param meaning null when nothing points to one
 * @param basis what the meaning was concluded from
 * @param filled rows in which it says something
 * @param distinct whether hardly any two filled cells are the same
 * @param days whether it holds days
 * @param idKinds kinds of national id that values pass the test of, with how many do
 * @param firstYear of the days in it; 0 when it has none
 * @param lastYear of the days in it, open ends left out; 0 when it has none
 * @param values of a column with codes, with how often each occurs; empty for any other, so that
 *     nothing personal is kept
 */
public record ColumnLook(
    String heading,
    @Nullable Meaning meaning,
    Basis basis,
    long filled,
    boolean distinct,
    boolean days,
    Map<IdKind, Long> idKinds,
    int firstYear,
    int lastYear,
    SortedMap<String, Long> values) {

  /** What a meaning was concluded from. */
  public enum Basis {
    /** The heading is a known one, and the cells fit. */
    HEADING,
    /** The heading is like a known one, and the cells fit. */
    LIKENESS,
    /** The cells alone. */
    CONTENTS,
    /** The heading is known, but the cells are something else; there is no meaning. */
    CONTRADICTED,
    /** Nothing was concluded. */
    NONE
  }

  /** The same column without a meaning: another one of the file fits better. */
  public ColumnLook withoutMeaning() {
    return new ColumnLook(
        heading, null, Basis.NONE, filled, distinct, days, idKinds, firstYear, lastYear, values);
  }

  /** The same column with a meaning that the rest of the file gives it. */
  public ColumnLook meaning(Meaning other) {
    return new ColumnLook(
        heading,
        other,
        Basis.LIKENESS,
        filled,
        distinct,
        days,
        idKinds,
        firstYear,
        lastYear,
        values);
  }

  /** The same column under another way of writing its heading. */
  ColumnLook under(String written) {
    return new ColumnLook(
        written, meaning, basis, filled, distinct, days, idKinds, firstYear, lastYear, values);
  }

  /** This column together with the same one of another file. */
  ColumnLook and(ColumnLook other) {
    boolean better = other.basis.compareTo(basis) < 0;
    SortedMap<String, Long> both = new TreeMap<>(values);
    other.values.forEach((value, count) -> both.merge(value, count, Long::sum));
    Map<IdKind, Long> kinds = new EnumMap<>(IdKind.class);
    idKinds.forEach(kinds::put);
    other.idKinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
    boolean dated = lastYear > 0 && other.lastYear > 0;
    return new ColumnLook(
        heading,
        better ? other.meaning : meaning,
        better ? other.basis : basis,
        filled + other.filled,
        distinct && other.distinct,
        days || other.days,
        kinds,
        dated ? Math.min(firstYear, other.firstYear) : Math.max(firstYear, other.firstYear),
        Math.max(lastYear, other.lastYear),
        both);
  }
}
