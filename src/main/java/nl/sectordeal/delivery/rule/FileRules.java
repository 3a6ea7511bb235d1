package nl.sectordeal.delivery.rule;

import java.util.List;

/** The rules on a file as such, whatever its rows mean, in order of their codes. */
public final class FileRules {
  /** L01 to L19, and L36. */
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
          HeadingsOnOneLine.class);

  private FileRules() {}
}
