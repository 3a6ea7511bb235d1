package nl.sectordeal.delivery.rule;

import java.util.Collection;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A zip file that is no workbook is refused (ingepakt bestand). */
@Rule(
    code = ZipWithoutWorkbook.CODE,
    severity = Severity.REJECT,
    text = "A file is sent as it is, not packed in a zip file.",
    action = "Unpack the zip file, and send the files in it one by one.",
    basis = "Delivery agreement with the partner")
public final class ZipWithoutWorkbook {
  /** Code of this rule. */
  public static final String CODE = "L06";

  private ZipWithoutWorkbook() {}

  /** Whether no entry of a zip file is the main part of a workbook. */
  public static boolean isBroken(Collection<String> entries) {
    return entries.stream().noneMatch(name -> name.endsWith("xl/workbook.xml"))
        && !(entries.contains("[Content_Types].xml")
            && entries.stream().anyMatch(name -> name.endsWith("workbook.xml")));
  }
}
