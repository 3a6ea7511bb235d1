package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.rule.EmployerIsThere;
import org.jspecify.annotations.Nullable;

/** Reads what employers promised (toezegging). */
final class CommitmentReader extends ClaimReader {
  private final Country country;
  private final Column employer;
  private final @Nullable Column employerName;
  private final @Nullable Column number;
  private final Column from;
  private final @Nullable Column until;

  CommitmentReader(
      RowMapping.CommitmentColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind,
      Country country) {
    super(presence, kind);
    this.country = country;
    employer = columns.of(mapped.employer());
    employerName = columns.ofMapped(mapped.employerName());
    number = columns.ofMapped(mapped.number());
    from = columns.of(mapped.from());
    until = columns.ofMapped(mapped.until());
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    LocalDate begin = DateReader.start(draft, from);
    LocalDate end = DateReader.optional(draft, until);
    if (until != null) {
      DateReader.requireOrder(draft, until, begin, end);
    }
    draft.lasts(begin, end);
    String kvk = Numbers.employer(draft, employer, country);
    if (EmployerIsThere.isBroken(kvk) && draft.isUnknown(employer)) {
      draft.say(EmployerIsThere.CODE, Severity.REJECT, employer);
    }
    String name = TextReader.organisation(draft, employerName);
    int places = Numbers.places(draft, number);
    String code = type.code();
    if (isComplete(draft, type, begin) && begin != null && code != null && kvk != null) {
      draft.add(new Claim.CommitmentClaim(code, kvk, name, places, begin, end, draft.heldFields()));
    }
  }
}
