package nl.sectordeal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of people who were passed on, as those tell who they were passed on to (resultaten
 * van doorverwijzingen). Employers and schools know the contact's number, UWV and gemeenten the
 * person.
 */
final class ReferralResults {
  private static final String WORK = "Meldnummer|Contactnummer|Partner|Datum|Resultaat";
  private static final String PUBLIC =
      "Meldnummer|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Postcode|Huisnummer|Partner|Datum|Resultaat";
  private static final List<String> AT_WORK =
      List.of("Aangenomen", "Aangenomen", "Gesprek gevoerd", "Niet verschenen", "Afgewezen");
  private static final List<String> AT_SCHOOL =
      List.of("Opleiding begonnen", "Opleiding begonnen", "Gesprek gevoerd", "Niet verschenen");
  private static final List<String> AT_PUBLIC =
      List.of("Aangenomen", "Opleiding begonnen", "Gesprek gevoerd", "Gesprek gevoerd");
  private static final LocalDate CAST = LocalDate.of(2021, 2, 15);

  /** One row, from its day on in every file. */
  private record Line(LocalDate day, @Nullable Object[] cells) {}

  private final long seed;
  private final List<Line> work = new ArrayList<>();
  private final List<Line> publicPartners = new ArrayList<>();

  ReferralResults(long seed) {
    this.seed = seed;
    work.add(new Line(CAST, new Object[] {"W990001", "C999999", "Werkgever", CAST, "Aangenomen"}));
    work.add(new Line(CAST, new Object[] {"W990002", "C700300", "Werkgever", CAST, "Misschien"}));
  }

  /** Some of those who are passed on are heard of again, by chance. */
  void add(String contact, @Nullable Person person, LocalDate day, String to) {
    Dice dice = new Dice(seed, Long.parseLong(contact.substring(1)));
    if (dice.chance(62)) {
      List<String> results =
          switch (to) {
            case "Werkgever" -> AT_WORK;
            case "Opleiding" -> AT_SCHOOL;
            default -> AT_PUBLIC;
          };
      add(contact, person, day, to, dice.pick(results), day.plusDays(dice.between(6, 80)));
    }
  }

  /** A result as it is told. */
  void add(
      String contact,
      @Nullable Person person,
      LocalDate passedOn,
      String to,
      String result,
      LocalDate day) {
    boolean known = to.equals("Werkgever") || to.equals("Opleiding");
    if (day.isBefore(passedOn)) {
      throw new IllegalArgumentException(contact);
    }
    if (known) {
      work.add(new Line(day, new Object[] {"W" + contact.substring(1), contact, to, day, result}));
    } else if (person != null) {
      publicPartners.add(
          new Line(
              day,
              new Object[] {
                "P" + contact.substring(1),
                person.given(),
                person.particle(),
                person.surname(),
                person.birth(),
                person.postcode(),
                person.house(),
                to,
                day,
                result
              }));
    }
  }

  /** What employers and schools tell up to and with a month. */
  byte[] work(YearMonth month) {
    return text(WORK, work, month);
  }

  /** What UWV and gemeenten tell up to and with a month. */
  byte[] publicPartners(YearMonth month) {
    return text(PUBLIC, publicPartners, month);
  }

  private static byte[] text(String headings, List<Line> lines, YearMonth month) {
    StringBuilder text = new StringBuilder();
    CsvText csv = CsvText.of(Feed.CONTACTEN);
    try {
      csv.line(text, (Object[]) headings.split("\\|"));
      for (Line line : lines) {
        if (!line.day().isAfter(month.atEndOfMonth())) {
          csv.line(text, line.cells());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
