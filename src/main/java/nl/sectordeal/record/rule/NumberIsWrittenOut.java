package nl.sectordeal.record.rule;

import java.util.regex.Pattern;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A number is written out; of 1,23E+11 the last digits are lost. */
@Rule(
    code = NumberIsWrittenOut.CODE,
    severity = Severity.REJECT,
    text = "A number is written out.",
    action = "Store the column as text and fill in the number again.",
    basis = "Values are read, never guessed")
public final class NumberIsWrittenOut {
  public static final String CODE = "R38";

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE][+-]?\\d+");

  public static boolean isBroken(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }

  private NumberIsWrittenOut() {}
}
