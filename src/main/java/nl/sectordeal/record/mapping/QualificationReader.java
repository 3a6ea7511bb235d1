package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Reads qualifications (kwalificatie). */
final class QualificationReader extends ClaimReader {
  private final Column date;
  private final @Nullable CodeReader group;

  QualificationReader(
      RowMapping.QualificationColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind) {
    super(presence, kind);
    date = columns.of(mapped.date());
    group = CodeReader.ofMapped(mapped.group(), columns);
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    LocalDate day = DateReader.start(draft, date);
    draft.lasts(day, null);
    CodeValue doelgroep = CodeReader.readMapped(group, draft);
    String code = type.code();
    if (isComplete(draft, type, day) && day != null && code != null) {
      draft.add(
          new Claim.QualificationClaim(
              code,
              day,
              doelgroep.code(),
              held(draft, doelgroep, Field.GROUP, CodeValue.EMPTY, Field.OTHER)));
    }
  }
}
