package nl.sectordeal.record.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.record.look.ColumnLook.Basis;

/**
 * Lets each meaning belong to one column of a file, the one with the best ground for it (kolommen
 * kiezen).
 */
final class ColumnSettling {
  private static final Comparator<ColumnLook> BEST =
      Comparator.comparing(ColumnLook::basis)
          .thenComparing(column -> !column.distinct())
          .thenComparing(column -> column.filled() == 0);

  static List<ColumnLook> settle(List<ColumnLook> columns) {
    Map<Meaning, ColumnLook> best = new EnumMap<>(Meaning.class);
    for (ColumnLook column : columns) {
      if (column.meaning() != null && !isShared(column.meaning())) {
        // Of equals the first one stays.
        best.merge(
            column.meaning(), column, (one, other) -> BEST.compare(other, one) < 0 ? other : one);
      }
    }
    List<ColumnLook> settled = new ArrayList<>();
    for (ColumnLook column : columns) {
      boolean lost =
          column.meaning() != null
              && !isShared(column.meaning())
              && !Objects.equals(best.get(column.meaning()), column);
      settled.add(lost ? column.withoutMeaning() : column);
    }
    return withGuesses(settled);
  }

  /** Of what is only left out, there may be many. */
  private static boolean isShared(Meaning meaning) {
    return meaning == Meaning.PRIVATE || meaning == Meaning.REMARK;
  }

  private static boolean has(List<ColumnLook> columns, Meaning... meanings) {
    Set<Meaning> wanted = Set.of(meanings);
    return columns.stream()
        .map(ColumnLook::meaning)
        .anyMatch(meaning -> meaning != null && wanted.contains(meaning));
  }

  /** What the other columns leave only one way to read. */
  private static List<ColumnLook> withGuesses(List<ColumnLook> columns) {
    List<ColumnLook> guessed = new ArrayList<>(columns);
    if (!has(columns, Meaning.SURNAME)) {
      guessed.replaceAll(
          column ->
              column.meaning() == Meaning.WHOLE_NAME ? column.meaning(Meaning.SURNAME) : column);
    }
    boolean dated =
        has(columns, Meaning.START, Meaning.WORK_START, Meaning.OBTAINED, Meaning.CONTACT_DATE);
    for (int i = 0; i < guessed.size() && !dated; i++) {
      ColumnLook column = guessed.get(i);
      if (column.meaning() == null && column.days() && column.basis() == Basis.NONE) {
        guessed.set(i, column.meaning(Meaning.START));
        dated = true;
      }
    }
    return List.copyOf(guessed);
  }

  private ColumnSettling() {}
}
