package nl.sectordeal.job.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Proof;
import nl.sectordeal.report.Explanation.RowClaim;
import org.jspecify.annotations.Nullable;

/** What a claim tells, by name; nothing of whom (inhoud van een bewering). */
final class ClaimFacts {
  /** The fields whose value is not known, by their codes. */
  static final String HELD_FIELDS = "held_fields";

  private final Map<String, String> facts = new LinkedHashMap<>();

  private ClaimFacts() {}

  static RowClaim of(Claim claim) {
    ClaimFacts told = new ClaimFacts();
    String kind = told.tell(claim);
    if (!claim.heldFields().isEmpty()) {
      told.put(HELD_FIELDS, claim.heldFields().stream().sorted().toList().toString());
    }
    return new RowClaim(kind, told.facts);
  }

  private String tell(Claim claim) {
    if (claim instanceof Claim.PlacementClaim it) {
      return tell(it);
    }
    if (claim instanceof Claim.ParticipationClaim it) {
      put("type", it.type());
      put("start", it.start());
      put("end", it.end());
      put("provider", it.provider());
      put("result", it.result());
      put("group", it.group());
      put(it.attributes());
      return "participation";
    }
    if (claim instanceof Claim.QualificationClaim it) {
      put("type", it.type());
      put("date", it.date());
      put("group", it.group());
      return "qualification";
    }
    if (claim instanceof Claim.ContactClaim it) {
      put("type", it.type());
      put("date", it.date());
      put("answered", it.answered());
      put(it.attributes());
      return "contact";
    }
    if (claim instanceof Claim.IntakeClaim it) {
      put("date", it.on());
      it.answers().entrySet().stream()
          .filter(answer -> !Claim.IntakeClaim.SENSITIVE.contains(answer.getKey()))
          .forEach(answer -> put(answer.getKey(), answer.getValue()));
      return "intake";
    }
    return claim instanceof Claim.StatusClaim it ? tell(it) : tell((Claim.CommitmentClaim) claim);
  }

  private String tell(Claim.PlacementClaim it) {
    put("type", it.type());
    put("start", it.start());
    put("end", it.end());
    put("planned_end", it.plannedEnd());
    BigDecimal hours = it.hours();
    put("hours", hours == null ? null : hours.stripTrailingZeros().toPlainString());
    put("contract", it.contract());
    put("employer", it.employer());
    put("proof", it.proof() == Proof.NONE ? null : it.proof().name());
    put("never_started", it.neverStarted() ? "true" : null);
    put("group", it.group());
    put(it.attributes());
    return "placement";
  }

  private String tell(Claim.StatusClaim it) {
    put("group", it.group());
    put("position", it.position());
    put("from", it.from());
    put("until", it.until());
    return "status";
  }

  private String tell(Claim.CommitmentClaim it) {
    put("type", it.type());
    put("employer", it.employer());
    put("number", String.format(Locale.ROOT, "%d", it.number()));
    put("from", it.from());
    put("until", it.until());
    return "commitment";
  }

  private void put(Map<String, String> attributes) {
    attributes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(attribute -> put(attribute.getKey(), attribute.getValue()));
  }

  private void put(String name, @Nullable LocalDate day) {
    put(name, day == null ? null : day.toString());
  }

  /** An end that is told and open is a value of its own. */
  private void put(String name, End end) {
    put(name, end.isOpen() ? "open" : end.date() == null ? null : end.date().toString());
  }

  private void put(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.put(name, value);
    }
  }
}
