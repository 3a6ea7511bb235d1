package nl.sectordeal._support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Promise;
import nl.sectordeal.measure.Measure.Share;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;

/** The six measures of Sectordeal Zorg, as its job file gives them. */
public final class ZorgMeasures {

  public static final Deal DEAL = new Deal(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));

  private static final BigDecimal TWELVE_HOURS = new BigDecimal(12);

  private ZorgMeasures() {}

  public static List<Measure> all() {
    return List.of(
        klaargestoomd(),
        socialReturn(),
        werkakkoordBanen(),
        started("werkontwikkelplekken", "WERKONTWIKKEL", 680),
        started("werkfittrajecten", "WERKFIT", 500),
        duurzaam());
  }

  public static Measure klaargestoomd() {
    return new Measure(
        "klaargestoomd",
        "Klaargestoomd voor de zorg",
        Unit.PERSONS,
        Cycle.DEAL,
        List.of(
            participation(Set.of("WERKFIT", "WERKONTWIKKEL"), Event.END, "AFGEROND"),
            qualification("MBO_CERTIFICAAT", "PRAKTIJKVERKLARING", "DIPLOMA"),
            placement(Set.of(), TWELVE_HOURS, 28, null)),
        null,
        List.of(promise(2000, null)));
  }

  public static Measure socialReturn() {
    return new Measure(
        "social-return",
        "Aan het werk via social return",
        Unit.PERSONS,
        Cycle.YEAR,
        List.of(placement(Set.of("BIJSTAND", "KWETSBARE_JONGERE", "WW"), TWELVE_HOURS, 28, null)),
        null,
        List.of(promise(750, Cycle.YEAR)));
  }

  public static Measure werkakkoordBanen() {
    return new Measure(
        "werkakkoord-banen",
        "Banen uit werkakkoorden",
        Unit.PLACEMENTS,
        Cycle.DEAL,
        List.of(placement(Set.of("BIJSTAND"), null, null, "WERKAKKOORD")),
        null,
        List.of(promise(750, null)));
  }

  public static Measure duurzaam() {
    return new Measure(
        "duurzaam",
        "Duurzaam aan het werk",
        Unit.SHARE,
        Cycle.YEAR,
        List.of(),
        new Share("social-return", Durable.standard()),
        List.of());
  }

  private static Measure started(String id, String type, int amount) {
    return new Measure(
        id,
        id,
        Unit.PARTICIPATIONS,
        Cycle.DEAL,
        List.of(participation(Set.of(type), Event.START, null)),
        null,
        List.of(promise(amount, null)));
  }

  /** A participation asked on its start, or on its end with a result. */
  public static Condition participation(Set<String> types, Event on, String result) {
    return new Condition(
        OutcomeKind.PARTICIPATION,
        types,
        Map.of(),
        on,
        result,
        false,
        null,
        null,
        Set.of(),
        null,
        null);
  }

  public static Condition qualification(String... types) {
    return new Condition(
        OutcomeKind.QUALIFICATION,
        Set.of(types),
        Map.of(),
        Event.START,
        null,
        false,
        null,
        null,
        Set.of(),
        null,
        null);
  }

  /** A confirmed placement of any kind. */
  public static Condition placement(
      Set<String> groups, BigDecimal minHours, Integer minDays, String agreement) {
    return new Condition(
        OutcomeKind.PLACEMENT,
        Set.of(),
        Map.of(),
        Event.START,
        null,
        true,
        minHours,
        minDays,
        groups,
        agreement,
        null);
  }

  public static Promise promise(int amount, Cycle each) {
    return new Promise(amount, each, DEAL.from(), DEAL.until());
  }
}
