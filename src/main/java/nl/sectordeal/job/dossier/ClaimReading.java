package nl.sectordeal.job.dossier;

import static nl.sectordeal.job.dossier.Fields.findDay;
import static nl.sectordeal.job.dossier.Fields.findText;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.CommitmentClaim;
import nl.sectordeal.record.Claim.ContactClaim;
import nl.sectordeal.record.Claim.IntakeClaim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Claim.QualificationClaim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;

/** Reads back what {@link ClaimFields} wrote. */
final class ClaimReading {
  private static final Map<String, Function<String[], Claim>> BY_KIND =
      Map.of(
          OutcomeKind.PARTICIPATION.label(),
          ClaimReading::participation,
          OutcomeKind.PLACEMENT.label(),
          ClaimReading::placement,
          OutcomeKind.QUALIFICATION.label(),
          ClaimReading::qualification,
          OutcomeKind.CONTACT.label(),
          ClaimReading::contact,
          OutcomeKind.COMMITMENT.label(),
          ClaimReading::commitment,
          OutcomeKind.STATUS.label(),
          ClaimReading::status,
          ClaimFields.INTAKE,
          ClaimReading::intake);

  private ClaimReading() {}

  /**
   * What a line says.
   *
   * @throws RuntimeException when a field cannot be read
   */
  static Claim read(String[] from) {
    Function<String[], Claim> reading = BY_KIND.get(from[ClaimFields.KIND]);
    if (reading == null) {
      throw new IllegalArgumentException("no such kind");
    }
    return reading.apply(from);
  }

  private static Claim participation(String[] from) {
    return new ParticipationClaim(
        from[ClaimFields.TYPE],
        findText(from[ClaimFields.PROVIDER]),
        start(from),
        Fields.readEnd(from[ClaimFields.END]),
        findText(from[ClaimFields.RESULT]),
        findText(from[ClaimFields.GROUP]),
        attributes(from),
        heldFields(from));
  }

  private static Claim placement(String[] from) {
    return new PlacementClaim(
        findText(from[ClaimFields.TYPE]),
        findText(from[ClaimFields.EMPLOYER]),
        null,
        start(from),
        Fields.readEnd(from[ClaimFields.END]),
        findDay(from[ClaimFields.PLANNED_END]),
        Fields.findDecimal(from[ClaimFields.HOURS]),
        findText(from[ClaimFields.CONTRACT]),
        Proof.valueOf(from[ClaimFields.PROOF]),
        RowFields.yesOrNo(from[ClaimFields.NEVER_STARTED]),
        findText(from[ClaimFields.GROUP]),
        attributes(from),
        heldFields(from));
  }

  private static Claim qualification(String[] from) {
    return new QualificationClaim(
        from[ClaimFields.TYPE], start(from), findText(from[ClaimFields.GROUP]), heldFields(from));
  }

  private static Claim contact(String[] from) {
    return new ContactClaim(
        from[ClaimFields.TYPE],
        start(from),
        findDay(from[ClaimFields.ANSWERED]),
        findText(from[ClaimFields.GROUP]),
        attributes(from),
        heldFields(from));
  }

  private static Claim status(String[] from) {
    return new StatusClaim(
        findText(from[ClaimFields.GROUP]),
        findText(from[ClaimFields.POSITION]),
        findDay(from[ClaimFields.START]),
        findDay(from[ClaimFields.END]),
        heldFields(from));
  }

  private static Claim intake(String[] from) {
    return new IntakeClaim(
        start(from), Fields.readAttributes(from[ClaimFields.ATTRIBUTES]), heldFields(from));
  }

  private static Claim commitment(String[] from) {
    return new CommitmentClaim(
        from[ClaimFields.TYPE],
        from[ClaimFields.EMPLOYER],
        null,
        Integer.parseInt(from[ClaimFields.NUMBER]),
        start(from),
        findDay(from[ClaimFields.END]),
        heldFields(from));
  }

  private static Map<String, String> attributes(String[] from) {
    return Fields.readAttributes(from[ClaimFields.ATTRIBUTES]);
  }

  private static LocalDate start(String[] from) {
    return LocalDate.parse(from[ClaimFields.START]);
  }

  private static Set<Field> heldFields(String[] from) {
    String text = from[ClaimFields.HELD_FIELDS];
    if (text.isEmpty()) {
      return Set.of();
    }
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (String name : text.split(";", -1)) {
      fields.add(Field.valueOf(name));
    }
    return fields;
  }
}
