package nl.sectordeal.period;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts the days on which offices are open: Monday to Friday, without the Dutch public holidays
 * (werkdagen).
 *
 * <p>Liberation Day is a public holiday every year; Good Friday is none.
 */
public final class WorkingDays {

  private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

  /**
   * Number of working days after {@code from}, up to and including {@code to}.
   *
   * @return 0 when {@code to} is the same day or earlier
   */
  public int between(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidaysByYear
            .computeIfAbsent(day.getYear(), WorkingDays::publicHolidays)
            .contains(day);
  }

  private static Set<LocalDate> publicHolidays(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))
        .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
