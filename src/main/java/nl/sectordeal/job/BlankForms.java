package nl.sectordeal.job;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.PersonColumns;
import nl.sectordeal.report.BlankForm;
import nl.sectordeal.report.BlankForm.Column;
import nl.sectordeal.report.BlankForm.Kind;
import nl.sectordeal.report.ReportRenderer;
import org.jspecify.annotations.Nullable;

/** Makes the workbook that a partner fills in from what the job file says of its source. */
final class BlankForms {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Texts texts;

  private BlankForms(Texts texts) {
    this.texts = texts;
  }

  static Answer write(JobFile job, String sourceId, Path file, Locale language) {
    List<String> ids = job.sources().stream().map(Source::id).toList();
    if (!ids.contains(sourceId)) {
      throw UserMistake.unknown("mistake.source", sourceId, ids);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UserMistake("mistake.workbook", Map.of("file", file));
    }
    if (Files.exists(file)) {
      throw new UserMistake("mistake.exists", Map.of("file", file));
    }
    Source source = job.source(sourceId);
    Texts texts = Texts.in(language);
    BlankForms forms = new BlankForms(texts);
    forms.add(Objects.requireNonNull(job.mappings().get(sourceId)));
    BlankForm form =
        new BlankForm(
            job.title() + " – " + source.partner(),
            Objects.requireNonNullElse(source.format().sheet(), sourceId),
            Objects.requireNonNullElse(source.format().headerRow(), 1),
            List.copyOf(forms.columns.values()));
    try {
      ReportRenderer.renderBlank(form, language, file);
    } catch (UncheckedIOException e) {
      throw new UserMistake("mistake.unwritable", Map.of("file", file), e);
    }
    return Answer.done(List.of(texts.get("blank.done", Map.of("file", file))));
  }

  private void add(RowMapping mapping) {
    mapping.key().forEach(key -> text(key, "blank.key", true));
    code(mapping.withdrawal(), "blank.withdrawal", false);
    add(mapping.person());
    RowMapping.StatusColumns status = mapping.status();
    if (status != null) {
      code(status.group(), "blank.group", false);
      code(status.position(), "blank.position", false);
      date(status.from(), "blank.from", false);
      date(status.until(), "blank.until", false);
    }
    addEvents(mapping);
  }

  private void addEvents(RowMapping mapping) {
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
      text(commitment.employer(), "blank.kvk", true);
      text(commitment.employerName(), "blank.employer", false);
      number(commitment.number(), "blank.number");
      date(commitment.from(), "blank.start", true);
      date(commitment.until(), "blank.end", false);
    }
  }

  private void add(RowMapping.PlacementColumns placement) {
    code(placement.kind(), "blank.kind", true);
    text(placement.employer(), "blank.kvk", true);
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

  private void add(@Nullable PersonColumns person) {
    if (person == null) {
      return;
    }
    text(person.nationalId(), "blank.id", false);
    text(person.educationId(), "blank.education", false);
    text(person.givenName(), "blank.given", false);
    text(person.initials(), "blank.initials", false);
    text(person.particle(), "blank.particle", false);
    text(person.surname(), "blank.surname", false);
    text(person.partnerParticle(), "blank.particle", false);
    text(person.partnerSurname(), "blank.partner", false);
    date(person.birthDate(), "blank.birth", false);
    code(person.gender(), "blank.gender", false);
    text(person.postcode(), "blank.postcode", false);
    text(person.houseNumber(), "blank.house", false);
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
      String explanation,
      boolean required) {
    if (heading != null) {
      columns.putIfAbsent(
          heading, new Column(heading, kind, choices, texts.get(explanation), required));
    }
  }
}
