package nl.sectordeal.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The calendar day that an instant falls on in the Netherlands (kalenderdag). */
public final class DutchDay {
  /** The zone that all days of the program are counted in. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZONE);

  private DutchDay() {}

  /** The day that it is in the Netherlands at this instant. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** Day and minute as a clock in the Netherlands has them, such as 07-04-2021 15:00. */
  public static String clock(Instant instant) {
    return CLOCK.format(instant);
  }

  /**
   * Whole calendar days from one instant to another; negative when the other is on an earlier day.
   */
  public static long daysBetween(Instant from, Instant to) {
    return ChronoUnit.DAYS.between(of(from), of(to));
  }
}
