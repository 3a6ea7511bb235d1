package nl.sectordeal.record.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of a row as few bytes and reads them back (codering). An instance belongs to
 * one thread.
 *
 * <p>The first byte is the version of the form.
 */
public final class RowCodec {
  private static final int VERSION = 1;
  private static final int PARTICIPATION = 1;
  private static final int PLACEMENT = 2;
  private static final int QUALIFICATION = 3;
  private static final int CONTACT = 4;
  private static final int STATUS = 5;
  private static final int COMMITMENT = 6;
  private static final int INTAKE = 7;

  /** What names attributes has a mark of its own, so that all else is stored as it always was. */
  private static final int PARTICIPATION_WITH_ATTRIBUTES = 8;

  private static final int PLACEMENT_WITH_ATTRIBUTES = 9;

  private final CodecOutput out = new CodecOutput();
  private final Map<String, String> seen = CodecInput.nothingSeen();

  /** The claims as bytes, not to be changed; the same claims always give the same bytes. */
  public byte[] encode(List<Claim> claims) {
    if (claims instanceof StoredClaims stored) {
      return stored.bytes();
    }
    out.clear();
    out.putByte(VERSION);
    out.putLong(claims.size());
    for (Claim claim : claims) {
      put(claim);
    }
    return out.toBytes();
  }

  /**
   * The claims that {@link #encode} wrote.
   *
   * @throws IllegalStateException when the bytes are of a version that this program does not know
   */
  public List<Claim> decode(byte[] bytes) {
    CodecInput in = new CodecInput(bytes, seen);
    int version = in.takeByte();
    if (version != VERSION) {
      throw new IllegalStateException("claims are stored in version " + version + ", not 1");
    }
    int count = in.takeInt();
    List<Claim> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      claims.add(take(in));
    }
    return Collections.unmodifiableList(claims);
  }

  private void put(Claim claim) {
    if (claim instanceof Claim.ParticipationClaim part) {
      put(part);
    } else if (claim instanceof Claim.PlacementClaim placement) {
      put(placement);
    } else if (claim instanceof Claim.QualificationClaim qualification) {
      put(qualification);
    } else if (claim instanceof Claim.ContactClaim contact) {
      put(contact);
    } else if (claim instanceof Claim.StatusClaim status) {
      put(status);
    } else if (claim instanceof Claim.CommitmentClaim commitment) {
      put(commitment);
    } else if (claim instanceof Claim.IntakeClaim intake) {
      out.putByte(INTAKE);
      out.putDay(intake.on());
      out.putAttributes(intake.answers());
    }
    out.putFields(claim.heldFields());
  }

  private Claim take(CodecInput in) {
    int tag = in.takeByte();
    return switch (tag) {
      case PARTICIPATION -> participation(in, false);
      case PARTICIPATION_WITH_ATTRIBUTES -> participation(in, true);
      case PLACEMENT -> placement(in, false);
      case PLACEMENT_WITH_ATTRIBUTES -> placement(in, true);
      case QUALIFICATION -> qualification(in);
      case CONTACT -> contact(in);
      case STATUS -> status(in);
      case COMMITMENT -> commitment(in);
      case INTAKE -> new Claim.IntakeClaim(in.takeDay(), in.takeAttributes(), in.takeFields());
      default -> throw new IllegalStateException("no claim has the mark " + tag);
    };
  }

  private void put(Claim.ParticipationClaim claim) {
    out.putByte(claim.attributes().isEmpty() ? PARTICIPATION : PARTICIPATION_WITH_ATTRIBUTES);
    out.putText(claim.type());
    out.putText(claim.provider());
    out.putDay(claim.start());
    out.putEnd(claim.end());
    out.putText(claim.result());
    out.putText(claim.group());
    if (!claim.attributes().isEmpty()) {
      out.putAttributes(claim.attributes());
    }
  }

  private static Claim participation(CodecInput in, boolean attributes) {
    return new Claim.ParticipationClaim(
        in.takeText(),
        in.takeTextOrNull(),
        in.takeDay(),
        in.takeEnd(),
        in.takeTextOrNull(),
        in.takeTextOrNull(),
        attributes ? in.takeAttributes() : Map.of(),
        in.takeFields());
  }

  private void put(Claim.PlacementClaim claim) {
    out.putByte(claim.attributes().isEmpty() ? PLACEMENT : PLACEMENT_WITH_ATTRIBUTES);
    out.putText(claim.type());
    out.putText(claim.employer());
    out.putText(claim.employerName());
    out.putDay(claim.start());
    out.putEnd(claim.end());
    out.putDay(claim.plannedEnd());
    BigDecimal hours = claim.hours();
    out.putText(hours == null ? null : hours.toString());
    out.putText(claim.contract());
    out.putByte(CodecOrder.PROOFS.indexOf(claim.proof()));
    out.putByte(claim.neverStarted() ? 1 : 0);
    out.putText(claim.group());
    if (!claim.attributes().isEmpty()) {
      out.putAttributes(claim.attributes());
    }
  }

  private static Claim placement(CodecInput in, boolean attributes) {
    return new Claim.PlacementClaim(
        in.takeTextOrNull(),
        in.takeTextOrNull(),
        in.takeTextOrNull(),
        in.takeDay(),
        in.takeEnd(),
        in.takeDayOrNull(),
        decimal(in.takeTextOrNull()),
        in.takeTextOrNull(),
        CodecOrder.PROOFS.get(in.takeByte()),
        in.takeByte() == 1,
        in.takeTextOrNull(),
        attributes ? in.takeAttributes() : Map.of(),
        in.takeFields());
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private void put(Claim.QualificationClaim claim) {
    out.putByte(QUALIFICATION);
    out.putText(claim.type());
    out.putDay(claim.date());
    out.putText(claim.group());
  }

  private static Claim qualification(CodecInput in) {
    return new Claim.QualificationClaim(
        in.takeText(), in.takeDay(), in.takeTextOrNull(), in.takeFields());
  }

  private void put(Claim.ContactClaim claim) {
    out.putByte(CONTACT);
    out.putText(claim.type());
    out.putDay(claim.date());
    out.putDay(claim.answered());
    out.putText(claim.group());
    out.putAttributes(claim.attributes());
  }

  private static Claim contact(CodecInput in) {
    return new Claim.ContactClaim(
        in.takeText(),
        in.takeDay(),
        in.takeDayOrNull(),
        in.takeTextOrNull(),
        in.takeAttributes(),
        in.takeFields());
  }

  private void put(Claim.StatusClaim claim) {
    out.putByte(STATUS);
    out.putText(claim.group());
    out.putText(claim.position());
    out.putDay(claim.from());
    out.putDay(claim.until());
  }

  private static Claim status(CodecInput in) {
    return new Claim.StatusClaim(
        in.takeTextOrNull(),
        in.takeTextOrNull(),
        in.takeDayOrNull(),
        in.takeDayOrNull(),
        in.takeFields());
  }

  private void put(Claim.CommitmentClaim claim) {
    out.putByte(COMMITMENT);
    out.putText(claim.type());
    out.putText(claim.employer());
    out.putText(claim.employerName());
    out.putLong(claim.number());
    out.putDay(claim.from());
    out.putDay(claim.until());
  }

  private static Claim commitment(CodecInput in) {
    return new Claim.CommitmentClaim(
        in.takeText(),
        in.takeText(),
        in.takeTextOrNull(),
        in.takeInt(),
        in.takeDay(),
        in.takeDayOrNull(),
        in.takeFields());
  }
}
