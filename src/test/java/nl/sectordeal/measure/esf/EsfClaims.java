package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal._support.Rows;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.record.Row;

/** The people of the worked examples, as rows that partners deliver. */
final class EsfClaims {
  private static final Map<String, String> EMPLOYMENT =
      Map.of("UNEMPLOYED", "WERKLOOS", "INACTIVE", "INACTIEF", "EMPLOYED", "WERKEND");
  private static final Map<String, String> GENDERS =
      Map.of("WOMAN", "V", "MAN", "M", "NON_BINARY", "X");
  private static final Map<String, String> ANSWERS =
      Map.of("YES", "JA", "NO", "NEE", "NOT_TOLD", "GEWEIGERD");

  /** Questions that the job file knows by another name than the heading. */
  private static final Map<String, String> NAMES =
      Map.of(
          "student", "full_time_student",
          "origin", "foreign_background",
          "disadvantage", "other_disadvantage");

  private final List<Row> rows = new ArrayList<>();

  private EsfClaims() {}

  /** All rows about one person. */
  static List<Row> of(String person) {
    EsfClaims claims = new EsfClaims();
    for (Map<String, String> line : EsfSpec.read("stays.csv", ",")) {
      if (EsfSpec.cell(line, "person").equals(person)) {
        claims.add(line);
      }
    }
    return claims.rows;
  }

  private void add(Map<String, String> line) {
    String row = EsfSpec.cell(line, "row");
    String entry = EsfSpec.cell(line, "entry");
    Said stay = until(Said.participation(EsfSpec.cell(line, "operation"), entry), line, "exit");
    rows.add(Rows.gemeente(row).says(stay, Said.intake(entry, answers(line))));
    addJobs(row);
    for (String event : EsfSpec.cell(line, "labour").split("\\|")) {
      if (event.endsWith(" UNEMPLOYED")) {
        String from = event.split(" ")[0];
        rows.add(Rows.uwv(row + from).says(Said.position("WERKLOOS", from)));
      }
    }
    String course = EsfSpec.cell(line, "education_from");
    if (!course.isEmpty()) {
      rows.add(Rows.roc(row + "-course").says(Said.participation("COURSE", course).open()));
    }
    String diploma = EsfSpec.cell(line, "qualified_on");
    if (!diploma.isEmpty()) {
      rows.add(Rows.roc(row + "-diploma").says(Said.qualification("DIPLOMA", diploma)));
    }
  }

  /** Every job is with another employer. */
  private void addJobs(String row) {
    for (Map<String, String> job : EsfSpec.read("jobs.csv", ",")) {
      if (EsfSpec.cell(job, "row").equals(row)) {
        String from = EsfSpec.cell(job, "from");
        Said said =
            Said.placement(from)
                .at("%08d".formatted(10_000_000 + rows.size()))
                .hours(EsfSpec.cell(job, "hours"))
                .contract(EsfSpec.cell(job, "contract"));
        rows.add(Rows.uwv(row + "-" + from).says(until(said, job, "until")));
      }
    }
  }

  private static Said until(Said said, Map<String, String> line, String heading) {
    String day = EsfSpec.cell(line, heading);
    return day.isEmpty() ? said.open() : said.to(day);
  }

  private static Map<String, String> answers(Map<String, String> line) {
    Map<String, String> answers = new TreeMap<>();
    line.forEach(
        (heading, cell) -> {
          if (ANSWERS.containsKey(cell)) {
            answers.put(NAMES.getOrDefault(heading, heading), ANSWERS.get(cell));
          }
        });
    for (String heading : List.of("isced", "unemployed_since", "asked_on")) {
      if (!EsfSpec.cell(line, heading).isEmpty()) {
        answers.put(heading, EsfSpec.cell(line, heading));
      }
    }
    LocalDate born = LocalDate.parse(EsfSpec.cell(line, "born"));
    LocalDate entry = LocalDate.parse(EsfSpec.cell(line, "entry"));
    answers.put("employment", EMPLOYMENT.get(EsfSpec.cell(line, "status")));
    answers.put(Intake.GENDER, GENDERS.get(EsfSpec.cell(line, "gender")));
    answers.put(Intake.AGE, "" + Period.between(born, entry).getYears());
    answers.put(Intake.BIRTH_YEAR, "" + born.getYear());
    boolean wantsMore = EsfSpec.cell(line, "work_before").contains("wants-more");
    answers.put("wants_more_hours", wantsMore ? "JA" : "NEE");
    return answers;
  }
}
