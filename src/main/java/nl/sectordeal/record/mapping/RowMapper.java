package nl.sectordeal.record.mapping;

import java.util.List;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RowPrint;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.rule.RowSaysSomething;
import nl.sectordeal.record.table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns the raw rows of one file into typed ones, by the mapping of its source (vertaler).
 *
 * <p>An instance serves one file and one thread. What is wrong with a row is said in its notices
 * and never thrown.
 */
public final class RowMapper {
  private final RowMapping mapping;
  private final Columns columns;
  private final KeyReader key;
  private final List<Column> needed;
  private final YesNoReader withdrawal;
  private final List<ClaimReader> claims;
  private final @Nullable StatusReader status;
  private final @Nullable IntakeReader intake;
  private final @Nullable PersonReader person;
  private final ForbiddenColumns forbidden;
  private final RowDigests digests;
  private final RowPrinter printer;
  private final KnownRows known;

  /**
   * A mapper for one file.
   *
   * @param headings of the file, as its sender wrote them
   * @param sender what the file says of its sender, for a source whose senders are the employers;
   *     null otherwise
   * @param known rows in force, which are not read again
   */
  public RowMapper(
      RowMapping mapping,
      List<String> headings,
      Pseudonyms pseudonyms,
      @Nullable SenderText sender,
      KnownRows known) {
    this.known = known;
    this.printer = new RowPrinter(pseudonyms, headings);
    this.mapping = mapping;
    this.columns = new Columns(headings);
    MappedColumns mapped = new MappedColumns(mapping);
    List<String> ofPerson = mapping.key().stream().filter(mapped.ofPerson()::contains).toList();
    key = new KeyReader(columns.of(mapping.key()), columns.of(ofPerson), pseudonyms);
    needed =
        columns.of(
            mapped.required().stream().filter(name -> !mapping.key().contains(name)).toList());
    withdrawal = new YesNoReader(mapping.withdrawal(), columns);
    claims = new ClaimReaders(mapping, mapped, columns).all(sender);
    status = mapping.status() == null ? null : new StatusReader(mapping.status(), columns);
    intake =
        mapping.intake() == null
            ? null
            : new IntakeReader(mapping.intake(), mapping.person(), columns);
    person =
        mapping.person() == null
            ? null
            : new PersonReader(mapping, mapping.person(), columns, pseudonyms);
    forbidden = new ForbiddenColumns(watched(mapped));
    digests = new RowDigests(columns.of(mapped.all()), pseudonyms);
  }

  /** All columns that the mapping names, by the names in the job file. */
  public static List<String> allColumns(RowMapping mapping) {
    return new MappedColumns(mapping).all();
  }

  /**
   * Reads one row.
   *
   * @param afterGap whether a row that was passed over came before it in the file
   * @return null for a note below the table, which is passed over
   */
  public @Nullable ReadRow map(RawRow raw, boolean afterGap) {
    forbidden.see(raw);
    RowDraft draft = new RowDraft(raw);
    if (afterGap && isNote(raw, draft)) {
      return null;
    }
    String rowKey = key.read(draft);
    if (rowKey == null) {
      return read(draft, null);
    }
    RowPrint print = printer.of(raw);
    int same = known.findInForce(rowKey, print);
    return same == KnownRows.NONE
        ? read(draft, rowKey).withPrint(print)
        : ReadRow.known(raw.number(), rowKey, known.content(same), known.core(same));
  }

  /**
   * Below a gap a row that lacks no more than its key is somebody's, and wrong; others are notes.
   */
  private boolean isNote(RawRow raw, RowDraft draft) {
    return raw.isRemark() || (key.isMissing(draft) && !isWhole(draft));
  }

  /** Whether all is there that each row must have, beside its key. */
  private boolean isWhole(RowDraft draft) {
    for (Column column : needed) {
      if (draft.isUnknown(column)) {
        return false;
      }
    }
    return !needed.isEmpty();
  }

  private ReadRow read(RowDraft draft, @Nullable String rowKey) {
    CodeValue withdraws = withdrawal.read(draft);
    if (withdraws.code() != null) {
      return done(draft, rowKey, ReadRow.State.WITHDRAWS, ReadPerson.NOBODY);
    }
    if (withdraws.isUnmapped()) {
      draft.doubt();
    }
    for (ClaimReader claim : claims) {
      claim.read(draft);
    }
    if (status != null) {
      status.read(draft);
    }
    if (intake != null) {
      intake.read(draft);
    }
    ReadPerson who = person == null ? ReadPerson.NOBODY : person.read(draft);
    if (RowSaysSomething.isBroken(draft.claimCount(), draft.noticeCount()) && saysAnything()) {
      draft.say(RowSaysSomething.CODE, Severity.WARN, columns.of(mapping.key()).get(0));
    }
    return done(draft, rowKey, ReadRow.State.GOOD, who);
  }

  /** What there is to say of the file once its rows are read. */
  public List<Notice> atEnd() {
    return forbidden.notices();
  }

  private boolean saysAnything() {
    return status != null || !claims.isEmpty();
  }

  private ReadRow done(
      RowDraft draft, @Nullable String rowKey, ReadRow.State good, ReadPerson who) {
    if (draft.isRejected()) {
      return row(draft, rowKey, ReadRow.State.REJECTED, who, List.of());
    }
    return row(draft, rowKey, good, who, draft.claims());
  }

  private ReadRow row(
      RowDraft draft,
      @Nullable String rowKey,
      ReadRow.State state,
      ReadPerson who,
      List<Claim> told) {
    boolean rejected = state == ReadRow.State.REJECTED;
    return new ReadRow(
        draft.number(),
        rowKey,
        state,
        // Of a contact somebody is behind the row, also where no column says who.
        person != null || mapping.commitment() == null,
        draft.isHeld(),
        who.marks(),
        who.profile(),
        who.traits(),
        told,
        rejected ? digests.ofRejected(draft) : draft.content.digest(),
        RowDigests.core(who.marks(), told),
        draft.notices(),
        null);
  }

  /**
   * The columns of a source without a legal ground that may hold national ids: those that nothing
   * else uses, and the key, for which somebody may have taken them.
   */
  private List<Column> watched(MappedColumns mapped) {
    if (mapping.nationalId() != IdPolicy.FORBIDDEN) {
      return List.of();
    }
    List<Column> used = columns.of(mapped.all());
    List<Column> keys = columns.of(mapping.key());
    return columns.all().stream()
        .filter(column -> !used.contains(column) || keys.contains(column))
        .toList();
  }
}
