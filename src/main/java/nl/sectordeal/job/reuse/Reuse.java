package nl.sectordeal.job.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.StoredPerson.Digest;
import nl.sectordeal.report.KeptLists;
import nl.sectordeal.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * What the run before kept of each person, and what this run keeps for the next (hergebruik).
 *
 * <p>A result is used again when the person's rows are the same, the peildatum is a day that it
 * holds for, and no employer in it made or changed an agreement. What is kept is only used when it
 * is whole and of the same program, job file, secret key and resolved differences; a killed run
 * leaves what there was.
 */
public final class Reuse {
  /** How results are written; another one when anything is added to them. */
  public static final String FORMAT = "5";

  static final String CONTENTS = "contents.txt";
  private static final String BUCKETS = "buckets ";
  private static final String AGREEMENTS = "agreements ";
  static final String FILE = "file ";
  static final String STAND = "stand ";
  static final String END = "end";

  private final Terms terms;
  private final @Nullable Path earlier;
  private final int earlierBuckets;
  private final ReportFolder next;
  private final Set<String> changedEmployers;
  private final Set<String> dropped = ConcurrentHashMap.newKeySet();

  /**
   * What results rest on beside the rows of their persons.
   *
   * @param key names all that makes every result another one: program, job file, secret key, what
   *     was resolved
   * @param buckets number of parts that persons are laid out in
   * @param agreements what can be asked of each employer's agreements
   * @param knownOn day of the moment as known at
   */
  public record Terms(
      String key,
      int buckets,
      Map<String, String> agreements,
      LocalDate peildatum,
      LocalDate knownOn) {}

  private Reuse(Terms terms, Path place, @Nullable List<String> contents) {
    this.terms = terms;
    this.earlier = contents == null ? null : place;
    this.earlierBuckets = contents == null ? 0 : buckets(contents);
    this.changedEmployers = contents == null ? Set.of() : changed(contents, terms.agreements());
    this.next = ReportFolder.begin(place);
    // What belongs to nobody is decided anew each time.
    dropped.add("");
  }

  /** Opens what is kept in a folder; with nothing in it where that cannot be used. */
  public static Reuse open(Path place, Terms terms) {
    return new Reuse(terms, place, readContents(place, terms.key()));
  }

  private static @Nullable List<String> readContents(Path place, String key) {
    Path file = place.resolve(CONTENTS);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      List<String> contents = Files.readAllLines(file);
      boolean whole =
          contents.contains(END)
              && contents.get(0).equals(key)
              && listed(FILE, contents).equals(Sums.of(place, CONTENTS));
      return whole ? contents : null;
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read cannot be used.
      return null;
    }
  }

  static List<String> listed(String kind, List<String> contents) {
    return contents.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  private static int buckets(List<String> contents) {
    return Integer.parseInt(listed(BUCKETS, contents).get(0));
  }

  private static Set<String> changed(List<String> contents, Map<String, String> agreements) {
    Set<String> then = new HashSet<>(listed(AGREEMENTS, contents));
    Set<String> now = new HashSet<>(lines(agreements));
    Set<String> changed = new HashSet<>();
    then.stream().filter(line -> !now.contains(line)).forEach(line -> changed.add(kvk(line)));
    now.stream().filter(line -> !then.contains(line)).forEach(line -> changed.add(kvk(line)));
    return changed;
  }

  private static List<String> lines(Map<String, String> agreements) {
    List<String> lines = new ArrayList<>();
    agreements.forEach((kvk, text) -> lines.add(kvk + " " + text));
    return lines;
  }

  private static String kvk(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  /** The earlier results of the persons of a bucket. */
  public List<KeptResult> listEarlier(int bucket) {
    if (earlier == null) {
      return List.of();
    }
    try {
      return earlierBuckets == terms.buckets()
          ? KeptFile.read(earlier.resolve(name(bucket)), terms.knownOn())
          : readOtherwiseLaidOut(earlier, bucket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Buckets are ranges of persons, so that one bucket is part of another or some together. */
  private List<KeptResult> readOtherwiseLaidOut(Path folder, int bucket) throws IOException {
    List<KeptResult> results = new ArrayList<>();
    int first = bucket * earlierBuckets / terms.buckets();
    int last = ((bucket + 1) * earlierBuckets - 1) / terms.buckets();
    for (int part = first; part <= last; part++) {
      for (KeptResult result : KeptFile.read(folder.resolve(name(part)), terms.knownOn())) {
        if (PersonNumbers.bucketOf(result.result().person(), terms.buckets()) == bucket) {
          results.add(result);
        }
      }
    }
    return results;
  }

  /** Whether an earlier result is that of a person whose rows have this digest now. */
  public boolean holds(PersonResult result, Digest digest) {
    return result.digest().equals(digest)
        && result.holds().contains(terms.peildatum())
        && Collections.disjoint(result.employers(), changedEmployers);
  }

  /**
   * Leaves the earlier result of a person out, since another takes its place or the person is gone.
   */
  public void drop(PersonResult result) {
    dropped.add(result.person());
  }

  public boolean isDropped(PersonResult result) {
    return dropped.contains(result.person());
  }

  /** Starts the results of a bucket. */
  public ResultWriter write(int bucket) throws IOException {
    return new ResultWriter(next.draft().resolve(name(bucket)), terms.knownOn());
  }

  private static String name(int bucket) {
    return "results-%05d".formatted(bucket);
  }

  /**
   * The lists, of which lines are dropped as results are.
   *
   * @param linked whether they may be the very files that are written; not those of a version that
   *     is protected against writing, since some systems would protect what is kept as well
   */
  public KeptLists lists(boolean linked) {
    return new KeptLists(earlier, next.draft(), linked, dropped);
  }

  /**
   * Keeps what this run found, in place of what the run before kept.
   *
   * @param stand names all that this run used, so that others know what they can look up in it
   */
  public void finish(String stand) {
    List<String> contents = new ArrayList<>();
    contents.add(terms.key());
    contents.add(STAND + stand);
    contents.add(BUCKETS + terms.buckets());
    lines(terms.agreements()).forEach(line -> contents.add(AGREEMENTS + line));
    try {
      Sums.of(next.draft(), CONTENTS).forEach(line -> contents.add(FILE + line));
      contents.add(END);
      Files.write(next.draft().resolve(CONTENTS), contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    next.finish();
  }
}
