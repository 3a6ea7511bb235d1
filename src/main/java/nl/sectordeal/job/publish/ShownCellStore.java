package nl.sectordeal.job.publish;

import java.util.List;
import nl.sectordeal.report.protect.ShownTables;

/** Keeps what the tables of published versions showed: a register of published cells. */
public interface ShownCellStore {

  /**
   * What a version showed to each audience that sees no smaller counts than this.
   *
   * @param smallest lowest count above zero that they see
   */
  List<ShownTables> list(Publication publication, int smallest);

  /** Keeps what a version showed to one audience, in the transaction that runs. */
  void add(Publication publication, ShownTables tables);
}
