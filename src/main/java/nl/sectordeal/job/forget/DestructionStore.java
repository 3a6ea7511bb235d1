package nl.sectordeal.job.forget;

import java.time.Instant;
import java.time.LocalDate;

/** Keeps which lists were destroyed, when and why, and nothing of the persons on them. */
interface DestructionStore {

  /** Whether a list was destroyed. */
  boolean has(String job, String list);

  /** Keeps that a list was. */
  void add(String job, String list, LocalDate asOf, Instant effective, String because, int persons);
}
