package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Set;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Reads what someone is: group and position on the labour market (status). */
final class StatusReader {
  private final @Nullable CodeReader group;
  private final @Nullable CodeReader position;
  private final @Nullable Column from;
  private final @Nullable Column until;

  StatusReader(RowMapping.StatusColumns mapped, Columns columns) {
    group = CodeReader.ofMapped(mapped.group(), columns);
    position = CodeReader.ofMapped(mapped.position(), columns);
    from = columns.ofMapped(mapped.from());
    until = columns.ofMapped(mapped.until());
  }

  /**
   * Reads the status; what happened must have been read before, since it gives the days where there
   * are no columns, and a row that waits for it is no status either.
   */
  void read(RowDraft draft) {
    CodeValue doelgroep = CodeReader.readMapped(group, draft);
    CodeValue what = CodeReader.readMapped(position, draft);
    boolean ownDays = from != null || until != null;
    LocalDate first = ownDays ? DateReader.optionalStart(draft, from) : draft.start();
    LocalDate last = ownDays ? DateReader.optional(draft, until) : draft.end();
    Column lastColumn = until == null ? from : until;
    if (ownDays && lastColumn != null) {
      DateReader.requireOrder(draft, lastColumn, first, last);
    }
    if (isTold(doelgroep) || isTold(what)) {
      Set<Field> held = ClaimReader.held(draft, doelgroep, Field.GROUP, what, Field.OTHER);
      if (draft.isHeld()) {
        held.add(Field.OTHER);
      }
      draft.add(new Claim.StatusClaim(doelgroep.code(), what.code(), first, last, held));
    }
  }

  private static boolean isTold(CodeValue value) {
    return value.code() != null || value.isUnmapped();
  }
}
