package nl.sectordeal.delivery.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** An .xls file is refused: it cannot be read in pieces (oud Excel-bestand). */
@Rule(
    code = OldWorkbook.CODE,
    severity = Severity.REJECT,
    text = "A workbook is an .xlsx file, not an .xls file of Excel 2003 or older.",
    action = "Save the workbook as an Excel workbook (.xlsx), and send it again.",
    basis = "ISO/IEC 29500 (Office Open XML)")
public final class OldWorkbook {
  /** Code of this rule. */
  public static final String CODE = "L04";

  private OldWorkbook() {}

  /** Whether the streams of an OLE2 file are those of an old workbook. */
  public static boolean isBroken(Set<String> streams) {
    return streams.contains("Workbook") || streams.contains("Book");
  }
}
