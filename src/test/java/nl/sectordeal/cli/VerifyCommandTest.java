package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One changed byte or digit in any file of a dossier is noticed, and the file is named. */
class VerifyCommandTest {

  /** A line of a notice that this dossier does not have. */
  private static final String EXAMPLE = "gemeente,,brief.csv,00000000,R11,REJECT,Start,3\n";

  @TempDir static Path shared;
  private static Path dossier;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws IOException {
    Desk desk = DossierCommandTest.desk(Files.createDirectories(shared.resolve("desk")), 3, 2);
    dossier = shared.resolve("dossier.zip");
    String to = dossier.toString();
    Desk.Told told = desk.type("dossier", DossierCommandTest.JOB, "--month", "2021-02", "--to", to);
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private static Desk.Told verify(Path file) {
    return Desk.say("verify", file.toString());
  }

  private Desk.Told verify(Zip changed) {
    return verify(changed.write(folder.resolve("dossier.zip")));
  }

  static Stream<String> files() {
    return Zip.read(dossier).files().keySet().stream();
  }

  static Stream<String> filesWithDigits() {
    return files().filter(name -> !name.endsWith(".xlsx"));
  }

  /** What follows from other files, so that it cannot be covered up. */
  static Stream<String> filesThatFollow() {
    return Stream.of(
        "LEESMIJ.txt",
        "run.json",
        "deelnemers.csv",
        "decisions.csv",
        "bewijs.csv",
        "uitkomsten.csv",
        "plaatsingen.csv",
        "toezeggingen.csv",
        "regels.csv",
        "steekproef.csv",
        "dossier.json");
  }

  @Test
  void says_what_holds() {
    Desk.Told told = verify(dossier);

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("Wisselende opdracht, 2021-02, CONCEPT")
        .contains("bestanden zijn zoals ze zijn ingepakt")
        .contains("besluiten zijn opnieuw bepaald")
        .contains("bewijs achter elk geteld of voorlopig besluit is opnieuw bepaald")
        .contains("cijfers van run.json volgen uit de besluiten")
        .contains("Alles klopt.");
  }

  @Test
  void needs_nothing_but_the_file() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alleen"));
    Path copy = Files.copy(dossier, alone.resolve("dossier.zip"));

    assertThat(verify(copy).exit()).isZero();
    try (Stream<Path> left = Files.list(alone)) {
      assertThat(left).containsExactly(copy);
    }
  }

  @Test
  void speaks_english_when_asked() {
    assertThat(Desk.say("verify", dossier.toString(), "--lang", "en").out())
        .contains("Everything holds.");
  }

