package nl.sectordeal.job.draft;

import java.util.EnumSet;
import java.util.Set;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.Meaning;

/** What the rows of a source seem to tell, by the columns that it has (soort bewering). */
final class ClaimGuess {
  private final FileLook look;

  ClaimGuess(FileLook look) {
    this.look = look;
  }

  /** The claims, in the order of the job file; empty when no column tells when something was. */
  Set<Claim> claims() {
    Set<Claim> claims = EnumSet.noneOf(Claim.class);
    if (isCommitment()) {
      return EnumSet.of(Claim.COMMITMENT);
    }
    if (isQualification()) {
      claims.add(Claim.QUALIFICATION);
    } else if (isPlacement()) {
      claims.add(Claim.PLACEMENT);
    }
    if ((has(Meaning.START) && claims.isEmpty()) || isBothTrajectAndWork()) {
      claims.add(Claim.PARTICIPATION);
    }
    if (claims.isEmpty() && has(Meaning.CONTACT_DATE)) {
      claims.add(Claim.CONTACT);
    }
    if (has(Meaning.GROUP) && (claims.isEmpty() || hasAny(Meaning.STATUS_FROM))) {
      claims.add(Claim.STATUS);
    }
    return claims;
  }

  private boolean isCommitment() {
    boolean ofSomebody = hasAny(Meaning.SURNAME, Meaning.NATIONAL_ID, Meaning.BIRTH_DATE);
    boolean dated = hasAny(Meaning.START, Meaning.WORK_START, Meaning.CONTACT_DATE);
    return has(Meaning.EMPLOYER) && !ofSomebody && dated;
  }

  private boolean isQualification() {
    return has(Meaning.OBTAINED)
        || (has(Meaning.QUALIFICATION) && hasAny(Meaning.START, Meaning.CONTACT_DATE));
  }

  private boolean isPlacement() {
    boolean atWork =
        hasAny(
            Meaning.EMPLOYER,
            Meaning.EMPLOYER_NAME,
            Meaning.HOURS,
            Meaning.PROOF,
            Meaning.CONTRACT,
            Meaning.NEVER_STARTED);
    return has(Meaning.WORK_START) || (has(Meaning.START) && atWork);
  }

  private boolean isBothTrajectAndWork() {
    return has(Meaning.WORK_START) && has(Meaning.START) && has(Meaning.KIND);
  }

  private boolean has(Meaning meaning) {
    return look.find(meaning) != null;
  }

  private boolean hasAny(Meaning... meanings) {
    for (Meaning meaning : meanings) {
      if (has(meaning)) {
        return true;
      }
    }
    return false;
  }
}
