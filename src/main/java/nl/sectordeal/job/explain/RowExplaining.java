package nl.sectordeal.job.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.AskedRow;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.KeptList;
import nl.sectordeal.report.RowExplanation;
import nl.sectordeal.report.RowExplanation.RowStory;
import nl.sectordeal.report.RowExplanation.Stand;
import nl.sectordeal.report.RowExplanation.State;
import org.jspecify.annotations.Nullable;

/** Opens a row: the files it stood in, what became of it there, and every figure it touches. */
final class RowExplaining {
  private static final String LIST = "koppelingen.csv";

  private final Run run;
  private final SourceFiles files;
  private final Optional<KeptRun> kept;
  private final RowStands stands;

  /**
   * @param kept what the last run kept, where it still holds
   */
  RowExplaining(Run run, SourceFiles files, Optional<KeptRun> kept, Texts texts) {
    this.run = run;
    this.files = files;
    this.kept = kept;
    this.stands = new RowStands(run, texts);
  }

  /** A row as it stands with its person; the number is empty where there is none. */
  private record Standing(String person, Row row) {}

  /**
   * @throws UserMistake when there is no such source, or never was such a row
   */
  RowExplanation explain(String asked) {
    AskedRow name = AskedRow.of(asked, run.job());
    Map<String, List<Stand>> stands = this.stands.list(name);
    Map<String, Standing> standing = standing(name);
    Set<String> senders = new TreeSet<>(stands.keySet());
    senders.addAll(standing.keySet());
    if (senders.isEmpty()) {
      throw nowhere(name);
    }
    List<RowStory> rows = new ArrayList<>();
    for (String sender : senders) {
      rows.add(story(name, sender, stands.getOrDefault(sender, List.of()), standing.get(sender)));
    }
    return new RowExplanation(
        run.job().name(), run.horizon().month(), run.horizon().asKnownAt(), rows);
  }

  private UserMistake nowhere(AskedRow name) {
    Set<String> keys = new HashSet<>();
    for (Judgement judgement : stands.judgementsOf(name)) {
      run.stages().notices().scanFates(judgement.id(), fate -> keys.add(keyOf(fate)));
    }
    keys.remove("");
    List<String> rows = new ArrayList<>();
    new TreeSet<>(keys).forEach(key -> rows.add(name.source() + ":" + key));
    return UserMistake.unknown("mistake.row.unknown", name.source() + ":" + name.key(), rows);
  }

  private static String keyOf(RowFate fate) {
    return Objects.requireNonNullElse(fate.key(), "");
  }

  private Map<String, Standing> standing(AskedRow name) {
    Map<String, Standing> standing = new TreeMap<>();
    PersonStore store = run.stages().persons();
    for (Row row : store.listWithoutPerson(run.job().name())) {
      if (name.isOf(row.ref())) {
        standing.put(row.ref().sender(), new Standing("", row));
      }
    }
    for (String person : personsOf(name)) {
      store
          .listPersons(run.job().name(), List.of(person))
          .forEach(
              found ->
                  found.rows().stream()
                      .filter(row -> name.isOf(row.ref()))
                      .forEach(row -> standing.put(row.ref().sender(), new Standing(person, row))));
    }
    if (standing.isEmpty()) {
      searchAll(name, standing);
    }
    return standing;
  }

  /** Those who had a row with this key when the last run ended; of rows in force only. */
  private Set<String> personsOf(AskedRow name) {
    Set<String> persons = new TreeSet<>();
    if (kept.isPresent()) {
      try (KeptList list = kept.get().open(LIST)) {
        list.scan(line -> persons.add(line[2]), name.source(), name.key());
      } catch (IOException damaged) {
        persons.clear();
      }
    }
    return persons;
  }

  private void searchAll(AskedRow name, Map<String, Standing> standing) {
    for (int bucket : run.buckets()) {
      for (StoredPerson person : run.stages().persons().listStored(run.job().name(), bucket)) {
        for (Linked linked : person.linked()) {
          if (name.isOf(linked.row().ref())) {
            standing.put(linked.row().ref().sender(), new Standing(person.person(), linked.row()));
          }
        }
      }
    }
  }

  private RowStory story(
      AskedRow name, String sender, List<Stand> stands, @Nullable Standing standing) {
    String partner = run.job().source(name.source()).partner();
    if (standing == null) {
      return new RowStory(
          name.source(), sender, name.key(), partner, null, State.NEVER, stands, List.of());
    }
    String person = standing.person();
    return new RowStory(
        name.source(),
        sender,
        name.key(),
        partner,
        person.isEmpty() ? null : person,
        state(standing.row()),
        stands,
        decisions(standing));
  }

  private static State state(Row row) {
    if (!row.live()) {
      return State.ENDED;
    }
    return row.held() ? State.HELD : State.LIVE;
  }

  private List<Line> decisions(Standing standing) {
    List<Line> all =
        standing.person().isEmpty()
            ? new Opening(run, files)
                .openCommitments(run.stages().persons().listWithoutPerson(run.job().name()))
            : Openings.ofPerson(run, files, standing.person());
    Worths worths = Worths.of(run, kept, files);
    RowRef ref = standing.row().ref();
    return all.stream()
        .filter(
            line ->
                line.rows().stream()
                    .anyMatch(
                        row ->
                            row.source().equals(ref.source())
                                && row.sender().equals(ref.sender())
                                && row.key().equals(ref.key())))
        .map(worths::with)
        .toList();
  }
}
