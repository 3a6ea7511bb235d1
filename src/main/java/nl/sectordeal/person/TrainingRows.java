package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Trainer;
import nl.sectordeal.person.score.Training;
import nl.sectordeal.person.score.Trial;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.identity.TraitsSeal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a job as material to learn from (oefenrijen): each different description once per
 * sender, since a sender copies its own. Pairs are of two senders, where there are two. Of very
 * many an even part is taken, the same one for the same rows.
 */
public final class TrainingRows {
  private static final int MOST = 50_000;

  private final VersionSource source;
  private final TraitsSeal seal;
  private final int most;
  private @Nullable Opened opened;

  /** Rows that the seal can open. */
  public TrainingRows(VersionSource source, TraitsSeal seal) {
    this(source, seal, MOST);
  }

  TrainingRows(VersionSource source, TraitsSeal seal, int most) {
    this.source = source;
    this.seal = seal;
    this.most = most;
  }

  /** What a row says in its last version, and who sent it. */
  private record Said(String sender, long profile, PersonMarks id) {
    /** Two rows that say the same, under two ids, tell nothing of who they are about. */
    Said and(Said other) {
      return id.equals(other.id) ? this : new Said(sender, profile, PersonMarks.NOBODY);
    }

    long digest() {
      return spread(profile + spread(sender.hashCode()));
    }

    private static long spread(long value) {
      long mixed = value * 0x9E3779B97F4A7C15L;
      mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
      return mixed ^ (mixed >>> 31);
    }
  }

  /** What can be learnt from, opened. */
  private record Opened(Profiles profiles, List<String> senders, List<PersonMarks> marks) {}

  /** Learns from the rows; links nothing. */
  public Training train(LinkModel before) {
    List<String> senders = opened().senders();
    boolean several = new HashSet<>(senders).size() > 1;
    return new Trainer(
            before,
            opened().profiles(),
            (a, b) -> !several || !senders.get(a).equals(senders.get(b)))
        .train();
  }

  /** How a model does on those rows of which national ids tell who is who. */
  public Trial trial(LinkModel model, double link) {
    return Trial.of(model, opened().profiles(), opened().marks(), link);
  }

  private Opened opened() {
    if (opened == null) {
      opened = open();
    }
    return opened;
  }

  private Opened open() {
    Map<Long, Said> all = said();
    List<Long> digests = new ArrayList<>(all.keySet());
    Collections.sort(digests);
    Map<Long, Said> some = new HashMap<>();
    for (long digest : digests.subList(0, Math.min(most, digests.size()))) {
      some.put(digest, all.get(digest));
    }
    Opened rows = new Opened(new Profiles(), new ArrayList<>(), new ArrayList<>());
    add(some, rows);
    return rows;
  }

  private Map<Long, Said> said() {
    Map<RecordName, Said> last = new HashMap<>();
    source.scan(
        false,
        version -> {
          RowRef ref = version.row().ref();
          RecordName name = new RecordName(ref.source(), ref.sender(), ref.key());
          if (version.profile() == 0) {
            last.remove(name);
          } else {
            last.put(name, said(version));
          }
        });
    Map<Long, Said> all = new HashMap<>();
    last.values().forEach(said -> all.merge(said.digest(), said, Said::and));
    return all;
  }

  private static Said said(RowVersion version) {
    RowRef ref = version.row().ref();
    return new Said(
        ref.source() + "/" + ref.sender(), version.profile(), Trial.idOf(version.marks()));
  }

  private void add(Map<Long, Said> wanted, Opened rows) {
    Set<Long> added = new HashSet<>();
    source.scan(
        false,
        version -> {
          SealedTraits traits = version.traits();
          if (version.profile() != 0 && traits != null) {
            long digest = said(version).digest();
            Said said = wanted.get(digest);
            if (said != null && added.add(digest)) {
              rows.profiles().add(digest, seal.open(said.profile(), traits));
              rows.senders().add(said.sender());
              rows.marks().add(said.id());
            }
          }
        });
  }
}
