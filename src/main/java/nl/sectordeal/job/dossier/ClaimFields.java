package nl.sectordeal.job.dossier;

import static nl.sectordeal.job.dossier.Fields.day;
import static nl.sectordeal.job.dossier.Fields.decimal;
import static nl.sectordeal.job.dossier.Fields.end;
import static nl.sectordeal.job.dossier.Fields.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.CommitmentClaim;
import nl.sectordeal.record.Claim.ContactClaim;
import nl.sectordeal.record.Claim.IntakeClaim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Claim.QualificationClaim;
import nl.sectordeal.record.Claim.StatusClaim;
import org.jspecify.annotations.Nullable;

/**
 * The columns of {@code rijen.csv} with what a row says; those that its kind has not are empty
 * (kolommen van een bewering). An empty end is not told, {@code open} is told to be open.
 */
final class ClaimFields {
  static final List<String> HEADER =
      List.of(
          "kind",
          "type",
          "provider",
          "employer",
          "start",
          "end",
          "planned_end",
          "hours",
          "contract",
          "proof",
          "never_started",
          "result",
          "group",
          "position",
          "answered",
          "number",
          "attributes",
          "held_fields");

  static final int KIND = RowFields.HEADER.size();
  static final int TYPE = KIND + 1;
  static final int PROVIDER = KIND + 2;
  static final int EMPLOYER = KIND + 3;
  static final int START = KIND + 4;
  static final int END = KIND + 5;
  static final int PLANNED_END = KIND + 6;
  static final int HOURS = KIND + 7;
  static final int CONTRACT = KIND + 8;
  static final int PROOF = KIND + 9;
  static final int NEVER_STARTED = KIND + 10;
  static final int RESULT = KIND + 11;
  static final int GROUP = KIND + 12;
  static final int POSITION = KIND + 13;
  static final int ANSWERED = KIND + 14;
  static final int NUMBER = KIND + 15;
  static final int ATTRIBUTES = KIND + 16;
  static final int HELD_FIELDS = KIND + 17;

  /** Kind of a line that tells who someone was on joining. */
  static final String INTAKE = "intake";

  private ClaimFields() {}

  static void write(@Nullable Claim claim, String[] to) {
    Arrays.fill(to, KIND, to.length, "");
    if (claim == null) {
      return;
    }
    to[HELD_FIELDS] =
        claim.heldFields().stream().map(Enum::name).sorted().collect(Collectors.joining(";"));
    if (claim instanceof ParticipationClaim it) {
      write(it, to);
    } else if (claim instanceof PlacementClaim it) {
      write(it, to);
    } else if (claim instanceof QualificationClaim it) {
      common(OutcomeKind.QUALIFICATION.label(), it.type(), it.group(), to);
      to[START] = it.date().toString();
    } else if (claim instanceof ContactClaim it) {
      common(OutcomeKind.CONTACT.label(), it.type(), it.group(), to);
      to[START] = it.date().toString();
      to[ANSWERED] = day(it.answered());
      to[ATTRIBUTES] = Fields.attributes(it.attributes());
    } else if (claim instanceof StatusClaim it) {
      write(it, to);
    } else if (claim instanceof CommitmentClaim it) {
      write(it, to);
    } else if (claim instanceof IntakeClaim it) {
      common(INTAKE, null, null, to);
      to[START] = it.on().toString();
      to[ATTRIBUTES] = Fields.attributes(it.answers());
    }
  }

  private static void common(
      String kind, @Nullable String type, @Nullable String group, String[] to) {
    to[KIND] = kind;
    to[TYPE] = text(type);
    to[GROUP] = text(group);
  }

  private static void write(ParticipationClaim it, String[] to) {
    common(OutcomeKind.PARTICIPATION.label(), it.type(), it.group(), to);
    to[PROVIDER] = text(it.provider());
    to[START] = it.start().toString();
    to[END] = end(it.end());
    to[RESULT] = text(it.result());
    to[ATTRIBUTES] = Fields.attributes(it.attributes());
  }

  private static void write(PlacementClaim it, String[] to) {
    common(OutcomeKind.PLACEMENT.label(), it.type(), it.group(), to);
    to[EMPLOYER] = text(it.employer());
    to[START] = it.start().toString();
    to[END] = end(it.end());
    to[PLANNED_END] = day(it.plannedEnd());
    to[HOURS] = decimal(it.hours());
    to[CONTRACT] = text(it.contract());
    to[PROOF] = it.proof().name();
    to[NEVER_STARTED] = Boolean.toString(it.neverStarted());
    to[ATTRIBUTES] = Fields.attributes(it.attributes());
  }

  private static void write(StatusClaim it, String[] to) {
    common(OutcomeKind.STATUS.label(), null, it.group(), to);
    to[POSITION] = text(it.position());
    to[START] = day(it.from());
    to[END] = day(it.until());
  }

  private static void write(CommitmentClaim it, String[] to) {
    common(OutcomeKind.COMMITMENT.label(), it.type(), null, to);
    to[EMPLOYER] = Objects.requireNonNull(it.employer());
    to[NUMBER] = Integer.toString(it.number());
    to[START] = it.from().toString();
    to[END] = day(it.until());
  }
}
