package nl.sectordeal.record.forgotten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowSource;
import nl.sectordeal.record.RowSources;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.NameText;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.mapping.Column;
import nl.sectordeal.record.mapping.KeyReader;
import nl.sectordeal.record.mapping.MappedColumns;
import nl.sectordeal.record.mapping.RowMapper;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.record.table.Blanking;
import nl.sectordeal.record.table.HeadingName;
import nl.sectordeal.record.table.UnreadableFile;

/**
 * Finds the rows of persons in the kept originals, and empties them there (wisser).
 *
 * <p>Two moments, so that a killed process loses nothing: first it is worked out and written down
 * what stays, then the originals are rewritten.
 */
public final class PersonEraser {
  private final Map<String, RowMapping> mappings;
  private final RowSources files;
  private final Originals originals;
  private final TraitsSeal seal;
  private final byte[] signKey;

  /**
   * @param mappings per source
   * @param signKey key of the signs by which persons are known when they come again
   */
  public PersonEraser(
      Map<String, RowMapping> mappings,
      RowSources files,
      Originals originals,
      TraitsSeal seal,
      byte[] signKey) {
    this.mappings = Map.copyOf(mappings);
    this.files = files;
    this.originals = originals;
    this.seal = seal;
    this.signKey = signKey.clone();
  }

  /**
   * A delivery to search.
   *
   * @param letIn whether it ever was
   */
  public record Searched(Source source, Delivery delivery, boolean letIn) {}

  /**
   * What stays of persons.
   *
   * @param plans one per person, in the same order
   * @param unread names of files that cannot be read, and so not be searched
   */
  public record Found(List<Forgetting.Plan> plans, Set<String> unread) {}

  /**
   * Searches deliveries for persons.
   *
   * @param act instant, reason and newest delivery; its number and person are not used
   */
  public Found find(List<PersonsRows> persons, List<Searched> deliveries, Forgetting act) {
    ForgottenSigns signer = new ForgottenSigns(signKey);
    Set<String> identifying = identifying();
    List<Erasure> erasures = new ArrayList<>();
    Map<RecordName, List<Erasure>> byName = new HashMap<>();
    for (PersonsRows person : persons) {
      Erasure erasure = new Erasure(person, signer, seal, identifying);
      erasures.add(erasure);
      for (RecordName name : person.names()) {
        byName.computeIfAbsent(name, one -> new ArrayList<>(1)).add(erasure);
      }
    }
    Set<String> unread = new TreeSet<>();
    for (Searched searched : deliveries) {
      Search search = rows -> search(rows, searched, erasures, byName);
      if (!read(searched, search)) {
        unread.add(searched.delivery().file());
      }
    }
    keepForOthers(deliveries, erasures);
    return new Found(erasures.stream().map(one -> one.plan(act)).toList(), unread);
  }

  /** Looks at all rows of a file. */
  @FunctionalInterface
  private interface Search {
    void take(RowSource rows);
  }

  private boolean read(Searched searched, Search search) {
    Delivery it = searched.delivery();
    return originals.withPlain(
        it.sha256(),
        it.file(),
        file -> {
          try (RowSource rows =
              files.open(file, searched.source(), it.sender(), KnownRows.NOTHING)) {
            search.take(rows);
            return true;
          } catch (UnreadableFile e) {
            return false;
          }
        });
  }

  /** What other sources say on the same rows of the same sheet, stays too. */
  private void keepForOthers(List<Searched> deliveries, List<Erasure> erasures) {
    Map<List<String>, List<Searched>> together = new LinkedHashMap<>();
    for (Searched one : deliveries) {
      String sheet = String.valueOf(one.source().format().sheet());
      together
          .computeIfAbsent(List.of(one.delivery().sha256(), sheet), place -> new ArrayList<>())
          .add(one);
    }
    for (List<Searched> sharing : together.values()) {
      for (Searched searched : sharing.size() == 1 ? List.<Searched>of() : sharing) {
        read(searched, rows -> keepForOthers(rows, searched.delivery(), erasures));
      }
    }
  }

  private static void keepForOthers(RowSource rows, Delivery delivery, List<Erasure> erasures) {
    for (ReadRow row = rows.next(); row != null; row = rows.next()) {
      for (Erasure erasure : erasures) {
        erasure.takeBeside(delivery, row);
      }
    }
  }

  private static void search(
      RowSource rows,
      Searched searched,
      List<Erasure> erasures,
      Map<RecordName, List<Erasure>> byName) {
    Delivery it = searched.delivery();
    for (ReadRow row = rows.next(); row != null; row = rows.next()) {
      String key = row.key();
      boolean taken = false;
      if (key != null) {
        RecordName name = new RecordName(it.source(), it.sender(), key);
        for (Erasure erasure : byName.getOrDefault(name, List.of())) {
          taken |= erasure.takeByKey(it, name, row);
        }
      }
      // What was let in and is read otherwise is somebody else, however alike.
      if (!taken && (!searched.letIn() || row.state() != ReadRow.State.GOOD)) {
        for (Erasure erasure : erasures) {
          erasure.takeBySign(it, searched.letIn(), row);
        }
      }
    }
  }

  /** Whether a text names a person, by a surname. */
  public boolean isNamedIn(String text, PersonsRows person) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("[^\\p{L}]+", -1)) {
      words.add(NameText.surname(word));
    }
    words.remove("");
    for (RowVersion version : person.versions()) {
      SealedTraits sealed = version.traits();
      if (sealed != null) {
        Traits traits = seal.open(version.profile(), sealed);
        if (words.contains(traits.surname()) || words.contains(traits.partnerSurname())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Sources whose key holds who a row is about. */
  private Set<String> identifying() {
    Set<String> identifying = new HashSet<>();
    mappings.forEach(
        (source, mapping) -> {
          if (isIdentifying(mapping)) {
            identifying.add(source);
          }
        });
    return identifying;
  }

  private static boolean isIdentifying(RowMapping mapping) {
    Set<String> personal = new HashSet<>();
    new MappedColumns(mapping)
        .ofPerson()
        .forEach(heading -> personal.add(HeadingName.normalised(heading)));
    return mapping.key().stream()
        .anyMatch(
            heading ->
                personal.contains(HeadingName.normalised(heading))
                    || KeyReader.isOfNationalId(new Column(Column.ABSENT, heading)));
  }

  /** Empties rows in the original of a delivery. */
  public void blank(Delivery delivery, Source source, Set<Integer> rows) {
    RowMapping mapping = Objects.requireNonNull(mappings.get(source.id()));
    Source.SenderFrom sender = source.sender();
    String kept = sender == null ? null : sender.column();
    Blanking blanking =
        new Blanking(
            source.format(),
            RowMapper.allColumns(mapping),
            kept == null ? List.of() : List.of(kept));
    originals.rewrite(
        delivery.sha256(), delivery.file(), (from, to) -> blanking.blank(from, to, rows));
  }
}
