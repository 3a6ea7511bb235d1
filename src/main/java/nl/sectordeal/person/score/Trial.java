package nl.sectordeal.person.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sectordeal.record.PersonMarks;

/**
 * How a model does on the pairs of records of which national ids tell who is who (toets): one id is
 * one person, two of one kind are two. The model is not told the ids.
 *
 * @param same pairs of one person
 * @param right of these, how many the model links
 * @param wrong pairs of two people that the model links
 */
public record Trial(long same, long right, long wrong) {

  /**
   * Tries a model.
   *
   * @param profiles without ids
   * @param marks of each profile; without an id where none is known, or more than one
   * @param link probability from which two are one person
   */
  public static Trial of(LinkModel model, Profiles profiles, List<PersonMarks> marks, double link) {
    double least = Level.log2(link / (1 - link));
    ScoredPairs pairs =
        new PairFinder(model.fitting(profiles), profiles, new Told(marks), least).find();
    long right = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (marks.get(pairs.a()[i]).equals(marks.get(pairs.b()[i]))) {
        right++;
      }
    }
    return new Trial(same(marks), right, pairs.size() - right);
  }

  /** Marks that tell the id only, so that equal ones are one person. */
  public static PersonMarks idOf(PersonMarks marks) {
    return marks.id() == null || marks.isStandIn()
        ? PersonMarks.NOBODY
        : new PersonMarks(marks.idKind(), marks.id(), null, 0, 0, 0);
  }

  private static long same(List<PersonMarks> marks) {
    Map<UUID, Long> counts = new HashMap<>();
    long same = 0;
    for (PersonMarks mark : marks) {
      UUID id = mark.id();
      if (id != null) {
        same += counts.merge(id, 1L, Long::sum) - 1;
      }
    }
    return same;
  }

  /** Whether the ids told of any pair of one person, or of a pair that was linked wrongly. */
  public boolean tells() {
    return same > 0 || wrong > 0;
  }

  /** Whether this one links more pairs wrongly. */
  public boolean isWorseThan(Trial other) {
    return wrong > other.wrong;
  }

  /** Of the pairs that are linked, the share that are one person; 1 where none is. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Of the pairs that are one person, the share that are linked; 1 where there is none. */
  public double recall() {
    return same == 0 ? 1 : (double) right / same;
  }

  /** Pairs of which ids tell. */
  private record Told(List<PersonMarks> marks) implements Linkable {
    @Override
    public boolean mayLink(int a, int b) {
      return isOpen(a) && marks.get(a).idKind() == marks.get(b).idKind();
    }

    @Override
    public boolean isOpen(int p) {
      return marks.get(p).id() != null;
    }
  }
}
