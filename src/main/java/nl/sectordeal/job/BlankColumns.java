package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.mapping.MappedColumns;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.PersonColumns;
import nl.sectordeal.report.BlankForm.Column;
import nl.sectordeal.report.BlankForm.Kind;
import org.jspecify.annotations.Nullable;

/** The columns of a form, with what each takes: all that the job file maps for a source. */
final class BlankColumns {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final RowMapping mapping;
  private final Texts texts;

  private BlankColumns(RowMapping mapping, Texts texts) {
    this.mapping = mapping;
    this.texts = texts;
  }

  /**
   * @param sender column that names the sender; null when none does
   */
  static List<Column> of(RowMapping mapping, @Nullable String sender, Texts texts) {
    BlankColumns all = new BlankColumns(mapping, texts);
    all.text(sender, "blank.sender", true);
    all.add();
    return List.copyOf(all.columns.values());
  }

  private void add() {
    mapping.key().forEach(key -> text(key, "blank.key", true));
    code(mapping.withdrawal(), "blank.withdrawal", false);
    if (mapping.person() != null) {
      add(mapping.person());
    }
    RowMapping.StatusColumns status = mapping.status();
    if (status != null) {
      code(status.group(), "blank.group", false);
      code(status.position(), "blank.position", false);
      date(status.from(), "blank.from", false);
      date(status.until(), "blank.until", false);
    }
    addEvents();
    if (mapping.intake() != null) {
      add(mapping.intake());
    }
    // A file that lacks a mapped column is refused: none may be left out, known here or not.
    new MappedColumns(mapping).all().forEach(each -> put(each, Kind.TEXT, List.of(), null, false));
  }

  private void addEvents() {
    RowMapping.ParticipationColumns participation = mapping.participation();
    if (participation != null) {
      code(participation.kind(), "blank.kind", true);
      text(participation.provider(), "blank.provider", false);
      date(participation.start(), "blank.start", true);
      date(participation.end(), "blank.end", false);
      code(participation.result(), "blank.result", false);
      code(participation.group(), "blank.group", false);
      choices(participation.attributes());
    }
    RowMapping.PlacementColumns placement = mapping.placement();
    if (placement != null) {
      add(placement);
    }
    RowMapping.QualificationColumns qualification = mapping.qualification();
    if (qualification != null) {
      code(qualification.kind(), "blank.kind", true);
      date(qualification.date(), "blank.date", true);
      code(qualification.group(), "blank.group", false);
    }
    RowMapping.ContactColumns contact = mapping.contact();
    if (contact != null) {
      code(contact.kind(), "blank.kind", true);
      date(contact.date(), "blank.date", true);
      date(contact.answered(), "blank.answered", false);
      code(contact.group(), "blank.group", false);
      choices(contact.attributes());
    }
    RowMapping.CommitmentColumns commitment = mapping.commitment();
    if (commitment != null) {
      add(commitment);
    }
  }

  private void add(RowMapping.CommitmentColumns commitment) {
    code(commitment.kind(), "blank.kind", true);
    text(commitment.employer(), employerNumber(), true);
    text(commitment.employerName(), "blank.employer", false);
    number(commitment.number(), "blank.number");
    date(commitment.from(), "blank.start", true);
    date(commitment.until(), "blank.end", false);
  }

  private void add(RowMapping.PlacementColumns placement) {
    code(placement.kind(), "blank.kind", true);
    text(placement.employer(), employerNumber(), true);
    text(placement.employerName(), "blank.employer", false);
    date(placement.start(), "blank.start", true);
    date(placement.end(), "blank.end", false);
    date(placement.plannedEnd(), "blank.planned", false);
    number(placement.hours(), "blank.hours");
    code(placement.contract(), "blank.contract", false);
    code(placement.proof(), "blank.proof", false);
    code(placement.neverStarted(), "blank.never", false);
    code(placement.group(), "blank.group", false);
    choices(placement.attributes());
  }

  private void choices(Map<String, RowMapping.Code> attributes) {
    attributes.values().forEach(attribute -> code(attribute, "blank.choice", false));
  }

  private void add(RowMapping.IntakeColumns intake) {
    intake.codes().values().forEach(answer -> code(answer, "blank.choice", false));
    intake.days().values().forEach(day -> date(day, "blank.day", false));
    date(intake.on(), "blank.asked", false);
    number(intake.hours(), "blank.support");
  }

  private String employerNumber() {
    return mapping.country() == Country.BE ? "blank.enterprise" : "blank.kvk";
  }

  private void addIds(PersonColumns person) {
    IdPolicy policy = mapping.nationalId();
    if (policy == IdPolicy.FORBIDDEN) {
      return;
    }
    boolean either = person.nationalId() != null && person.educationId() != null;
    boolean required = policy == IdPolicy.REQUIRED && !either;
    boolean belgian = mapping.idKinds().contains(IdKind.INSZ);
    String explanation = belgian ? "blank.insz" : either ? "blank.id.either" : "blank.id";
    text(person.nationalId(), explanation, required);
    text(person.educationId(), "blank.education", required);
  }

  private void add(PersonColumns person) {
    addIds(person);
    text(person.givenName(), "blank.given", false);
    text(person.initials(), "blank.initials", false);
    text(person.particle(), "blank.particle", false);
    text(person.surname(), "blank.surname", false);
    text(person.partnerParticle(), "blank.particle", false);
    text(person.partnerSurname(), "blank.partner", false);
    date(person.birthDate(), "blank.birth", false);
    code(person.gender(), "blank.gender", false);
    boolean belgian = mapping.country() == Country.BE;
    text(person.postcode(), belgian ? "blank.postcode.be" : "blank.postcode", false);
    text(person.houseNumber(), "blank.house", false);
    text(person.street(), "blank.street", false);
    text(person.city(), "blank.city", false);
    text(person.clientNumber(), "blank.client", false);
  }

  private void text(@Nullable String heading, String explanation, boolean required) {
    put(heading, Kind.TEXT, List.of(), explanation, required);
  }

  private void date(@Nullable String heading, String explanation, boolean required) {
    put(heading, Kind.DATE, List.of(), explanation, required);
  }

  private void number(@Nullable String heading, String explanation) {
    put(heading, Kind.NUMBER, List.of(), explanation, false);
  }

  private void code(@Nullable Code code, String explanation, boolean required) {
    if (code != null) {
      List<String> choices = new ArrayList<>(code.values().keySet());
      put(
          code.column(),
          choices.isEmpty() ? Kind.TEXT : Kind.CHOICE,
          choices,
          explanation,
          required);
    }
  }

  private void put(
      @Nullable String heading,
      Kind kind,
      List<String> choices,
      @Nullable String explanation,
      boolean required) {
    if (heading != null) {
      String text = explanation == null ? null : texts.get(explanation);
      columns.merge(
          heading, new Column(heading, kind, choices, text, required), BlankColumns::shared);
    }
  }

  /** A column that says two things: the first explains it, and what either takes may be chosen. */
  private static Column shared(Column first, Column next) {
    if (first.kind() != Kind.CHOICE || next.kind() != Kind.CHOICE) {
      return first;
    }
    Set<String> choices = new LinkedHashSet<>(first.choices());
    choices.addAll(next.choices());
    return new Column(
        first.heading(),
        Kind.CHOICE,
        List.copyOf(choices),
        first.explanation(),
        first.required() || next.required());
  }
}
