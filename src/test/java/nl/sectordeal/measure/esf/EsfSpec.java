package nl.sectordeal.measure.esf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.esf.Situation.Background;
import nl.sectordeal.measure.esf.Work.Contract;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The worked examples of the social fund, as they stand in files. */
public final class EsfSpec {
  public static final LocalDate LATEST = LocalDate.of(2022, 12, 31);

  private static final List<Operation> OPERATIONS =
      List.of(operation("OP1", "one"), operation("OP2", "two"));

  private EsfSpec() {}

  private static Operation operation(String id, String prefix) {
    return new Operation(id, id, prefix, LocalDate.of(2019, 1, 1), LATEST);
  }

  public static EsfTerms terms(EsfPeriod period) {
    return EsfTerms.standard(period, OPERATIONS);
  }

  /** The same terms with another answer to one question. */
  public static EsfTerms choosing(EsfChoice choice, EsfTerms terms) {
    Set<EsfChoice> choices = EnumSet.copyOf(terms.choices());
    choices.removeIf(other -> other.of() == choice.of());
    choices.add(choice);
    return new EsfTerms(
        terms.period(),
        terms.shadow(),
        terms.operations(),
        choices,
        terms.minSupportHours(),
        terms.slackDays(),
        terms.fullWeek(),
        terms.entryFrom(),
        terms.estimates(),
        terms.entities());
  }

  /** Counts all decisions about one person. */
  public static void count(EsfAccount account, EsfCounter into) {
    into.add(account.decisions().stream().map(it -> Count.of(it).withGroup(it.group())).toList());
  }

  static EsfPeriod period(String years) {
    return years.equals("2014-2020") ? EsfPeriod.ESF_2014_2020 : EsfPeriod.ESF_PLUS_2021_2027;
  }

  /** Each line of a file by its headings. */
  static List<Map<String, String>> read(String file, String separator) {
    List<Map<String, String>> lines = new ArrayList<>();
    List<String> text = text(file).lines().toList();
    String[] headings = text.get(0).split(separator, -1);
    for (String line : text.subList(1, text.size())) {
      String[] cells = line.split(separator, headings.length);
      Map<String, String> cellsByHeading = new LinkedHashMap<>();
      for (int i = 0; i < headings.length; i++) {
        cellsByHeading.put(headings[i], cells[i]);
      }
      lines.add(cellsByHeading);
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(EsfSpec.class.getResourceAsStream("/spec/esf/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each record in each period: the row, the years, what it shows, and what it counts under. */
  static Stream<Arguments> records() {
    return read("expected.csv", ";").stream()
        .flatMap(
            line ->
                Stream.of("2014-2020", "2021-2027")
                    .map(
                        years ->
                            Arguments.of(
                                cell(line, "record"),
                                years,
                                cell(line, "shows"),
                                codes(cell(line, years)))));
  }

  /** All stays, by the person. */
  public static Map<String, List<Spell>> stays() {
    Map<String, List<Spell>> stays = new LinkedHashMap<>();
    for (Map<String, String> line : read("stays.csv", ",")) {
      stays
          .computeIfAbsent(cell(line, "person"), person -> new ArrayList<>())
          .add(new Line(line).spell());
    }
    return stays;
  }

  /** All decisions, as of the end of the last year. */
  static List<Decision> decisions(EsfTerms terms) {
    EsfDecider decider = new EsfDecider(terms, new Peildatum(LATEST));
    return stays().values().stream()
        .flatMap(stay -> decider.account(stay).decisions().stream())
        .toList();
  }

  /** The codes under which one record is counted. */
  static SortedSet<String> codes(String row, List<Decision> decisions) {
    SortedSet<String> codes = new TreeSet<>();
    for (Decision decision : decisions) {
      if (decision.outcome().equals(row) && decision.verdict() == Verdict.COUNTED) {
        codes.add(code(decision));
      }
    }
    return codes;
  }

  /** The codes that stand in a cell, a space between them. */
  static SortedSet<String> codes(String cell) {
    return new TreeSet<>(cell.isBlank() ? List.of() : List.of(cell.trim().split(" ")));
  }

  static String code(Decision decision) {
    return decision.measure().substring(decision.measure().indexOf('-') + 1);
  }

  static String cell(Map<String, String> line, String heading) {
    return Objects.requireNonNull(line.get(heading), heading);
  }

  /** One stay as a line of the file tells it. */
  private record Line(Map<String, String> cells) {
    Spell spell() {
      String row = text("row");
      LocalDate education = date("education_from");
      LocalDate qualified = date("qualified_on");
      return new Spell(
          text("operation"),
          text("person"),
          // Of two stays of one record the first bears the number without a letter, as the record
          // does.
          row.replaceAll("a$", ""),
          "partner",
          Objects.requireNonNull(date("entry")),
          date("exit"),
          new Activity("", null, null),
          situation(),
          new Support(is("earmarked"), BigDecimal.ZERO),
          labour(),
          education,
          qualified == null
              ? List.of()
              : List.of(new Qualified(qualified, Qualified.Kind.QUALIFICATION)),
          work("work_before", Objects.requireNonNull(date("entry"))),
          work("work_later", LATEST),
          List.of("partner:" + row + "@00000000"));
    }

    private Situation situation() {
      String isced = text("isced");
      return new Situation(
          Gender.valueOf(text("gender")),
          date("born"),
          LabourStatus.valueOf(text("status")),
          answer("registered"),
          answer("student"),
          Answer.NO,
          date("unemployed_since"),
          answer("in_education"),
          answer("searching"),
          isced.isEmpty() ? null : Integer.valueOf(isced),
          new Background(
              answer("origin"),
              answer("third_country"),
              answer("minority"),
              answer("disability"),
              answer("disadvantage"),
              answer("homeless"),
              answer("rural"),
              date("asked_on")));
    }

    private List<LabourEvent> labour() {
      List<LabourEvent> events = new ArrayList<>();
      for (String event : text("labour").isEmpty() ? new String[0] : text("labour").split("\\|")) {
        String[] parts = event.split(" ");
        events.add(new LabourEvent(LocalDate.parse(parts[0]), LabourStatus.valueOf(parts[1])));
      }
      return events;
    }

    /** Contract, hours, perhaps a wish for more, level, perhaps a higher pay. */
    private @Nullable Work work(String heading, LocalDate on) {
      String told = text(heading);
      if (told.isEmpty()) {
        return null;
      }
      String[] parts = told.replace("wants-more ", "").replace(" paid-more", "").split(" ");
      return new Work(
          on,
          Contract.valueOf(parts[0]),
          new BigDecimal(parts[1]),
          told.contains("wants-more"),
          Integer.valueOf(parts[2]),
          false,
          told.contains("paid-more"));
    }

    private String text(String heading) {
      return cell(cells, heading);
    }

    private boolean is(String heading) {
      return answer(heading) == Answer.YES;
    }

    private Answer answer(String heading) {
      return Answer.valueOf(text(heading));
    }

    private @Nullable LocalDate date(String heading) {
      return text(heading).isEmpty() ? null : LocalDate.parse(text(heading));
    }
  }
}
