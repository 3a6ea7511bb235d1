package nl.sectordeal.record.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.rule.FileNameTellsNoId;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;

/** A national id stands in the column for it and nowhere else. */
@Rule(
    code = NationalIdStaysInItsColumn.CODE,
    severity = Severity.INFO,
    text = "No national id stands in another column.",
    action = "Remove the number from this column.",
    basis = "UAVG art. 46")
public final class NationalIdStaysInItsColumn {
  public static final String CODE = "R30";

  /** 123 456 789, 1234.56.789, and the groups of an INSZ: 12.34.56-789.01. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<!\\d)(?:\\d{3}_\\d{3}_\\d{3}|\\d{4}_\\d{2}_\\d{3}|\\d{2}_\\d{2}_\\d{2}_\\d{3}_\\d{2})(?!\\d)"
              .replace("_", "[ .\\u00a0-]"));

  private static final Pattern UNBROKEN = Pattern.compile("\\d+");

  private static final int SHORTEST_GROUPED = 11;

  private static final List<IdKind> KINDS = List.of(IdKind.values());

  /** Whether some row of digits in the text, or all its digits together, can be a national id. */
  public static boolean isBroken(String text) {
    String digits = digits(text);
    return !digits.isEmpty() && (hasId(text) || isId(digits));
  }

  /** Whether some row of digits in the text can be a national id, also one written in groups. */
  public static boolean hasId(String text) {
    return hasUnbrokenId(text) || (text.length() >= SHORTEST_GROUPED && hasGroupedId(text));
  }

  /** The groups may begin anywhere: behind another number too. */
  private static boolean hasGroupedId(String text) {
    Matcher grouped = GROUPED.matcher(text);
    int from = 0;
    while (grouped.find(from)) {
      if (isId(digits(grouped.group()))) {
        return true;
      }
      from = grouped.start() + 1;
    }
    return false;
  }

  /** The text with {@code •} for each digit of what can be a national id. */
  public static String masked(String text) {
    if (!hasId(text)) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    Matcher unbroken = UNBROKEN.matcher(text);
    while (unbroken.find()) {
      mask(masked, unbroken);
    }
    Matcher grouped = GROUPED.matcher(text);
    for (int from = 0; grouped.find(from); from = grouped.start() + 1) {
      mask(masked, grouped);
    }
    return masked.toString();
  }

  private static void mask(StringBuilder text, Matcher found) {
    if (isId(digits(found.group()))) {
      for (int at = found.start(); at < found.end(); at++) {
        if (isDigit(text.charAt(at))) {
          text.setCharAt(at, FileNameTellsNoId.MASK);
        }
      }
    }
  }

  private static boolean hasUnbrokenId(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isDigit(text.charAt(i))) {
        if (isId(text.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** Whether these digits, and nothing else, can be a national id. */
  public static boolean isId(String digits) {
    for (IdKind kind : KINDS) {
      if (!NationalIdIsPossible.isBroken(kind, digits)) {
        return true;
      }
    }
    return false;
  }

  private NationalIdStaysInItsColumn() {}
}
