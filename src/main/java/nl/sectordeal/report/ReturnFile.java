package nl.sectordeal.report;

import java.util.List;
import java.util.function.Consumer;
import nl.sectordeal.outcome.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What one sender gets back: its own rows, what is wrong with them and what to do (terugkoppeling).
 *
 * @param name file name without extension: the source, with the sender where the source has many,
 *     or with the file it answers where its sender is not known
 * @param delivery name of the file it answers; null when nothing was ever received
 * @param outcome one sentence: taken in, held or refused, and why
 * @param toFix notices about rows and file, worst first, then by row
 * @param differences where this sender is the partner asked; the other side's value is blanked
 *     where the law keeps it from this sender
 */
public record ReturnFile(
    String name,
    String partner,
    String source,
    String sender,
    @Nullable String delivery,
    String outcome,
    List<ToFix> toFix,
    RowFates fates,
    List<Difference> differences) {

  /**
   * One notice in words; {@code count} more rows have the same. The key of its row is told with the
   * row's fate.
   *
   * @param row as the spreadsheet counts; null when it is about the file
   * @param severity name of it, such as {@code REJECT}; or {@link #VALUE_HELD}
   */
  public record ToFix(
      @Nullable Integer row,
      @Nullable String column,
      String code,
      String severity,
      @Nullable String value,
      String wrong,
      String action,
      long count) {

    /** In place of a severity: one value is not used until it is known; its row does not wait. */
    public static final String VALUE_HELD = "VALUE_HELD";
  }

  /** Every row of the delivery, in its own order; called once, streaming. */
  @FunctionalInterface
  public interface RowFates {
    void forEach(Consumer<RowFate> consumer);
  }

  /**
   * What became of one row.
   *
   * @param fate word for people: nieuw, gewijzigd, ongewijzigd, afgewezen, ingetrokken, dubbel
   * @param codes rule codes that spoke about it, separated by spaces; empty when none
   */
  public record RowFate(int row, String key, String fate, String codes) {}
}
