package nl.sectordeal.linkage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.ScoreStore;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.TraitsSeal;

/** The whole of stage 3, from sealed rows to persons. */
final class WholeLinker implements Linking {
  private static final TraitsSeal SEAL = new TraitsSeal(new byte[32]);
  private static final Instant SINCE = Instant.parse("2021-01-05T09:00:00Z");

  @Override
  public Found link(TruthSet set) {
    List<RowVersion> versions = new ArrayList<>();
    Set<String> once = new TreeSet<>();
    set.forEach(
        row -> {
          versions.add(version(row, versions.size() + 1));
          if (set.isOnce(row.source())) {
            once.add("s" + row.source());
          }
        });
    PersonLinker linker =
        new PersonLinker(
            new PersonNumbers(new byte[16]), SEAL, LinkModelFile.shipped(), ScoreStore.NOTHING);
    LinkTerms terms = new LinkTerms(0.99, 0.80, once, 40);
    Kept kept = new Kept(versions.size());
    long start = System.nanoTime();
    PersonRegister register =
        linker.link(
            "set", (withClaims, consumer) -> versions.forEach(consumer), terms, List.of(), kept);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(register.counts());
    Map<DoubtfulPair.Reason, Integer> reasons = new HashMap<>();
    register.doubtful().forEach(pair -> reasons.merge(pair.reason(), 1, Integer::sum));
    System.out.println(reasons);
    int[][] doubtful =
        register.doubtful().stream()
            .map(pair -> new int[] {place(pair.firstRow()), place(pair.secondRow())})
            .toArray(int[][]::new);
    return new Found(kept.person, doubtful, seconds);
  }

  private static int place(RecordName row) {
    return Integer.parseInt(row.key()) - 1;
  }

  private static RowVersion version(Written written, int id) {
    Traits traits = ReadTraits.of(written);
    String said =
        String.join(
            "|",
            traits.givenNames(),
            traits.initials(),
            traits.particle(),
            traits.surname(),
            traits.partnerSurname(),
            String.valueOf(traits.birthDate()),
            "" + traits.gender(),
            traits.postcode(),
            traits.houseNumber(),
            traits.street(),
            traits.city(),
            traits.sharedNumber());
    long profile = uuid(said).getMostSignificantBits();
    boolean hasId = !written.id().isEmpty() && !Mistake.ID_MISTYPED.isIn(written.mistakes());
    PersonMarks marks =
        new PersonMarks(
            hasId ? IdKind.BSN : null,
            hasId ? uuid(written.id()) : null,
            null,
            traits.surname().hashCode(),
            traits.birthDate() == null ? 0 : traits.birthDate().hashCode(),
            traits.gender(),
            0,
            0,
            0);
    Row row =
        new Row(
            new RowRef("s" + written.source(), "", "" + id, "0a1b2c3d"),
            PartnerKind.OTHER,
            id,
            1,
            SINCE,
            true,
            false,
            List.of());
    return new RowVersion(
        id, row, false, id, 0, id, true, marks, profile, SEAL.seal(profile, traits));
  }

  private static UUID uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Only which person each row belongs to. */
  private static final class Kept implements PersonStore, PersonStore.Spool {
    final int[] person;
    private final Map<String, Integer> numbers = new HashMap<>();

    Kept(int rows) {
      person = new int[rows];
    }

    @Override
    public void add(long bits, Linked linked) {
      person[Integer.parseInt(linked.row().ref().key()) - 1] =
          numbers.computeIfAbsent(linked.person(), none -> numbers.size());
    }

    @Override
    public void addWithoutPerson(Row row) {}

    @Override
    public PersonRegister save(String job, int buckets, Function<Spool, PersonRegister> rows) {
      return rows.apply(this);
    }

    @Override
    public java.util.Optional<PersonRegister> findRegister(String job) {
      return java.util.Optional.empty();
    }

    @Override
    public List<nl.sectordeal.person.StoredPerson> listStored(String job, int bucket) {
      return List.of();
    }

    @Override
    public List<PersonRows> listPersons(String job, int bucket) {
      return List.of();
    }

    @Override
    public List<PersonRows> listPersons(String job, java.util.Collection<String> persons) {
      return List.of();
    }

    @Override
    public List<Row> listWithoutPerson(String job) {
      return List.of();
    }
  }
}
