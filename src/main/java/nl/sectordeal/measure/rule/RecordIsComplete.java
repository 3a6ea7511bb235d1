package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A record tells gender, age, position and level of education (volledig record). */
@Rule(
    code = RecordIsComplete.CODE,
    severity = Severity.WARN,
    text =
        "Gender, birth date, position on the labour market and level of education are known of each participant.",
    action = "Ask the participant, and send the row again; the day of entry is what counts.",
    basis =
        "ESF-R02: Regulation (EU) 1304/2013, Annex I: indicators are reported of complete records; Commission, answers on reporting, December 2014.")
public final class RecordIsComplete {
  public static final String CODE = "D31";

  private RecordIsComplete() {}

  /** Whether anything is missing. */
  public static boolean isBroken(int missing) {
    return missing > 0;
  }
}