  @ParameterizedTest
  @MethodSource("files")
  void names_the_file_in_which_a_byte_was_flipped(String name) {
    Random dice = new Random(name.hashCode());
    for (int i = 0; i < 2; i++) {
      Zip zip = Zip.read(dossier);
      byte[] bytes = zip.files().get(name).clone();
      if (bytes.length > 0) {
        bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        assertNamed(verify(zip.put(name, bytes)), name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filesWithDigits")
  void names_the_file_in_which_a_digit_was_changed(String name) {
    Zip zip = Zip.read(dossier);
    List<Integer> digits = digits(zip.text(name));
    if (!digits.isEmpty()) {
      int at = digits.get(new Random(7).nextInt(digits.size()));
      assertNamed(verify(zip.change(name, text -> otherDigit(text, at))), name);
    }
  }

  @ParameterizedTest
  @MethodSource("filesThatFollow")
  void names_the_file_though_its_hashes_were_repaired(String name) {
    Random dice = new Random(11);
    List<Integer> digits = digits(withoutLinkage(Zip.read(dossier).text(name)));
    for (int i = 0; i < 5; i++) {
      int at = digits.get(dice.nextInt(digits.size()));
      Zip zip = Zip.read(dossier).change(name, text -> otherDigit(text, at));
      boolean list = name.equals("dossier.json");
      assertNamed(verify(list ? zip.withListRepaired() : zip.withHashesRepaired()), name);
    }
  }

  /**
   * A spreadsheet goes by the list at the end of a workbook; a second workbook behind the first is
   * what the auditor would see.
   */
  @Test
  void names_a_workbook_with_another_behind_it() {
    String name = "steekproef.xlsx";
    byte[] good = Zip.read(dossier).files().get(name);
    byte[] other = Partner.book("anders", 3);
    byte[] both = Arrays.copyOf(good, good.length + other.length);
    System.arraycopy(other, 0, both, good.length, other.length);

    assertNamed(verify(Zip.read(dossier).put(name, both).withHashesRepaired()), name);
  }

  @Test
  void names_a_workbook_whose_end_is_gone() {
    String name = "steekproef.xlsx";
    byte[] bytes = Zip.read(dossier).files().get(name).clone();
    Arrays.fill(bytes, bytes.length - 22, bytes.length, (byte) 0);

    assertNamed(verify(Zip.read(dossier).put(name, bytes).withHashesRepaired()), name);
  }

  @Test
  void a_changed_fact_contradicts_what_followed_from_it() {
    Zip zip =
        Zip.read(dossier)
            .change("rijen.csv", text -> text.replaceFirst("(,placement,.{0,30},)202.-", "$12019-"))
            .withHashesRepaired();

    Desk.Told told = verify(zip);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).containsPattern("(uitkomsten|plaatsingen)\\.csv, regel");
  }

  @Test
  void a_changed_agreement_contradicts_the_figures() {
    Zip zip =
        Zip.read(dossier)
            .change("opdracht.yaml", text -> text.replace("min_hours: 12", "min_hours: 30"))
            .withHashesRepaired();

    Desk.Told told = verify(zip);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains("decisions.csv, regel").contains("run.json, regel");
  }

  @Test
  void a_delivery_or_notice_that_was_changed_contradicts_the_summary() {
    for (String name : List.of("leveringen.csv", "meldingen.csv")) {
      Zip zip = Zip.read(dossier);
      List<Integer> digits = digits(zip.text(name));
      int last = digits.get(digits.size() - 1);
      Desk.Told told =
          verify(zip.change(name, text -> otherDigit(text, last)).withHashesRepaired());
      assertThat(told.exit()).as(name).isEqualTo(4);
      assertThat(told.out()).as(name).contains("run.json, regel");
    }
  }

  @Test
  void a_row_of_a_delivery_that_is_not_there_is_told_with_its_line() {
    Zip zip =
        Zip.read(dossier)
            .change(
                "rijen.csv", text -> text.replaceFirst(",\\w{8}(,\\d+,\\d+,20)", ",00000000$1"));

    assertThat(verify(zip.withHashesRepaired()).out())
        .containsPattern("rijen.csv, regel \\d+: de levering 00000000 van deze bron");
  }

  @Test
  void an_example_told_twice_or_of_no_notice_is_told_with_its_line() {
    Zip twice = Zip.read(dossier).change("voorbeelden.csv", text -> text + EXAMPLE + EXAMPLE);
    Zip counted = twice.change("meldingen.csv", text -> text + EXAMPLE);
    assertThat(verify(counted.withHashesRepaired()).out())
        .containsPattern("voorbeelden.csv, regel \\d+: ");

    Zip never = Zip.read(dossier).change("voorbeelden.csv", text -> text + EXAMPLE);
    assertThat(verify(never.withHashesRepaired()).out())
        .containsPattern("voorbeelden.csv, regel \\d+: zo vaak komt deze melding");
  }

  /** No hash is about what stands beside the files of a zip. */
  @Test
  void bytes_before_behind_or_between_are_told() throws IOException {
    byte[] bytes = Files.readAllBytes(dossier);
    byte[] behind = Arrays.copyOf(bytes, bytes.length + 3);
    byte[] remark = Arrays.copyOf(bytes, bytes.length + 3);
    remark[bytes.length - 2] = 3;
    byte[] before = new byte[bytes.length + 3];
    System.arraycopy(bytes, 0, before, 3, bytes.length);

    for (byte[] more : List.of(behind, remark, before)) {
      Desk.Told told = verify(Files.write(folder.resolve("meer.zip"), more));
      assertThat(told.exit()).as(told.all()).isEqualTo(4);
      assertThat(told.out()).contains("bevat iets naast de bestanden");
    }
  }

  @Test
  void a_decision_line_left_out_or_added_is_told_with_its_line() {
    Zip less = Zip.read(dossier).change("decisions.csv", text -> withoutLine(text, 5));
    assertThat(verify(less.withHashesRepaired()).out()).contains("decisions.csv, regel 6: ");

    Zip more = Zip.read(dossier).change("decisions.csv", text -> text + "te,veel\n");
    assertThat(verify(more.withHashesRepaired()).out()).contains("hier staat te veel: «te,veel»");
  }

  private static String withoutLine(String text, int index) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(index);
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @MethodSource("files")
  void names_a_file_that_is_missing(String name) {
    assertNamed(verify(Zip.read(dossier).remove(name)), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "/tmp/x", "extra.csv", "a\u001b[31mb", "map/rijen.csv"})
  void a_file_that_does_not_belong_is_told_and_never_unpacked(String name) throws IOException {
    Desk.Told told = verify(Zip.read(dossier).put(name, new byte[] {1, 2, 3}));

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains("hoort niet in een dossier").doesNotContain("\u001b");
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void what_is_no_dossier_is_told_in_a_sentence() throws IOException {
    assertThat(verify(folder.resolve("nergens.zip")).exit()).isEqualTo(2);

    Path text = Files.writeString(folder.resolve("brief.txt"), "Geachte heer, mevrouw,");
    assertThat(verify(text).err()).contains("geen zip-bestand");

    Path empty = Files.write(folder.resolve("leeg.zip"), new byte[0]);
    assertThat(verify(empty).exit()).isEqualTo(2);

    Path other = new Zip().put("brief.txt", new byte[] {1}).write(folder.resolve("anders.zip"));
    Desk.Told told = verify(other);
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("geen dossier");
  }

  @Test
  void half_a_dossier_is_told_in_a_sentence() throws IOException {
    byte[] bytes = Files.readAllBytes(dossier);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);

    Desk.Told told = verify(Files.write(folder.resolve("half.zip"), half));

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("beschadigd of niet af");
  }

  /** Whatever byte of the zip itself is flipped: a sentence, and no fault of ours. */
  @Test
  void a_flipped_byte_of_the_zip_itself_is_survived() throws IOException {
    byte[] bytes = Files.readAllBytes(dossier);
    Random dice = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = bytes.clone();
      flipped[dice.nextInt(flipped.length)] ^= (byte) (1 << dice.nextInt(8));
      Desk.Told told = verify(Files.write(folder.resolve("om.zip"), flipped));
      assertThat(told.exit()).as(told.all()).isIn(0, 2, 4);
    }
  }

  @Test
  void a_file_that_fills_the_disk_is_not_read_to_its_end() throws IOException {
    Path bomb = folder.resolve("bom.zip");
    Zip zip = Zip.read(dossier).remove("rijen.csv");
    try (OutputStream file = Files.newOutputStream(bomb);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (var entry : zip.files().entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
      out.setLevel(Deflater.BEST_COMPRESSION);
      out.putNextEntry(new ZipEntry("rijen.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }

    Desk.Told told = verify(bomb);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains("rijen.csv: wordt bij het uitpakken veel te groot");
  }

  @Test
  void garbage_in_any_file_is_told_and_no_fault_of_ours() throws IOException {
    for (String name : files().toList()) {
      for (byte[] garbage :
          List.of(new byte[0], noise(), bytes("{\"a\": [1, {\"b\": \"{is}\"}]}"))) {
        Zip zip = Zip.read(dossier).put(name, garbage);
        Desk.Told told = verify(name.equals("SHA256SUMS") ? zip : zip.withListRepaired());
        assertThat(told.exit()).as(name + told.all()).isEqualTo(4);
      }
    }
  }

  private static byte[] noise() throws IOException {
    try (ByteArrayOutputStream noise = new ByteArrayOutputStream()) {
      byte[] bytes = new byte[5000];
      new Random(3).nextBytes(bytes);
      noise.write(bytes);
      return noise.toByteArray();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertNamed(Desk.Told told, String name) {
    assertThat(told.exit()).as(told.all()).isEqualTo(4);
    String wrong = told.out().substring(told.out().indexOf("Dit klopt niet"));
    assertThat(wrong.lines().map(String::strip))
        .as(told.out())
        .anyMatch(
            line ->
                line.startsWith(name + ":")
                    || line.startsWith(name + ", regel")
                    || (isList(name) && line.contains(name)));
  }

  /** Of a list of hashes and a file it is about one cannot always tell which was changed. */
  private static boolean isList(String name) {
    return name.equals("SHA256SUMS") || name.equals("dossier.json");
  }

  private static List<Integer> digits(String text) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    return digits;
  }

  /** How rows were linked does not follow from them: only the hashes hold it. */
  private static String withoutLinkage(String text) {
    Matcher linkage = Pattern.compile("(?s)\"linkage\": \\{.*?\\}").matcher(text);
    return linkage.replaceFirst(found -> found.group().replaceAll("\\d", "_"));
  }

  private static String otherDigit(String text, int at) {
    char other = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
