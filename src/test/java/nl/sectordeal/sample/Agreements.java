package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The 28 agreements with 14 employers, good for 750 jobs (werkakkoorden). */
final class Agreements {
  private static final int[] FIRST = {60, 45, 40, 35, 30, 30, 25, 25, 30, 25, 25, 20, 15, 15};
  private static final int[] SECOND = {40, 35, 30, 25, 25, 25, 20, 20, 25, 20, 20, 20, 15, 10};

  static List<Draft> all() {
    List<Employer> employers = new ArrayList<>(Employer.DELIVERING);
    employers.addAll(Employer.SILENT);
    List<Draft> all = new ArrayList<>();
    for (int i = 0; i < employers.size(); i++) {
      LocalDate signed = LocalDate.of(2019, 11, 14).plusDays(i * 23L);
      LocalDate until = i % 5 == 4 ? null : LocalDate.of(2022, 12, 31);
      all.add(
          Rows.agreement(
              String.format("WA-%02d", i + 1), employers.get(i), FIRST[i], signed, until));
      LocalDate more = LocalDate.of(2020, 9, 1).plusDays(i * 6L);
      all.add(
          Rows.agreement(
              String.format("WA-%02d", i + 15),
              employers.get(i),
              SECOND[i],
              more,
              LocalDate.of(2022, 12, 31)));
    }
    return all;
  }

  private Agreements() {}
}
