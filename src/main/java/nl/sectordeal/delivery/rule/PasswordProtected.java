package nl.sectordeal.delivery.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A file behind a password is refused (wachtwoord). */
@Rule(
    code = PasswordProtected.CODE,
    severity = Severity.REJECT,
    text = "A file can be opened without a password.",
    action = "Take the password off, and send the file again through the secured channel.",
    basis = "Delivery agreement with the partner")
public final class PasswordProtected {
  /** Code of this rule. */
  public static final String CODE = "L05";

  private PasswordProtected() {}

  /** Whether the streams of an OLE2 file are those of an encrypted workbook. */
  public static boolean isBroken(Set<String> streams) {
    return streams.contains("EncryptedPackage");
  }
}
