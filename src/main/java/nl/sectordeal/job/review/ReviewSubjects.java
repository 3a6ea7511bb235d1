package nl.sectordeal.job.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.mapping.WrittenPerson;

/**
 * Looks rows up by name, as known now: in the stored versions where they stand, and in the
 * originals who they are about.
 */
public final class ReviewSubjects {
  private final ReviewTools tools;
  private final JobFile job;
  private final List<Judgement> judgements;

  /**
   * @param judgements as known
   */
  ReviewSubjects(ReviewTools tools, JobFile job, List<Judgement> judgements) {
    this.tools = tools;
    this.job = job;
    this.judgements = judgements;
  }

  private record Standing(Row row, Instant known) {}

  /** A delivery by what a row says of it. */
  private record Place(String source, String sender, String delivery) {}

  /** The rows of these names; one that was never delivered is missing. */
  Map<RecordName, ReviewSubject> find(Collection<RecordName> names) {
    Map<RecordName, Standing> standing = standing(new HashSet<>(names));
    Map<Place, List<Row>> rows = new LinkedHashMap<>();
    for (Standing one : standing.values()) {
      rows.computeIfAbsent(place(one.row().ref()), place -> new ArrayList<>()).add(one.row());
    }
    Map<RecordName, ReviewSubject> found = new HashMap<>();
    rows.forEach(
        (place, here) -> {
          Map<Integer, WrittenPerson> persons = persons(place, here);
          for (Row row : here) {
            RecordName name = name(row.ref());
            WrittenPerson person = persons.getOrDefault(row.number(), WrittenPerson.NOTHING);
            Instant known = Objects.requireNonNull(standing.get(name)).known();
            found.put(name, new ReviewSubject(name, row.live(), known, person));
          }
        });
    return found;
  }

  private Map<RecordName, Standing> standing(Set<RecordName> wanted) {
    Map<RecordName, Standing> standing = new HashMap<>();
    if (!wanted.isEmpty()) {
      tools
          .stages()
          .records()
          .scan(
              judgements,
              source -> Objects.requireNonNull(job.mappings().get(source)).partner(),
              false,
              version -> take(version, wanted, standing));
    }
    return standing;
  }

  /** Versions of a key come in their order, so the first tells since when it is known. */
  private static void take(
      RowVersion version, Set<RecordName> wanted, Map<RecordName, Standing> standing) {
    RecordName name = name(version.row().ref());
    if (wanted.contains(name)) {
      Standing earlier = standing.get(name);
      Instant known = earlier == null ? version.row().since() : earlier.known();
      standing.put(name, new Standing(version.row(), known));
    }
  }

  private Map<Integer, WrittenPerson> persons(Place place, List<Row> rows) {
    for (Judgement judgement : judgements) {
      Delivery delivery = judgement.delivery();
      if (place.equals(new Place(delivery.source(), delivery.sender(), delivery.shortHash()))) {
        return tools
            .written()
            .read(delivery, job.source(place.source()), rows.stream().map(Row::number).toList());
      }
    }
    return Map.of();
  }

  private static Place place(RowRef ref) {
    return new Place(ref.source(), ref.sender(), ref.delivery());
  }

  /** The name of a row, whatever its version. */
  public static RecordName name(RowRef ref) {
    return new RecordName(ref.source(), ref.sender(), ref.key());
  }
}
