package nl.sectordeal.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A deal of any size: about 3.3 rows a person, one in five hundred with a fault, one in twenty new
 * next month.
 */
final class ZorgBulk {
  private static final double ROWS_PER_PERSON = 3.33;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 2);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 20);

  private final Path inbox;
  private final int persons;
  private final long seed;
  private final People people;
  private final Handwriting writing;
  private final List<Employer> employers = new ArrayList<>();
  private final Map<Feed, Writer> texts = new EnumMap<>(Feed.class);
  private final List<XlsxFile> books = new ArrayList<>();
  private final List<XlsxFile.Sheet> sheets = new ArrayList<>();
  private final Map<Feed, XlsxFile.Sheet> bySchool = new EnumMap<>(Feed.class);
  private final Map<Feed, XlsxFile> schoolBooks = new EnumMap<>(Feed.class);

  ZorgBulk(Path inbox, long rows, long seed) {
    this.inbox = inbox;
    this.persons = Math.toIntExact(Math.round(rows / ROWS_PER_PERSON));
    this.seed = seed;
    this.people = new People(seed);
    this.writing = new Handwriting(seed);
    int count = Math.max(10, Math.min(200, persons / 1_500));
    for (int i = 0; i < count; i++) {
      employers.add(
          new Employer(Integer.toString(27_500_000 + 137 * i), "Zorginstelling " + (i + 1)));
    }
  }

  /** Writes the files of one round, the next month after the last. */
  void write(int round) throws IOException {
    open();
    for (int i = 0; i < persons; i++) {
      person(i, round);
    }
    for (Employer e : employers) {
      int i = employers.indexOf(e);
      LocalDate signed = LocalDate.of(2019, 11, 14);
      put(
          Rows.agreement("WA-" + (i + 1), e, 20 + i % 30, signed, LocalDate.of(2022, 12, 31)),
          round);
    }
    close(round);
  }

  private void open() throws IOException {
    for (Feed feed : Feed.values()) {
      Path folder = inbox.resolve(feed.stem).getParent();
      Files.createDirectories(folder);
      if (feed == Feed.CONTACTEN || feed == Feed.WERKGEVERS) {
        continue;
      }
      if (feed.isCsv()) {
        CsvText csv = CsvText.of(feed);
        Writer out = Files.newBufferedWriter(inbox.resolve(feed.stem + ".part"), csv.charset());
        out.append(csv.opening());
        csv.line(out, feed.columns.toArray());
        texts.put(feed, out);
      } else {
        XlsxFile book = new XlsxFile(false);
        schoolBooks.put(feed, book);
        bySchool.put(feed, book.sheet(feed.sheet(), false));
        bySchool.get(feed).row(feed.columns.toArray());
      }
    }
    for (Employer e : employers) {
      XlsxFile book = new XlsxFile(false);
      XlsxFile.Sheet sheet = book.sheet(Feed.WERKGEVERS.sheet(), false);
      sheet.row("Plaatsingen " + e.name());
      sheet.blank();
      sheet.row(Feed.WERKGEVERS.columns.toArray());
      books.add(book);
      sheets.add(sheet);
    }
  }

  private void person(int i, int round) {
    Dice dice = new Dice(seed, i);
    int sort = dice.below(100);
    Group group =
        sort < 55
            ? Group.BIJSTAND
            : sort < 70 ? Group.JONGERE : sort < 95 ? Group.WW : Group.NUGGER;
    Person p = people.inHousehold(i, group);
    LocalDate start = dice.day(FIRST, LAST);
    LocalDate end = dice.chance(40) ? start.plusDays(dice.between(20, 400)) : null;
    track(dice, p, i, start, round);
    Employer e = employers.get(dice.below(employers.size()));
    Rows.Span span = new Rows.Span(start.plusDays(60), end == null ? null : end.plusDays(60));
    Rows.Terms terms = new Rows.Terms(null, dice.between(8, 36), "Onbepaalde tijd");
    boolean changed = changes(i, 3);
    Rows.Terms now =
        changed && round > 1 ? new Rows.Terms(null, 20 + round, "Onbepaalde tijd") : terms;
    if (dice.chance(85)) {
      put(Rows.placement("P" + (1_000_000 + i), p, e, span, now, "Ontvangen", FIRST), round);
    }
    if (dice.chance(63)) {
      Rows.Span paid = new Rows.Span(start.minusDays(300), span.start().minusDays(1));
      boolean ww = group == Group.WW;
      put(
          Rows.uwv(
              "" + (1_000_000 + i),
              p,
              ww ? "WW" : null,
              ww ? paid : null,
              e,
              span,
              now.hours(),
              FIRST),
          round);
    }
    if (dice.chance(33)) {
      put(Rows.employee("" + (1_000_000 + i), writing.of(p, e), e, span, now, FIRST), round);
    }
    school(dice, p, i, e, span, round);
  }

  private void track(Dice dice, Person p, int i, LocalDate start, int round) {
    boolean changed = round > 1 && changes(i, 1);
    Rows.Span span = new Rows.Span(start, start.plusDays(changed ? 50 + round : 50));
    String provider = "Aanbieder " + (char) ('A' + dice.below(26));
    put(
        Rows.track(
            "T" + (1_000_000 + i),
            p,
            "Werkfit",
            provider,
            span,
            i % 3 == 0 ? "Afgerond" : "Voortijdig gestopt",
            FIRST),
        round);
    if (dice.chance(35)) {
      Rows.Span later =
          new Rows.Span(
              start.plusDays(120),
              round > 1 && changes(i, 2) ? start.plusDays(300L + round) : null);
      put(
          Rows.track("T" + (2_000_000 + i), p, "Werkontwikkel", provider, later, "Afgerond", FIRST),
          round);
    }
  }

  private void school(Dice dice, Person p, int i, Employer e, Rows.Span span, int round) {
    boolean byBsn = dice.chance(90);
    if (dice.chance(6)) {
      int hours = round > 1 && changes(i, 5) ? 28 : 24;
      put(
          Rows.bbl(
              "OVK-" + (1_000_000 + i), p, byBsn, e, span, span.start().plusYears(2), hours, FIRST),
          round);
    }
    if (dice.chance(8) && (round == 1 || changes(i, 4))) {
      LocalDate day = span.start().plusDays(round);
      put(Rows.certificate("R" + (1_000_000 + i), p, byBsn, "Mbo-certificaat", day, FIRST), round);
    }
    if (dice.chance(3)) {
      Rows.Span learnt =
          new Rows.Span(span.start(), span.start().plusDays(80L + (changes(i, 6) ? round : 0)));
      Person written = writing.ofAcademy(p);
      String key = "ZWA-" + (1_000_000 + i);
      put(Rows.academy(key, written, "Werkontwikkel", learnt, "Afgerond"), round);
    }
  }

  /** One in twenty, other people for every source. */
  private static boolean changes(int person, int source) {
    return person % 20 == source;
  }

  private void put(Draft draft, int round) {
    Object[] cells = draft.cells();
    int check = Math.floorMod(draft.key().hashCode() * 0x9E3779B1, 1_000);
    if (check < 2 && draft.feed().columns.contains("Geboortedatum")) {
      cells[draft.feed().column(check == 0 ? "Geboortedatum" : "Postcode")] =
          check == 0 ? "30-02-1975" : "2511 SS";
    }
    try {
      if (draft.feed().isCsv()) {
        CsvText.of(draft.feed()).line(texts.get(draft.feed()), cells);
      } else if (draft.feed() == Feed.WERKGEVERS) {
        sheets.get((Integer.parseInt(draft.sender()) - 27_500_000) / 137).row(cells);
      } else {
        bySchool.get(draft.feed()).row(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("round " + round, e);
    }
  }

  private void close(int round) throws IOException {
    for (Map.Entry<Feed, Writer> text : texts.entrySet()) {
      text.getValue().close();
      String stem = text.getKey().stem;
      Path file = inbox.resolve(Rounds.file(stem, round, 3, "0900") + ".csv");
      Files.move(
          inbox.resolve(stem + ".part"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    for (Map.Entry<Feed, XlsxFile> book : schoolBooks.entrySet()) {
      save(book.getValue(), Rounds.file(book.getKey().stem, round, 3, "1000"));
    }
    for (int i = 0; i < books.size(); i++) {
      String time = String.format(Locale.ROOT, "%02d%02d", 11 + i / 60, i % 60);
      save(
          books.get(i),
          Rounds.file("werkgevers/plaatsingen_" + employers.get(i).kvk(), round, 3, time));
    }
  }

  private void save(XlsxFile book, String name) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(inbox.resolve(name + ".xlsx")), 1 << 16)) {
      book.writeTo(out, XlsxFile.Packing.PACKED);
    }
  }
}
