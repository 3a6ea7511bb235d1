package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** The name of a file tells no national id (geen persoonsnummer in de bestandsnaam). */
@Rule(
    code = FileNameTellsNoId.CODE,
    severity = Severity.WARN,
    text = "The name of a file holds no national id.",
    action = "Give the file a name without the number.",
    basis = "UAVG art. 46")
public final class FileNameTellsNoId {
  public static final String CODE = "L40";

  /** Stands for each digit of what may be a national id, before a name is kept. */
  public static final char MASK = '•';

  private FileNameTellsNoId() {}

  /** Whether something in the name was masked. */
  public static boolean isBroken(String name) {
    return name.indexOf(MASK) >= 0;
  }
}
