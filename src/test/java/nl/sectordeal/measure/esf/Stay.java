package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.esf.Situation.Background;
import nl.sectordeal.measure.esf.Work.Contract;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/** A stay in the making: a woman of forty, complete and unemployed, unless an example says more. */
final class Stay {
  /** Nothing told, nothing asked. */
  private static final Background NOT_ASKED =
      new Background(
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          Answer.NOT_TOLD,
          null);

  private String owner = "one";
  private final LocalDate entry;
  private @Nullable LocalDate exit;
  private @Nullable LabourStatus status = LabourStatus.UNEMPLOYED;
  private Answer registered = Answer.NO;
  private Answer student = Answer.NO;
  private Answer onLeave = Answer.NO;
  private Answer inEducation = Answer.NO;
  private @Nullable LocalDate born = LocalDate.of(1980, 1, 1);
  private @Nullable Integer isced = 3;
  private Background background = NOT_ASKED;
  private boolean earmarked = true;
  private BigDecimal hours = BigDecimal.TEN;
  private final List<LabourEvent> labour = new ArrayList<>();
  private @Nullable LocalDate education;
  private final List<Qualified> obtained = new ArrayList<>();
  private @Nullable Work before;
  private @Nullable Work later;

  private Stay(String entry) {
    this.entry = LocalDate.parse(entry);
  }

  static Stay from(String entry) {
    return new Stay(entry);
  }

  Stay until(String day) {
    exit = LocalDate.parse(day);
    return this;
  }

  Stay toldBy(String source) {
    owner = source;
    return this;
  }

  Stay is(@Nullable LabourStatus told) {
    status = told;
    return this;
  }

  Stay registered() {
    registered = Answer.YES;
    return this;
  }

  Stay student() {
    student = Answer.YES;
    return this;
  }

  Stay onLeave() {
    onLeave = Answer.YES;
    return this;
  }

  Stay born(@Nullable String day) {
    born = day == null ? null : LocalDate.parse(day);
    return this;
  }

  Stay isced(@Nullable Integer level) {
    isced = level;
    return this;
  }

  Stay inSchool() {
    inEducation = Answer.YES;
    return this;
  }

  Stay withBackground(Background told) {
    background = told;
    return this;
  }

  Stay notEarmarked() {
    earmarked = false;
    return this;
  }

  Stay hours(int number) {
    hours = BigDecimal.valueOf(number);
    return this;
  }

  Stay then(String day, LabourStatus to) {
    labour.add(new LabourEvent(LocalDate.parse(day), to));
    return this;
  }

  Stay school(String day) {
    education = LocalDate.parse(day);
    return this;
  }

  Stay obtained(String day, Qualified.Kind kind) {
    obtained.add(new Qualified(LocalDate.parse(day), kind));
    return this;
  }

  /** Part-time work with a wish for more, and the hours half a year after the exit. */
  Stay hours(int had, int has) {
    before = work(entry, had, true);
    LocalDate left = exit == null ? entry : exit;
    later = work(left.plusMonths(6), has, false);
    return this;
  }

  private static Work work(LocalDate on, int hours, boolean wantsMore) {
    return new Work(on, Contract.TEMPORARY, BigDecimal.valueOf(hours), wantsMore, 30, false, false);
  }

  private Spell spell() {
    return new Spell(
        "OP1",
        "P",
        "record",
        owner,
        entry,
        exit,
        new Activity("", null, null),
        new Situation(
            Gender.WOMAN,
            born,
            status,
            registered,
            student,
            onLeave,
            null,
            inEducation,
            status == LabourStatus.UNEMPLOYED ? Answer.YES : Answer.NO,
            isced,
            background),
        new Support(earmarked, hours),
        labour,
        education,
        obtained,
        before,
        later,
        List.of(owner + ":" + entry + "@00000000"));
  }

  /** What is accounted for of a person with these stays, as of a day. */
  static EsfAccount account(EsfTerms terms, String peildatum, Stay... stays) {
    return new EsfDecider(terms, new Peildatum(LocalDate.parse(peildatum)))
        .account(List.of(stays).stream().map(Stay::spell).toList());
  }

  /**
   * The indicators under which a person with these stays counts, as of the end of the last year.
   */
  static SortedSet<String> codes(EsfTerms terms, Stay... stays) {
    SortedSet<String> codes = new TreeSet<>();
    for (Decision decision : account(terms, EsfSpec.LATEST.toString(), stays).decisions()) {
      if (decision.verdict() == Verdict.COUNTED) {
        codes.add(EsfSpec.code(decision));
      }
    }
    return codes;
  }

  /** Decision, reason and year under one indicator; empty when it is not about the person. */
  static String decision(EsfTerms terms, String peildatum, String code, Stay... stays) {
    for (Decision decision : account(terms, peildatum, stays).decisions()) {
      if (EsfSpec.code(decision).equals(code)) {
        return decision.period()
            + " "
            + decision.verdict()
            + (decision.reason() == null ? "" : " " + decision.reason());
      }
    }
    return "";
  }
}
