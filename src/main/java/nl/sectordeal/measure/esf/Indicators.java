package nl.sectordeal.measure.esf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.Indicator.Kind;

/** The indicators of both periods, each in its place (indicatoren). */
public final class Indicators {
  /** Everybody who was supported, also with data missing; the only figure for those. */
  public static final String GRAND_TOTAL = "GT";

  /** Total of participants of ESF+. */
  public static final String TOTAL_PLUS = "EECO01";

  static final int OLDER_FROM = 55;
  static final int ANY_AGE = Integer.MAX_VALUE;

  private Indicators() {}

  /** Those of a period, in the order of the regulation; before them the grand total, if any. */
  public static List<Indicator> of(EsfPeriod period) {
    return period.isPlus() ? IndicatorsPlus.ALL : Indicators2014.ALL;
  }

  /** The same by their codes. */
  static Map<String, Indicator> byCode(EsfPeriod period) {
    return period.isPlus() ? ByCode.PLUS : ByCode.OF_2014;
  }

  /** Apart, since the lists are made with the methods below. */
  private static final class ByCode {
    static final Map<String, Indicator> OF_2014 = of(Indicators2014.ALL);
    static final Map<String, Indicator> PLUS = of(IndicatorsPlus.ALL);

    private static Map<String, Indicator> of(List<Indicator> all) {
      return all.stream()
          .collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
    }
  }

  /** The indicator under which everybody is counted who is supported at all. */
  public static String widest(EsfPeriod period) {
    return period.isPlus() ? TOTAL_PLUS : GRAND_TOTAL;
  }

  static Indicator output(
      EsfPeriod period, String code, String source, Function<Entrant, Answer> about) {
    return new Indicator(
        period, code, Kind.OUTPUT, source, List.of(), false, about, Indicators::never);
  }

  static Indicator entity(EsfPeriod period, String code, String source) {
    return new Indicator(
        period, code, Kind.ENTITY, source, List.of(), false, e -> Answer.NO, Indicators::never);
  }

  static Indicator result(
      EsfPeriod period,
      Kind kind,
      String code,
      String source,
      Function<Entrant, Answer> about,
      Function<Leaver, Reach> reached) {
    return new Indicator(period, code, kind, source, List.of(), false, about, reached);
  }

  private static Reach never(Leaver leaver) {
    return new Reach(Reason.NOT_REACHED, leaver.entrant().participation().entry());
  }
}
