package nl.sectordeal.job.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.rule.AdultWithoutSchoolingIsDisadvantaged;
import nl.sectordeal.measure.rule.AgeIsPlausible;
import nl.sectordeal.measure.rule.AnswersAreOfAStay;
import nl.sectordeal.measure.rule.BackgroundWasAsked;
import nl.sectordeal.measure.rule.EmployedIsFifteen;
import nl.sectordeal.measure.rule.FullTimeStudentIsInactive;
import nl.sectordeal.measure.rule.MeasureRules;
import nl.sectordeal.measure.rule.RecordIsComplete;
import nl.sectordeal.measure.rule.RegisteredIsUnemployed;
import nl.sectordeal.measure.rule.StayLiesWithinOperation;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.Fate;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.report.ParticipationNotes;
import org.jspecify.annotations.Nullable;

/**
 * What senders are told of participations in operations of the fund: what their own rows lack, or
 * say against each other (bevindingen over deelnames). What answers lack is told to who sent
 * answers; participations of whom nobody sent any stand in the account to the fund alone.
 */
final class FundNotices {
  /** What each rule that a sender can put right is about, as the job file calls it. */
  private static final Map<String, String> FIELDS =
      Map.of(
          BackgroundWasAsked.CODE, "asked_on",
          StayLiesWithinOperation.CODE, "start",
          FullTimeStudentIsInactive.CODE, "full_time_student",
          RegisteredIsUnemployed.CODE, "registered",
          EmployedIsFifteen.CODE, "birth_date",
          AgeIsPlausible.CODE, "birth_date",
          AdultWithoutSchoolingIsDisadvantaged.CODE, "isced");

  private static final Set<Fate> IN_FORCE = Set.of(Fate.NEW, Fate.CHANGED, Fate.UNCHANGED);

  private final Run run;
  private final Texts texts;

  /** What is said of rows, whatever delivery brought them: by who sends them, and their key. */
  private final Map<Sender, Map<String, List<ParticipationNotes>>> notes = new HashMap<>();

  private record Sender(String source, String name) {}

  /** Those of a run; none until the list of participants was read. */
  FundNotices(Run run, Texts texts) {
    this.run = run;
    this.texts = texts;
  }

  /** Takes what the list of participants says of each line. */
  Consumer<ParticipationNotes> reader(List<Judgement> judgements) {
    Map<String, String> senders = new HashMap<>();
    for (Judgement judgement : Judgement.letInFirst(judgements)) {
      senders.putIfAbsent(
          judgement.delivery().source() + "@" + judgement.delivery().shortHash(),
          judgement.delivery().sender());
    }
    return line -> add(line, senders);
  }

  private void add(ParticipationNotes line, Map<String, String> senders) {
    for (String row : line.records()) {
      int key = row.indexOf(':') + 1;
      int delivery = row.lastIndexOf('@');
      String source = row.substring(0, key - 1);
      if (isSpokenOf(source, line)) {
        String sender = senders.getOrDefault(source + row.substring(delivery), "");
        notes
            .computeIfAbsent(new Sender(source, sender), any -> new HashMap<>())
            .computeIfAbsent(row.substring(key, delivery), any -> new ArrayList<>(1))
            .add(line);
      }
    }
  }

  /** Of rows with answers all are known, since those that are of no line are told as well. */
  private boolean isSpokenOf(String source, ParticipationNotes line) {
    RowMapping mapping = Objects.requireNonNull(run.job().mappings().get(source));
    return mapping.intake() != null || line.rules().stream().anyMatch(code -> isOf(mapping, code));
  }

