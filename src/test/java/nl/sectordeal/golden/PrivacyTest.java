package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.sectordeal.cli.Main;
import nl.sectordeal.sample.SamplePeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps, shows and says names nobody. */
class PrivacyTest {
  /** An employer whose name begins with a surname of the cast. */
  private static final String LIKE_A_SURNAME = "Verpleeghuis Meerzicht";

  /** Impossible as an id, and found in any table of characters or row of counts. */
  private static final Set<String> NO_ID = Set.of("123456789", "000000000");

  /** Shorter surnames turn up in any bytes; they are looked for as words, in what can be read. */
  private static final int SHORTEST = 5;

  private static final Pattern PERSON_NUMBER = Pattern.compile("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b");

  @TempDir static Path folder;

  /** Every text that a run leaves or says, by where it is; workbooks unpacked. */
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    GoldenRun run = GoldenRun.of(GoldenRun.ZORG);
    TEXTS.put("what it says", run.said());
    TEXTS.put("what a broken run says", brokenRun());
    addAll(run.out());
    addAll(run.data());
    TEXTS.put("what making a dossier says", addDossier(run));
    assertThat(TEXTS.keySet())
        .anyMatch(name -> name.endsWith("sectordeal.mv.db"))
        .anyMatch(name -> name.endsWith("xl/worksheets/sheet1.xml"))
        .anyMatch(name -> name.endsWith("decisions.csv"))
        .anyMatch(name -> name.endsWith("dossier.zip!rijen.csv"))
        .anyMatch(name -> name.contains("dossier.zip!") && name.endsWith("sheet1.xml"));
  }

  @Test
  void no_national_id_is_anywhere() {
    Set<String> ids = SamplePeople.nationalIds();
    assertThat(ids).hasSizeGreaterThan(2000);
    Set<String> written = new TreeSet<>();
    for (String id : ids) {
      if (id.matches("\\d{9}") && !NO_ID.contains(id)) {
        written.addAll(waysToWrite(id));
      }
    }
    assertThat(found(written)).isEmpty();
  }

  @Test
  void no_surname_is_anywhere() {
    Set<String> names = new TreeSet<>(SamplePeople.surnames());
    assertThat(names).hasSizeGreaterThan(40);
    names.removeIf(name -> name.length() < SHORTEST);
    Map<String, String> texts = new LinkedHashMap<>(TEXTS);
    texts.replaceAll((name, text) -> text.replace(LIKE_A_SURNAME, ""));
    assertThat(found(names, texts)).isEmpty();
  }

  @Test
  void no_short_surname_is_in_what_can_be_read() {
    Set<String> names = new TreeSet<>(SamplePeople.surnames());
    names.removeIf(name -> name.length() >= SHORTEST);
    assertThat(names).contains("Bos", "Kok");
    Pattern word = Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    TEXTS.forEach(
        (place, text) -> {
          // The job file in a dossier names kinds of courses, one of them as somebody is named.
          boolean canBeRead = !place.endsWith(".mv.db") && !place.contains("originals");
          if (canBeRead && !place.endsWith("!opdracht.yaml")) {
            Matcher found = word.matcher(text);
            assertThat(found.find() ? found.group() : "").as(place).isEmpty();
          }
        });
  }

  /** The search itself: it must see what is there. */
  @Test
  void the_search_finds_what_is_there_in_any_writing() {
    Map<String, String> texts =
        Map.of(
            "utf8", new String("x 123.456.782 y".getBytes(StandardCharsets.UTF_8), LATIN),
            "utf16", new String("Bakker".getBytes(StandardCharsets.UTF_16LE), LATIN));
    assertThat(found(Set.copyOf(waysToWrite("123456782")), texts)).hasSize(1);
    assertThat(found(Set.of("Bakker"), texts)).hasSize(1);
  }

  @Test
  void reports_for_people_hold_no_person_number_and_no_row_key() throws IOException {
    GoldenRun run = GoldenRun.of(GoldenRun.ZORG);
    Set<String> keys = rowKeys(run);
    assertThat(keys).hasSizeGreaterThan(2000);
    List<String> lines = new ArrayList<>(ReportText.ofPdf(run.file("maandrapportage.pdf")));
    lines.addAll(ReportText.ofWorkbook(run.file("maandrapportage.xlsx")));
    for (String line : lines) {
      assertThat(PERSON_NUMBER.matcher(line).find()).as(line).isFalse();
      for (String word : line.split("[^A-Za-z0-9-]+")) {
        assertThat(word.length() >= 6 && keys.contains(word)).as(line).isFalse();
      }
    }
  }

  @Test
  void a_return_file_holds_keys_of_its_own_sender_only() throws IOException {
    GoldenRun run = GoldenRun.of(GoldenRun.ZORG);
    Map<String, Set<String>> keys = keysBySource(run);
    for (String name : run.files()) {
      if (!name.startsWith("terugkoppeling/")) {
        continue;
      }
      String source =
          name.substring("terugkoppeling/".length()).replaceAll("(-\\d{8})?\\.xlsx", "");
      Set<String> own = keys.getOrDefault(source, Set.of());
      String text = String.join("\n", ReportText.ofWorkbook(run.file(name)));
      keys.forEach(
          (other, ofOther) -> {
            if (!other.equals(source)) {
              for (String key : ofOther) {
                boolean distinct = key.length() >= 6 && !own.contains(key);
                assertThat(distinct && text.contains(key)).as(name + " " + key).isFalse();
              }
            }
          });
      assertThat(PERSON_NUMBER.matcher(text).find()).as(name).isFalse();
    }
  }

  @Test
  void an_employer_is_not_told_what_gemeente_or_uwv_says() {
    GoldenRun run = GoldenRun.of(GoldenRun.ZORG);
    List<String> told = new ArrayList<>();
    for (String name : run.files()) {
      if (name.startsWith("terugkoppeling/werkgevers")) {
        List<String> lines = ReportText.ofWorkbook(run.file(name));
        told.addAll(lines.subList(lines.indexOf("# Verschillen") + 2, lines.size()));
      }
    }
    assertThat(told).allMatch(line -> line.contains("mogen wij niet tonen"));
  }

  @Test
  void the_secret_is_readable_by_its_owner_only() throws IOException {
    Path data = folder.resolve("fresh");
    GoldenRun.in(data, folder.resolve("out"), GoldenRun.CONTACTS);
    Path secret = data.resolve("secret.key");
    assertThat(Files.readString(secret).strip()).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_secret_is_nowhere_but_in_its_file() throws IOException {
    String secret = Files.readString(GoldenRun.of(GoldenRun.ZORG).data().resolve("secret.key"));
    assertThat(found(Set.of(secret.strip())))
        .allMatch(place -> place.contains("secret.key"))
        .hasSize(1);
  }

  /** A run that goes wrong in the middle of a file, with all that it can say. */
  private static String brokenRun() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("broken/gemeente"));
    Path sample = Path.of("sample-data", GoldenRun.ZORG, "inbox", "gemeente");
    String name = "trajecten_2021-01_ontvangen-20210203T0915.csv";
    byte[] bytes = Files.readAllBytes(sample.resolve(name));
    Files.write(inbox.resolve(name), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    return GoldenRun.fresh(
            folder.resolve("broken-run"),
            GoldenRun.ZORG,
            "--debug",
            "--inbox",
            inbox.getParent().toString())
        .said();
  }

  private static List<String> waysToWrite(String id) {
    String three = id.substring(0, 3);
    String six = id.substring(3, 6);
    String nine = id.substring(6);
    String four = id.substring(0, 4) + "%s" + id.substring(4, 6) + "%s" + id.substring(6);
    List<String> ways = new ArrayList<>(List.of(id));
    for (String mark : List.of(".", " ", "-")) {
      ways.add(three + mark + six + mark + nine);
      ways.add(four.formatted(mark, mark));
    }
    return ways;
  }

  private static Set<String> found(Set<String> words) {
    return found(words, TEXTS);
  }

  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  /** Where any of the words stands, as bytes of UTF-8, windows-1252 or UTF-16. */
  private static Set<String> found(Set<String> words, Map<String, String> texts) {
    Pattern plain = anyOf(words, List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")));
    Pattern wide = anyOf(words, List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
    Set<String> found = new TreeSet<>();
    texts.forEach(
        (name, text) -> {
          for (Pattern pattern : List.of(plain, wide)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
              int from = Math.max(0, matcher.start() - 20);
              int until = Math.min(text.length(), matcher.end() + 20);
              found.add(name + ": " + text.substring(from, until));
            }
          }
        });
    return found;
  }

  /** One pattern for all words, apart by their first letters, so that the search is quick. */
  private static Pattern anyOf(Set<String> words, List<Charset> charsets) {
    Set<String> all = new TreeSet<>();
    for (String word : words) {
      for (Charset charset : charsets) {
        all.add(new String(word.getBytes(charset), LATIN));
      }
    }
    return Pattern.compile(Trie.of(all).pattern());
  }

  private static void addAll(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".xlsx")) {
          addZip(file);
        } else if (file.toString().endsWith(".pdf")) {
          TEXTS.put(file.toString(), String.join("\n", ReportText.ofPdf(file)));
        } else {
          // H2 writes which of its pages are in use as hexadecimal zeros and ones.
          String text = new String(Files.readAllBytes(file), LATIN);
          TEXTS.put(file.toString(), text.replaceAll("occupancy:[0-9a-f]+", "occupancy:"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String addDossier(GoldenRun run) throws IOException {
    Path dossier = folder.resolve("dossier.zip");
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    String[] words = {"dossier", run.job(), "--month", "2021-03", "--to", dossier.toString()};
    Stream<String> folders =
        Stream.of("--data", run.data().toString(), "--out", run.out().toString());
    Main.run(writer, writer, Stream.concat(Stream.of(words), folders).toArray(String[]::new));
    addZip(dossier);
    return said.toString();
  }

  private static void addZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      addZip(file.toString(), in);
    }
  }

  private static void addZip(String name, InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String place = name + "!" + entry.getName();
      byte[] bytes = zip.readAllBytes();
      if (place.endsWith(".xlsx")) {
        addZip(place, new ByteArrayInputStream(bytes));
      } else {
        TEXTS.put(place, new String(bytes, LATIN));
      }
    }
  }

  private static Set<String> rowKeys(GoldenRun run) {
    Set<String> keys = new TreeSet<>();
    keysBySource(run).values().forEach(keys::addAll);
    return keys;
  }

  private static Map<String, Set<String>> keysBySource(GoldenRun run) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (String line : run.text("koppelingen.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      keys.computeIfAbsent(cells[0], source -> new TreeSet<>()).add(cells[1]);
    }
    return keys;
  }
}
