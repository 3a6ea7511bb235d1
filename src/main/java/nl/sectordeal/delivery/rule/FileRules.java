package nl.sectordeal.delivery.rule;

import java.util.List;
import nl.sectordeal.notice.Rule;

/** The rules on a file as such, whatever its rows mean, in order of their codes. */
public final class FileRules {
  /** L01 to L19, L36 to L38, and L41. */
  public static final List<Class<?>> ALL =
      List.of(
          EmptyFile.class,
          OtherTypeThanAgreed.class,
          SheetMissing.class,
          OldWorkbook.class,
          PasswordProtected.class,
          ZipWithoutWorkbook.class,
          OtherKindOfFile.class,
          UnpacksTooLarge.class,
          MacrosPresent.class,
          LinksToOtherFiles.class,
          DamagedFile.class,
          RowTooLong.class,
          ColumnRenamed.class,
          ColumnMissing.class,
          HeadingTwice.class,
          FormatDetected.class,
          CharsetContradicted.class,
          GapInTable.class,
          FieldsBesideHeadings.class,
          SeparatorContradicted.class,
          HeadingsElsewhere.class,
          HeadingsOnOneLine.class,
          QuotationMarkIsClosed.class,
          RowBeginsWithTotal.class);

  private FileRules() {}

  /** Whether a code is that of one of them: who reads the file again finds what it says. */
  public static boolean has(String code) {
    return ALL.stream().anyMatch(rule -> rule.getAnnotation(Rule.class).code().equals(code));
  }
}
