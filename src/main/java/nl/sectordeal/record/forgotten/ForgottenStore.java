package nl.sectordeal.record.forgotten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps who was forgotten, and what stays of their rows: truth, like deliveries and verdicts. */
public interface ForgottenStore {

  /** All that were forgotten in a job, in the order of forgetting. */
  List<Forgetting> list(String job);

  /** The act by the number of the person. */
  default Optional<Forgetting> find(String job, String person) {
    return list(job).stream().filter(act -> act.person().equals(person)).findFirst();
  }

  /** Number of the newest delivery of all. */
  long lastDelivery();

  /**
   * Writes down that a person is forgotten, all at once or not at all; the senders of the rows are
   * read anew by the next run.
   *
   * @param plan whose act and rows have no number yet
   */
  void add(String job, Forgetting.Plan plan);

  /** Signs of persons forgotten in a job, by act. */
  Map<Long, Set<String>> listSigns(String job);

  /** Keys of a sender that stay in force, by act. */
  Map<Long, Set<String>> listKeys(String job, String source, String sender);

  /** What stays of the rows of an original, by row number. */
  Map<Integer, ForgottenRow> listRows(String job, String source, String sha256);

  /** Keeps that rows of an original were passed over. Rows known already are left alone. */
  void passOver(String job, List<ForgottenRow> rows);

  /** Rows of a job that still stand in their originals, by SHA-256 and source. */
  Map<String, Map<String, Set<Integer>>> listStanding(String job);

  /** Waits until all of this is on the disk; before an original loses what it tells. */
  void force();

  /**
   * Other jobs to which the same bytes were delivered, and which do not know yet that some of these
   * rows are gone.
   */
  Set<String> listOthersWaiting(String job, String sha256, Set<Integer> rows);

  /** Keeps that an original no longer holds rows of who was forgotten. */
  void markBlanked(String job, String sha256);
}
