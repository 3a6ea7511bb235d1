package nl.sectordeal.delivery.rule;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * Tells that the bytes of a file contradict the declared character set; the bytes win (andere
 * tekenset).
 */
@Rule(
    code = CharsetContradicted.CODE,
    severity = Severity.WARN,
    text = "A file is written in the character set that was declared.",
    action = "Export in the agreed character set, or tell that it has changed.",
    basis = "RFC 4180")
public final class CharsetContradicted {
  /** Code of this rule. */
  public static final String CODE = "L17";

  private CharsetContradicted() {}

  /**
   * Whether the bytes cannot be, or certainly are not, of the declared character set.
   *
   * @param declared in the job file
   * @param found in the bytes
   * @param onlyAscii whether every byte means the same in nearly all character sets
   */
  public static boolean isBroken(Charset declared, Charset found, boolean onlyAscii) {
    if (isUtf16(declared) || isUtf16(found)) {
      return !found.name().startsWith(declared.name());
    }
    boolean saysUtf8 = declared.equals(StandardCharsets.UTF_8);
    return !onlyAscii && saysUtf8 != found.equals(StandardCharsets.UTF_8);
  }

  private static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }
}
