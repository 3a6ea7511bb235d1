package nl.sectordeal.measure.esf;

import java.time.LocalDate;

/**
 * A project that the fund pays for (project, operatie).
 *
 * @param id name in the job file
 * @param title name for readers
 * @param prefix goes before the codes of its indicators; empty where a job has one operation
 * @param from first day of the operation
 * @param until last day of the operation
 */
public record Operation(String id, String title, String prefix, LocalDate from, LocalDate until) {

  /** Id of the measure that an indicator is in this operation: {@code CO01} or {@code x-CO01}. */
  public String measure(String indicator) {
    return prefix.isEmpty() ? indicator : prefix + "-" + indicator;
  }
}
