package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code koppelingen.csv}: which row belongs to which person number, and how that is known, sorted
 * by source, row key and person (koppelingen). Person numbers only; {@code score} is empty where
 * nothing was scored.
 */
public final class LinkCsv {
  public static final CsvForm<Link> FORM =
      new CsvForm<>(
          List.of("source", "row_key", "person", "method", "score"), 3, 2, LinkCsv::columns);

  private LinkCsv() {}

  /**
   * One row and the person it belongs to.
   *
   * @param score between 0 and 1; null where nothing was scored
   */
  public record Link(
      String source, String rowKey, String person, String method, @Nullable BigDecimal score) {}

  private static String[] columns(Link link) {
    return new String[] {
      link.source(), link.rowKey(), link.person(), link.method(), Plain.decimal(link.score())
    };
  }
}
