package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.rule.AnswerIsNotBeforeContact;
import org.jspecify.annotations.Nullable;

/** Reads contacts (contact). */
final class ContactReader extends ClaimReader {
  private final Column date;
  private final @Nullable Column answered;
  private final @Nullable CodeReader group;
  private final AttributeReaders attributes;

  ContactReader(
      RowMapping.ContactColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind) {
    super(presence, kind);
    date = columns.of(mapped.date());
    answered = columns.ofMapped(mapped.answered());
    group = CodeReader.ofMapped(mapped.group(), columns);
    attributes = new AttributeReaders(mapped.attributes(), columns);
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    LocalDate day = DateReader.start(draft, date);
    draft.lasts(day, null);
    LocalDate answer = answered(draft, day);
    CodeValue doelgroep = CodeReader.readMapped(group, draft);
    Set<Field> held = held(draft, doelgroep, Field.GROUP, CodeValue.EMPTY, Field.OTHER);
    Map<String, String> told = attributes.readMapped(draft, held);
    String code = type.code();
    if (isComplete(draft, type, day) && day != null && code != null) {
      draft.add(
          new Claim.ContactClaim(
              code, day, answer, doelgroep.code(), told, held.isEmpty() ? Set.of() : held));
    }
  }

  private @Nullable LocalDate answered(RowDraft draft, @Nullable LocalDate day) {
    LocalDate answer = DateReader.optional(draft, answered);
    if (answered != null && day != null && AnswerIsNotBeforeContact.isBroken(day, answer)) {
      draft.say(AnswerIsNotBeforeContact.CODE, Severity.WARN, answered, draft.text(answered));
      return null;
    }
    return answer;
  }
}
