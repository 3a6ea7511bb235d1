package nl.sectordeal.record;

import java.util.List;
import java.util.function.Consumer;
import nl.sectordeal.notice.Notice;

/**
 * Keeps what there is to tell of the rows of each delivery: their fates and their notices. Can be
 * made again.
 */
public interface NoticeStore {
  /** The chunk of fates that overrule those of other chunks. */
  int SECOND_THOUGHTS = 0;

  /** Keeps the fates of some rows. */
  void addFates(long judgement, int chunk, byte[] fates);

  /** Keeps the notices of all rows of a delivery. */
  void addNotices(long judgement, List<Notice> examples, List<Notice> counts);

  /** Forgets all that was told from one judgement on up to and including another. */
  void forget(long from, long to);

  /** What became of each row of a delivery, in the order of the file. */
  void scanFates(long judgement, Consumer<RowFate> to);

  /** Notices of rows, at most some hundreds per rule, in the order of the file. */
  List<Notice> listExamples(long judgement);

  /** One notice per rule, severity, column and value, with the number of rows it stands for. */
  List<Notice> listCounts(long judgement);
}
