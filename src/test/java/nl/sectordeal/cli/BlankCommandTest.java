package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.mapping.MappedColumns;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms for partners to fill in: what the program gives out, it takes back. */
class BlankCommandTest {
  private static final String FORMS = "src/test/resources/jobs/formulier.yaml";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder.resolve("desk"));
  }

  /** Every source of every job in the folder {@code jobs}. */
  static Stream<Arguments> sources() throws IOException {
    try (Stream<Path> jobs = Files.list(Path.of("jobs"))) {
      return jobs
          .filter(job -> job.toString().endsWith(".yaml"))
          .map(job -> JobCatalogue.find(job.toString()))
          .flatMap(job -> job.sources().stream().map(source -> Arguments.of(job, source)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void has_every_column_that_the_job_file_names(JobFile job, Source source) throws IOException {
    Path form = folder.resolve(source.id() + ".xlsx");

    Told told = Desk.say("blank", job.called(), source.id(), form.toString());

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Het formulier staat in " + form);
    boolean text = source.format().type() == Source.Format.Type.CSV;
    assertThat(told.out().contains("Laat het ingevulde werkblad opslaan als CSV")).isEqualTo(text);
    assertThat(headings(form))
        .containsAll(
            new MappedColumns(Objects.requireNonNull(job.mappings().get(source.id()))).all());
  }

  private static List<String> headings(Path form) throws IOException {
    List<String> headings = new ArrayList<>();
    try (InputStream in = Files.newInputStream(form);
        Workbook workbook = WorkbookFactory.create(in)) {
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> headings.add(cell.toString())));
    }
    return headings;
  }

  @Test
  void a_national_id_that_is_asked_for_is_said_to_be_needed() throws IOException {
    assertThat(JobCatalogue.find(Desk.ZORG).mappings().get("uwv").nationalId())
        .isEqualTo(IdPolicy.REQUIRED);
    Path form = folder.resolve("uwv.xlsx");
    Desk.say("blank", Desk.ZORG, "uwv", form.toString());

    try (InputStream in = Files.newInputStream(form);
        Workbook workbook = WorkbookFactory.create(in)) {
      for (Row row : workbook.getSheet("Uitleg")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("BSN")) {
          assertThat(row.getCell(1).toString()).isEqualTo("ja");
          return;
        }
      }
    }
    throw new AssertionError("no line about the BSN");
  }

  @ParameterizedTest
  @CsvSource({"cel, B1", "vast, A2", "kolom, ''"})
  void two_partners_who_fill_it_in_are_two_senders(String source, String cell) throws IOException {
    for (String partner : List.of("Noord", "Zuid")) {
      Path form = folder.resolve(partner + ".xlsx");
      assertThat(Desk.say("blank", FORMS, source, form.toString()).exit()).isZero();
      Map<String, String> row =
          Map.of(
              "Nummer", partner + "-1", "BSN", Partner.bsn(partner, 1), "Eerste dag", "01-02-2021");
      fill(form, cell.isEmpty() ? with(row, "Afzender", partner) : row);
      if (!cell.isEmpty()) {
        put(form, cell, partner);
      }
      desk.put(
          source
              + "/"
              + Partner.name(partner.toLowerCase(Locale.ROOT), "2021-03", "20210402", "xlsx"),
          Files.readAllBytes(form));
    }

    Told told = desk.type("run", FORMS, "--month", "2021-03", "--quiet");

    assertThat(told.out())
        .contains("2 van kracht, 0 aangehouden, 0 geweigerd.")
        .contains("Trajecten begonnen (looptijd): 2 van 100")
        .doesNotContain("afgewezen")
        .doesNotContain("Geboortedatum");
    assertThat(desk.report("formulier", "2021-03").resolve("terugkoppeling"))
        .isDirectoryContaining("glob:**-Noord.xlsx")
        .isDirectoryContaining("glob:**-Zuid.xlsx");
  }

  private static Map<String, String> with(Map<String, String> row, String heading, String value) {
    Map<String, String> more = new HashMap<>(row);
    more.put(heading, value);
    return more;
  }

  @Test
  void a_form_that_is_there_already_stays_as_it_is() throws IOException {
    Path form = desk.put("formulier.xlsx", "ingevuld door de partner".getBytes(UTF_8));

    Told told = Desk.say("blank", Desk.SMALL, "boeken", form.toString());

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Het bestand " + form + " is er al en blijft zoals het is. Kies een andere naam");
    assertThat(form).hasContent("ingevuld door de partner");
  }

  @Test
  void a_form_that_is_filled_in_is_accepted() throws IOException {
    Path form = folder.resolve(Partner.name("plaatsingen_27410099", "2021-05", "20210602", "xlsx"));
    Desk.say("blank", Desk.ZORG, "werkgevers", form.toString());
    fill(
        form,
        Map.of(
            "Personeelsnummer", "P-1",
            "Voornaam", "Amina",
            "Achternaam", "Bakker",
            "Geboortedatum", "05-03-1985",
            "Geslacht", "V",
            "In dienst", "01-04-2021",
            "Uren per week", "24",
            "Contractvorm", "Bepaalde tijd"));

    Told told = desk.type("check", Desk.ZORG, form.toString(), "--quiet");

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("Leveringen: 1 nieuw, 0 al bekend; 1 van kracht, 0 aangehouden, 0 geweigerd.")
        .contains("Mensen: 1 bekend")
        .doesNotContain("afgewezen");
  }

  @Test
  void a_form_in_a_folder_that_is_not_there_is_told() {
    Path form = folder.resolve("nergens").resolve("form.xlsx");

    Told told = Desk.say("blank", Desk.SMALL, "boeken", form.toString());

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.all()).contains("form.xlsx").doesNotContain("\tat ");
  }

  @Test
  void a_form_is_not_given_a_name_that_no_spreadsheet_opens() {
    Path form = folder.resolve("form.csv");

    Told told = Desk.say("blank", Desk.SMALL, "boeken", form.toString());

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.all()).contains("form.csv.xlsx");
    assertThat(form).doesNotExist();
  }

  /** Writes one row below the headings, as a partner does. */
  private static void fill(Path form, Map<String, String> values) throws IOException {
    change(
        form,
        sheet -> {
          Row headings = null;
          Row last = null;
          for (Row row : sheet) {
            last = row;
            for (Cell cell : row) {
              headings = values.containsKey(cell.toString()) ? row : headings;
            }
          }
          Row below = sheet.createRow(Objects.requireNonNull(last).getRowNum() + 1);
          List<String> filled = new ArrayList<>();
          for (Cell heading : Objects.requireNonNull(headings)) {
            String value = values.get(heading.toString());
            if (value != null) {
              below.createCell(heading.getColumnIndex()).setCellValue(value);
              filled.add(heading.toString());
            }
          }
          assertThat(filled).containsExactlyInAnyOrderElementsOf(values.keySet());
        });
  }

  private static void put(Path form, String cell, String value) throws IOException {
    CellReference at = new CellReference(cell);
    change(form, sheet -> sheet.getRow(at.getRow()).getCell(at.getCol()).setCellValue(value));
  }

  private static void change(Path form, Consumer<Sheet> how) throws IOException {
    Workbook workbook;
    try (InputStream in = Files.newInputStream(form)) {
      workbook = WorkbookFactory.create(in);
    }
    how.accept(workbook.getSheetAt(0));
    try (OutputStream out = Files.newOutputStream(form)) {
      workbook.write(out);
    }
    workbook.close();
  }
}
