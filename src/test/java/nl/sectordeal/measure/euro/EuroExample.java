package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import nl.sectordeal.measure.euro.BuildingBlocks.Kind;
import nl.sectordeal.measure.euro.EuroTerms.Bonus;
import nl.sectordeal.measure.euro.EuroTerms.Cap;
import nl.sectordeal.measure.euro.EuroTerms.Hours;

/** A table of values, an order of two and a half years, and work for it. */
final class EuroExample {
  static final LocalDate TABLE = LocalDate.of(2023, 7, 1);
  static final LocalDate LATER = LocalDate.of(2024, 7, 1);
  static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 31);
  static final String EMPLOYER = "27410011";
  static final String OTHER_EMPLOYER = "08410066";

  static final List<Block> BLOCKS =
      List.of(
          new Block("PW", Kind.BLOCK, new BigDecimal("40000"), 24, TABLE),
          new Block("PW", Kind.BLOCK, new BigDecimal("42000"), 24, LATER),
          new Block("WW", Kind.BLOCK, new BigDecimal("20000"), 12, TABLE),
          new Block("BANENAFSPRAAK", Kind.BLOCK, new BigDecimal("50000"), null, TABLE),
          new Block("55PLUS", Kind.BONUS, new BigDecimal("10000"), null, TABLE),
          new Block("OPLEIDING", Kind.COST, BigDecimal.ZERO, null, TABLE));

  private EuroExample() {}

  /** Terms in which nothing is ever full, prorated by months, of 36 hours at most. */
  static EuroTerms terms(Order... orders) {
    return terms(Proration.MONTHS, "36", Cap.OBLIGATION, orders);
  }

  static EuroTerms terms(Proration proration, String mostHours, Cap cap, Order... orders) {
    return new EuroTerms(
        "euro",
        new BuildingBlocks(BLOCKS, false),
        Map.of("BIJSTAND", "PW", "WW", "WW", "WAJONG", "BANENAFSPRAAK"),
        List.of(
            new Bonus("55PLUS", new Having("vijfenvijftig", Set.of("JA"))),
            new Bonus("OPLEIDING", new Having("opleidingskosten", Set.of()))),
        new Having("loonkostensubsidie", Set.of("JA")),
        new Hours(new BigDecimal(36), new BigDecimal(mostHours)),
        proration,
        12,
        cap,
        List.of(orders));
  }

  /** Five per cent of ten million is asked: half a million. */
  static Order order() {
    return order("O1", EMPLOYER, "10000000");
  }

  static Order order(String id, String employer, String sum) {
    return new Order(
        id,
        employer,
        "Huize Rust",
        new BigDecimal(sum),
        new BigDecimal(5),
        TABLE,
        LocalDate.of(2025, 12, 31));
  }

  static Work work(String person, String group, String start, String end, String hours) {
    return work(person, group, start, end, hours, Map.of());
  }

  static Work work(
      String person,
      String group,
      String start,
      String end,
      String hours,
      Map<String, String> attributes) {
    return new Work(
        "deal",
        person,
        "placement:" + person + start,
        Verdict.COUNTED,
        LocalDate.parse(start),
        EMPLOYER,
        group,
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        hours == null ? null : new BigDecimal(hours),
        attributes);
  }

  /** The same work at another employer. */
  static Work elsewhere(Work work, String employer) {
    return new Work(
        work.period(),
        work.person(),
        work.outcome() + employer,
        work.verdict(),
        work.date(),
        employer,
        work.group(),
        work.start(),
        work.end(),
        work.hours(),
        work.attributes());
  }

  /** The same work, decided otherwise. */
  static Work decided(Work work, Verdict verdict) {
    return new Work(
        work.period(),
        work.person(),
        work.outcome(),
        verdict,
        work.date(),
        work.employer(),
        work.group(),
        work.start(),
        work.end(),
        work.hours(),
        work.attributes());
  }

  static List<Valued> value(EuroTerms terms, Work... works) {
    return new EuroValuer(terms, LONG_AFTER).value(List.of(works));
  }
}
