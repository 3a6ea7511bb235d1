package nl.sectordeal.record.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.rule.CodeIsMapped;
import org.jspecify.annotations.Nullable;

/** Reads placements (plaatsing). */
final class PlacementReader extends ClaimReader {
  private static final Map<String, Proof> PROOFS =
      Map.of(
          "GEEN", Proof.NONE,
          "AANGEVRAAGD", Proof.REQUESTED,
          "ONTVANGEN", Proof.RECEIVED,
          "GOEDGEKEURD", Proof.APPROVED,
          "AFGEWEZEN", Proof.REJECTED,
          "VERLOPEN", Proof.EXPIRED);

  private final @Nullable Column employer;
  private final @Nullable Column employerName;
  private final @Nullable SenderReader sender;
  private final Country country;
  private final Column start;
  private final @Nullable Column end;
  private final @Nullable Column plannedEnd;
  private final @Nullable Column hours;
  private final @Nullable CodeReader contract;
  private final @Nullable CodeReader proof;
  private final YesNoReader neverStarted;
  private final @Nullable CodeReader group;
  private final AttributeReaders attributes;
  private final AgeReader ages;

  /** How a placement lasts: settled end, and the one that was agreed. */
  private record Days(@Nullable LocalDate start, End end, @Nullable LocalDate plannedEnd) {}

  /** What is told in codes. */
  private record Codes(
      CodeValue contract, CodeValue proof, CodeValue neverStarted, CodeValue group) {
    Set<Field> held(RowDraft draft) {
      Set<Field> held = draft.heldFields();
      put(held, contract, Field.CONTRACT);
      put(held, proof, Field.PROOF);
      put(held, neverStarted, Field.NEVER_STARTED);
      put(held, group, Field.GROUP);
      return held;
    }

    private static void put(Set<Field> held, CodeValue value, Field field) {
      if (value.isUnmapped()) {
        held.add(field);
      }
    }
  }

  PlacementReader(
      RowMapping.PlacementColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind,
      @Nullable SenderText sender,
      @Nullable Column birthDate,
      Country country) {
    super(presence, kind);
    this.country = country;
    this.sender =
        mapped.employerIsSender() && sender != null
            ? new SenderReader(sender, columns, country)
            : null;
    employer = columns.ofMapped(mapped.employer());
    employerName = columns.ofMapped(mapped.employerName());
    start = columns.of(mapped.start());
    end = columns.ofMapped(mapped.end());
    plannedEnd = columns.ofMapped(mapped.plannedEnd());
    hours = columns.ofMapped(mapped.hours());
    contract = CodeReader.ofMapped(mapped.contract(), columns);
    proof = CodeReader.ofMapped(mapped.proof(), columns);
    neverStarted = new YesNoReader(mapped.neverStarted(), columns);
    group = CodeReader.ofMapped(mapped.group(), columns);
    attributes = new AttributeReaders(mapped.attributes(), columns);
    ages = new AgeReader(mapped.ages(), birthDate);
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    Days days = days(draft);
    String kvk = employer(draft);
    String name = TextReader.organisation(draft, employerName);
    BigDecimal weekly = Numbers.hours(draft, hours);
    Codes codes =
        new Codes(
            CodeReader.readMapped(contract, draft),
            proof(draft),
            neverStarted.read(draft),
            CodeReader.readMapped(group, draft));
    Set<Field> held = codes.held(draft);
    Map<String, String> told = attributes.read(draft, held);
    LocalDate from = days.start();
    if (!isComplete(draft, type, from) || from == null) {
      return;
    }
    String proofCode = codes.proof().code();
    draft.add(
        new Claim.PlacementClaim(
            type.code(),
            kvk,
            name,
            from,
            days.end(),
            days.plannedEnd(),
            weekly,
            codes.contract().code(),
            proofCode == null ? Proof.NONE : PROOFS.getOrDefault(proofCode, Proof.NONE),
            codes.neverStarted().code() != null,
            codes.group().code(),
            ages.with(told, draft, from),
            held.isEmpty() ? Set.of() : held));
  }

  /** Somebody works; at what may be unknown, and not every measure asks. */
  @Override
  boolean mayBeOfNoKind() {
    return true;
  }

  /** The employer that the row names; failing that the sender, where senders are employers. */
  private @Nullable String employer(RowDraft draft) {
    String named = Numbers.employer(draft, employer, country);
    return named == null && sender != null ? sender.read(draft) : named;
  }

  private Days days(RowDraft draft) {
    LocalDate from = DateReader.start(draft, start);
    End until = DateReader.end(draft, end);
    LocalDate planned = DateReader.optional(draft, plannedEnd);
    if (end != null) {
      DateReader.requireOrder(draft, end, from, until.date());
    }
    if (plannedEnd != null) {
      DateReader.requireOrder(draft, plannedEnd, from, planned);
    }
    draft.lasts(from, until.date());
    return new Days(from, until, planned);
  }

  /**
   * The states of a proof are known to the engine, so a code that is none of them is not mapped.
   */
  private CodeValue proof(RowDraft draft) {
    CodeValue value = CodeReader.readMapped(proof, draft);
    Column column = proof == null ? null : proof.column();
    String code = value.code() == null ? "" : value.code().toUpperCase(Locale.ROOT);
    if (column != null && CodeIsMapped.isBroken(code, PROOFS.keySet())) {
      draft.say(CodeIsMapped.CODE, Severity.HOLD, column, draft.text(column));
      return CodeValue.UNMAPPED;
    }
    return code.isEmpty() ? value : CodeValue.of(code);
  }
}
