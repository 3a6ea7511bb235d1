package nl.sectordeal.record.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import org.jspecify.annotations.Nullable;

/** Reads who someone was on joining something (instroom). */
final class IntakeReader {
  private final @Nullable Column on;
  private final @Nullable Column hours;
  private final @Nullable Column birthDate;
  private final @Nullable CodeReader gender;
  private final Map<String, CodeReader> codes = new LinkedHashMap<>();
  private final Map<String, Column> days = new LinkedHashMap<>();

  IntakeReader(
      RowMapping.IntakeColumns mapped, RowMapping.@Nullable PersonColumns person, Columns columns) {
    on = columns.ofMapped(mapped.on());
    hours = columns.ofMapped(mapped.hours());
    birthDate = person == null ? null : columns.ofMapped(person.birthDate());
    gender = person == null ? null : CodeReader.ofMapped(person.gender(), columns);
    mapped.codes().forEach((name, code) -> codes.put(name, new CodeReader(code, columns)));
    mapped.days().forEach((name, heading) -> days.put(name, columns.of(heading)));
  }

  /**
   * Reads the answers; what happened must have been read before, since it gives the day where there
   * is no column. A row without a day has none.
   */
  void read(RowDraft draft) {
    LocalDate told = DateReader.optional(draft, on);
    LocalDate day = told == null ? draft.start() : told;
    SortedMap<String, String> answers = new TreeMap<>();
    Set<Field> held = draft.heldFields();
    if (readCodes(draft, answers)) {
      held.add(Field.OTHER);
    }
    days.forEach((name, column) -> put(answers, name, DateReader.optional(draft, column)));
    BigDecimal support = Numbers.supportHours(draft, hours);
    put(answers, Claim.IntakeClaim.SUPPORT_HOURS, support == null ? null : support.toPlainString());
    if (day != null) {
      readPerson(draft, day, answers);
      draft.add(new Claim.IntakeClaim(day, Collections.unmodifiableSortedMap(answers), held));
    }
  }

  /** Whether one of them waits for a person. */
  private boolean readCodes(RowDraft draft, SortedMap<String, String> answers) {
    boolean held = false;
    for (Map.Entry<String, CodeReader> code : codes.entrySet()) {
      CodeValue value = code.getValue().read(draft);
      held |= value.isUnmapped();
      put(answers, code.getKey(), value.code());
    }
    return held;
  }

  private void readPerson(RowDraft draft, LocalDate day, SortedMap<String, String> answers) {
    String told = CodeReader.readMapped(gender, draft).code();
    if (told != null) {
      put(answers, Claim.IntakeClaim.GENDER, GenderReader.letterOf(told));
    }
    LocalDate born = birthDate == null ? null : PersonReader.birthDate(draft, birthDate);
    if (born != null && !born.isAfter(day)) {
      put(answers, Claim.IntakeClaim.AGE, Integer.toString(Period.between(born, day).getYears()));
      put(answers, Claim.IntakeClaim.BIRTH_YEAR, Integer.toString(born.getYear()));
    }
  }

  private static void put(Map<String, String> answers, String name, @Nullable LocalDate day) {
    put(answers, name, day == null ? null : day.toString());
  }

  private static void put(Map<String, String> answers, String name, @Nullable String answer) {
    if (answer != null) {
      answers.put(name, answer);
    }
  }
}
