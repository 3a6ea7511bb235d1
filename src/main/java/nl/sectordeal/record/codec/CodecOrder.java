package nl.sectordeal.record.codec;

import java.util.List;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;

/**
 * The numbers that stand for words in stored claims; a new word comes last, and none moves
 * (volgorde).
 */
final class CodecOrder {
  static final List<Field> FIELDS =
      List.of(
          Field.RESULT,
          Field.GROUP,
          Field.CONTRACT,
          Field.PROOF,
          Field.NEVER_STARTED,
          Field.OTHER,
          Field.WITHDRAWAL);
  static final List<End.State> END_STATES =
      List.of(End.State.NOT_TOLD, End.State.OPEN, End.State.ON);
  static final List<Proof> PROOFS =
      List.of(
          Proof.NONE,
          Proof.REQUESTED,
          Proof.RECEIVED,
          Proof.APPROVED,
          Proof.REJECTED,
          Proof.EXPIRED);

  private CodecOrder() {}
}
