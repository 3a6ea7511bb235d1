package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.identity.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** Digests by which rows are compared without keeping their values (rijkenmerk). */
final class RowDigests {
  private final List<Column> mapped;
  private final Pseudonyms pseudonyms;

  RowDigests(List<Column> mapped, Pseudonyms pseudonyms) {
    this.mapped = mapped;
    this.pseudonyms = pseudonyms;
  }

  /**
   * Of a row with values that cannot be read: what was read, and the text of each cell of which
   * there is something to say. So the same day in two spellings is no difference here either.
   */
  long ofRejected(RowDraft draft) {
    Set<String> told = new HashSet<>();
    draft.notices().forEach(notice -> told.add(String.valueOf(notice.column())));
    StringBuilder all = new StringBuilder().append(draft.content.digest());
    for (Column column : mapped) {
      if (told.contains(column.heading())) {
        all.append('\u001f').append(draft.text(column));
      }
    }
    return pseudonyms.row(all.toString());
  }

  /** Over id, surname, birth date, kinds, types, groups and starts. */
  static long core(PersonMarks marks, List<Claim> claims) {
    Mix core = new Mix();
    UUID id = marks.id();
    core.add(id == null ? 0 : id.getMostSignificantBits());
    core.add(id == null ? 0 : id.getLeastSignificantBits());
    core.add(marks.surname());
    core.add(marks.birthDate());
    for (Claim claim : claims) {
      add(core, claim);
    }
    return core.digest();
  }

  private static void add(Mix core, Claim claim) {
    if (claim instanceof Claim.ParticipationClaim part) {
      add(core, "participation", part.type(), part.group(), part.start());
    } else if (claim instanceof Claim.PlacementClaim placement) {
      add(core, "placement", placement.type(), placement.group(), placement.start());
    } else if (claim instanceof Claim.QualificationClaim obtained) {
      add(core, "qualification", obtained.type(), obtained.group(), obtained.date());
    } else if (claim instanceof Claim.ContactClaim contact) {
      add(core, "contact", contact.type(), contact.group(), contact.date());
    } else if (claim instanceof Claim.StatusClaim status) {
      add(core, "status", status.position(), status.group(), status.from());
    } else if (claim instanceof Claim.CommitmentClaim commitment) {
      add(core, "commitment", commitment.type(), null, commitment.from());
    } else if (claim instanceof Claim.IntakeClaim intake) {
      add(core, "intake", null, null, intake.on());
    }
  }

  private static void add(
      Mix core,
      String kind,
      @Nullable String type,
      @Nullable String group,
      @Nullable LocalDate start) {
    core.add(kind);
    core.add(type);
    core.add(group);
    core.add(start == null ? Long.MIN_VALUE : start.toEpochDay());
  }
}
