package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Reads participations (deelname). */
final class ParticipationReader extends ClaimReader {
  private final @Nullable Column provider;
  private final Column start;
  private final @Nullable Column end;
  private final @Nullable CodeReader result;
  private final @Nullable CodeReader group;
  private final AttributeReaders attributes;

  ParticipationReader(
      RowMapping.ParticipationColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind) {
    super(presence, kind);
    provider = columns.ofMapped(mapped.provider());
    start = columns.of(mapped.start());
    end = columns.ofMapped(mapped.end());
    result = CodeReader.ofMapped(mapped.result(), columns);
    group = CodeReader.ofMapped(mapped.group(), columns);
    attributes = new AttributeReaders(mapped.attributes(), columns);
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    LocalDate from = DateReader.start(draft, start);
    End until = DateReader.end(draft, end);
    if (end != null) {
      DateReader.requireOrder(draft, end, from, until.date());
    }
    draft.lasts(from, until.date());
    String by = TextReader.organisation(draft, provider);
    CodeValue ended = CodeReader.readMapped(result, draft);
    CodeValue doelgroep = CodeReader.readMapped(group, draft);
    Set<Field> held = held(draft, ended, Field.RESULT, doelgroep, Field.GROUP);
    Map<String, String> told = attributes.read(draft, held);
    String code = type.code();
    if (!isComplete(draft, type, from) || from == null || code == null) {
      return;
    }
    draft.add(
        new Claim.ParticipationClaim(
            code,
            // Two sources write one provider in their own way.
            by == null ? null : by.toUpperCase(Locale.ROOT),
            from,
            until,
            ended.code(),
            doelgroep.code(),
            told,
            held.isEmpty() ? Set.of() : held));
  }
}
