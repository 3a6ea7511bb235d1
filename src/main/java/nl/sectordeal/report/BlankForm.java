package nl.sectordeal.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for a partner to fill in (invulformulier).
 *
 * @param title what stands above the headings, where the heading row leaves room
 * @param sheet name of the sheet that is read back
 * @param headerRow first row of the headings as the partner counts, from 1; null: where there is
 *     room
 * @param headerRows lines that the headings take
 * @param senderCell cell in which the sender says who it is, such as B1; null when none does
 */
public record BlankForm(
    String title,
    String sheet,
    @Nullable Integer headerRow,
    int headerRows,
    @Nullable String senderCell,
    List<Column> columns) {

  /**
   * One column.
   *
   * @param choices values to choose from; empty unless the kind is CHOICE
   * @param explanation what belongs in the column; null when the heading says it all
   * @param required whether a row without it cannot be used
   */
  public record Column(
      String heading,
      Kind kind,
      List<String> choices,
      @Nullable String explanation,
      boolean required) {}

  /** What a column takes. */
  public enum Kind {
    /** Kept as typed, so that numbers such as KvK keep their leading zeros. */
    TEXT,
    DATE,
    NUMBER,
    CHOICE
  }
}
