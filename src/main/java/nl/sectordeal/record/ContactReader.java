package nl.sectordeal.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.AnswerIsNotBeforeContact;
import org.jspecify.annotations.Nullable;

/** Reads contacts (contact). */
final class ContactReader extends ClaimReader {
  private final Column date;
  private final @Nullable Column answered;
  private final @Nullable CodeReader group;
  private final SortedMap<String, CodeReader> attributes = new TreeMap<>();

  ContactReader(
      RowMapping.ContactColumns mapped,
      Columns columns,
      Presence presence,
      @Nullable CodeReader kind) {
    super(presence, kind);
    date = columns.of(mapped.date());
    answered = columns.ofMapped(mapped.answered());
    group = CodeReader.ofMapped(mapped.group(), columns);
    mapped
        .attributes()
        .forEach((name, code) -> attributes.put(name, new CodeReader(code, columns)));
  }

  @Override
  void read(RowDraft draft, CodeValue type) {
    LocalDate day = DateReader.start(draft, date);
    draft.lasts(day, null);
    LocalDate answer = answered(draft, day);
    CodeValue doelgroep = CodeReader.readMapped(group, draft);
    Set<Field> held = EnumSet.noneOf(Field.class);
    held.addAll(held(doelgroep, Field.GROUP, CodeValue.EMPTY, Field.OTHER));
    Map<String, String> told = attributes(draft, held);
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

  private Map<String, String> attributes(RowDraft draft, Set<Field> held) {
    if (attributes.isEmpty()) {
      return Map.of();
    }
    SortedMap<String, String> told = new TreeMap<>();
    attributes.forEach(
        (name, reader) -> {
          CodeValue value = reader.read(draft);
          if (value.isUnmapped()) {
            held.add(Field.OTHER);
          }
          if (value.code() != null) {
            told.put(name, value.code());
          }
        });
    return Collections.unmodifiableSortedMap(told);
  }
}