  /** What is said of the rows of a delivery, each with its number there. */
  List<Notice> list(Judgement judgement) {
    RowMapping mapping =
        Objects.requireNonNull(run.job().mappings().get(judgement.delivery().source()));
    Map<String, List<ParticipationNotes>> ofSender =
        notes.getOrDefault(
            new Sender(judgement.delivery().source(), judgement.delivery().sender()), Map.of());
    boolean speaks = mapping.intake() != null || !ofSender.isEmpty();
    if (run.job().esf() == null || !speaks || !judgement.letIn()) {
      return List.of();
    }
    List<Notice> found = new ArrayList<>();
    run.stages()
        .notices()
        .scanFates(
            judgement.id(),
            fate -> {
              String key = fate.key();
              if (key != null && IN_FORCE.contains(fate.fate())) {
                add(fate, ofSender.getOrDefault(key, List.of()), mapping, found);
              }
            });
    return found;
  }

  private void add(
      RowFate fate, List<ParticipationNotes> said, RowMapping mapping, List<Notice> found) {
    boolean onlyAnswers = mapping.intake() != null && mapping.participation() == null;
    if (onlyAnswers && fate.codes().isEmpty() && AnswersAreOfAStay.isBroken(!said.isEmpty())) {
      found.add(notice(fate.number(), AnswersAreOfAStay.CODE, on(mapping), null));
    }
    Set<String> told = new HashSet<>();
    for (ParticipationNotes line : said) {
      if (mapping.intake() != null && !line.missing().isEmpty()) {
        found.add(
            notice(
                fate.number(),
                RecordIsComplete.CODE,
                columns(mapping, line.missing()),
                names(line.missing())));
      }
      line.rules().stream()
          .filter(code -> isOf(mapping, code) && told.add(code))
          .forEach(
              code ->
                  found.add(
                      notice(
                          fate.number(),
                          code,
                          columns(mapping, List.of(FIELDS.getOrDefault(code, ""))),
                          null)));
    }
  }

  /** Days are told where the participation is, answers where those are. */
  private static boolean isOf(RowMapping mapping, String code) {
    boolean ofDays = code.equals(StayLiesWithinOperation.CODE);
    return FIELDS.containsKey(code)
        && (ofDays ? mapping.participation() != null : mapping.intake() != null);
  }

  private static @Nullable String on(RowMapping mapping) {
    return mapping.intake() == null ? null : mapping.intake().on();
  }

  /** Headings of fields; null when the source has none of them. */
  private static @Nullable String columns(RowMapping mapping, List<String> fields) {
    String columns =
        fields.stream()
            .map(field -> column(mapping, field))
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(", "));
    return columns.isEmpty() ? null : columns;
  }

  private static @Nullable String column(RowMapping mapping, String field) {
    RowMapping.PersonColumns person = mapping.person();
    RowMapping.ParticipationColumns participation = mapping.participation();
    RowMapping.IntakeColumns intake = mapping.intake();
    return switch (field) {
      case "gender" -> person == null || person.gender() == null ? null : person.gender().column();
      case "birth_date" -> person == null ? null : person.birthDate();
      case "start" -> participation == null ? null : participation.start();
      case "asked_on" -> intake == null ? null : intake.days().get(field);
      case "status" -> column(intake, "employment");
      default -> column(intake, field);
    };
  }

  private static @Nullable String column(
      RowMapping.@Nullable IntakeColumns intake, String question) {
    RowMapping.Code code = intake == null ? null : intake.codes().get(question);
    return code == null ? null : code.column();
  }

  private String names(List<String> fields) {
    return fields.stream()
        .map(field -> texts.get("esf.veld." + field))
        .collect(Collectors.joining(", "));
  }

  private static Notice notice(
      int row, String code, @Nullable String column, @Nullable String value) {
    return Notice.ofRow(code, severity(code), row, column, value);
  }

  private static Severity severity(String code) {
    for (Class<?> rule : MeasureRules.ALL) {
      Rule said = Objects.requireNonNull(rule.getAnnotation(Rule.class));
      if (said.code().equals(code)) {
        return said.severity();
      }
    }
    throw new IllegalArgumentException("No rule " + code);
  }
}
