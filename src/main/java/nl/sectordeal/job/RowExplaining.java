package nl.sectordeal.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.Suggestion;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.Explanation.Line;
import nl.sectordeal.report.KeptList;
import nl.sectordeal.report.RowExplanation;
import nl.sectordeal.report.RowExplanation.Remark;
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
  private final Texts texts;
  private final RuleTexts rules;

  /**
   * @param kept what the last run kept, where it still holds
   */
  RowExplaining(Run run, SourceFiles files, Optional<KeptRun> kept, Texts texts) {
    this.run = run;
    this.files = files;
    this.kept = kept;
    this.texts = texts;
    this.rules = new RuleTexts(texts);
  }

  /** A row as it is asked for. */
  private record Name(String source, @Nullable String sender, String key) {
    boolean isOf(RowRef ref) {
      return source.equals(ref.source())
          && key.equals(ref.key())
          && (sender == null || sender.equals(ref.sender()));
    }
  }

  /** A row as it stands with its person; the number is empty where there is none. */
  private record Standing(String person, Row row) {}

  /**
   * @throws UserMistake when there is no such source, or never was such a row
   */
  RowExplanation explain(String asked) {
    Name name = name(asked);
    Map<String, List<Stand>> stands = stands(name);
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

  private Name name(String asked) {
    int colon = asked.indexOf(':');
    if (colon < 0) {
      throw new UserMistake(
          "The row "
              + asked
              + " cannot be read; write it as SOURCE:KEY, as koppelingen.csv has it.");
    }
    int slash = asked.substring(0, colon).indexOf('/');
    String source = asked.substring(0, slash < 0 ? colon : slash);
    List<String> sources = run.job().sources().stream().map(Source::id).toList();
    if (!sources.contains(source)) {
      String meant = Suggestion.of(source, sources);
      throw new UserMistake(
          "There is no source "
              + source
              + (meant == null ? "" : "; did you mean " + meant + "?")
              + " The sources are: "
              + String.join(", ", sources)
              + ".");
    }
    String sender = slash < 0 ? null : asked.substring(slash + 1, colon);
    return new Name(source, sender, asked.substring(colon + 1));
  }

  private UserMistake nowhere(Name name) {
    Set<String> keys = new HashSet<>();
    for (Judgement judgement : judgementsOf(name)) {
      run.stages().notices().scanFates(judgement.id(), fate -> keys.add(keyOf(fate)));
    }
    keys.remove("");
    String meant = Suggestion.of(name.key(), new TreeSet<>(keys));
    return new UserMistake(
        "No row with key "
            + name.key()
            + " was ever delivered for "
            + name.source()
            + (meant == null
                ? "; koppelingen.csv lists the keys of all rows in force."
                : "; did you mean " + name.source() + ":" + meant + "?"));
  }

  private static String keyOf(RowFate fate) {
    return Objects.requireNonNullElse(fate.key(), "");
  }

  // Files

  private List<Judgement> judgementsOf(Name name) {
    return run.stages().judgements().list(run.known()).stream()
        .filter(judgement -> judgement.delivery().source().equals(name.source()))
        .filter(
            judgement ->
                name.sender() == null || name.sender().equals(judgement.delivery().sender()))
        .toList();
  }

  /** By sender, the files that a row stood in. */
  private Map<String, List<Stand>> stands(Name name) {
    Map<String, List<Stand>> stands = new TreeMap<>();
    for (Judgement judgement : judgementsOf(name)) {
      run.stages()
          .notices()
          .scanFates(
              judgement.id(),
              fate -> {
                if (name.key().equals(fate.key())) {
                  stands
                      .computeIfAbsent(judgement.delivery().sender(), none -> new ArrayList<>())
                      .add(stand(judgement, fate));
                }
              });
    }
    return stands;
  }

  private Stand stand(Judgement judgement, RowFate fate) {
    List<Remark> remarks = new ArrayList<>();
    Set<String> told = new HashSet<>();
    NoticeStore notices = run.stages().notices();
    for (Notice notice :
        fate.codes().isEmpty() ? List.<Notice>of() : notices.listExamples(judgement.id())) {
      if (Objects.equals(notice.row(), fate.number())) {
        remarks.add(new Remark(rules.of(notice), notice.severity().name(), texts.wrong(notice)));
        told.add(notice.code());
      }
    }
    // Examples are capped; of the others the rule is known and the value is not.
    for (String code : fate.codes()) {
      if (told.add(code)) {
        remarks.add(remark(code, fate));
      }
    }
    return new Stand(
        SourceFiles.of(judgement.delivery()),
        judgement.status().name().toLowerCase(Locale.ROOT),
        fate.number(),
        fate.fate().name().toLowerCase(Locale.ROOT),
        remarks);
  }

  private Remark remark(String code, RowFate fate) {
    Notice plain = rules.noticeOf(code, fate.number());
    return new Remark(rules.of(plain), plain.severity().name(), texts.wrong(plain));
  }

  // Persons and figures

  private Map<String, Standing> standing(Name name) {
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
  private Set<String> personsOf(Name name) {
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

  private void searchAll(Name name, Map<String, Standing> standing) {
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
      Name name, String sender, List<Stand> stands, @Nullable Standing standing) {
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
        .toList();
  }
}
