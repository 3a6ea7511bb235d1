package nl.sectordeal.delivery;

import java.util.List;

/**
 * Keeps what became of each delivery. All of it can be made again from the {@link DeliveryStore}
 * and the originals.
 */
public interface JudgementStore {

  /** How far a sender was judged. */
  SenderProgress progress(String job, String source, String sender);

  /**
   * Starts judging after the first {@code kept} steps: forgets all later ones, and marks the sender
   * as dirty until {@link #finish}.
   */
  void restart(SenderProgress progress, int kept, String fingerprint);

  /** The judgements of a sender so far, in order. */
  List<Judgement> listOfSender(int sender);

  /**
   * Keeps one more step of a sender.
   *
   * @param step rank of the event, from 0
   * @param last number of the last judgement after it
   */
  void addStep(int sender, int step, Event event, List<Judgement> judgements, long last);

  /** Ends what {@link #restart} began. */
  void finish(int sender);

  /** What became of each delivery, as known: with their rank, in that order. */
  List<Judgement> list(Known known);
}
