package nl.sectordeal.measure.esf;

import static nl.sectordeal.measure.esf.Indicators.ANY_AGE;
import static nl.sectordeal.measure.esf.Indicators.OLDER_FROM;
import static nl.sectordeal.measure.esf.LabourStatus.EMPLOYED;
import static nl.sectordeal.measure.esf.LabourStatus.INACTIVE;
import static nl.sectordeal.measure.esf.LabourStatus.UNEMPLOYED;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sectordeal.measure.esf.Indicator.Kind;

/**
 * The indicators of 2014-2020: Regulation (EU) 1304/2013, Annex I. Those on households (CO12 to
 * CO14) went with Regulation (EU) 2018/1046, and are not among them.
 */
final class Indicators2014 {
  private static final EsfPeriod PERIOD = EsfPeriod.ESF_2014_2020;

  private static final List<Indicator> OUTPUTS =
      List.of(
          output(Indicators.GRAND_TOTAL, entrant -> Answer.YES),
          output("CO01", entrant -> entrant.is(UNEMPLOYED)),
          output("CO02", Entrant::isLongTermUnemployed).within("CO01"),
          output("CO03", entrant -> entrant.is(INACTIVE)),
          output("CO04", Entrant::isInactiveOutsideEducation).within("CO03"),
          output("CO05", entrant -> entrant.is(EMPLOYED)),
          output("CO06", entrant -> entrant.isAged(0, 24)),
          output("CO07", entrant -> entrant.isAged(OLDER_FROM, ANY_AGE)),
          output("CO08", Entrant::isOlderAndApart).within("CO07").within("CO01", "CO04"),
          output("CO09", Entrant::hasLowLevel),
          output("CO10", entrant -> entrant.hasLevel(3, 4)),
          output("CO11", entrant -> entrant.hasLevel(5, 8)),
          output("CO15", Entrant::isOfOtherOrigin),
          output("CO16", entrant -> entrant.told(entrant.background().disability())),
          output("CO17", Entrant::isOtherwiseDisadvantaged),
          output("CO18", entrant -> entrant.told(entrant.background().homeless())),
          output("CO19", Entrant::isRural));

  private static final List<Indicator> ENTITIES =
      Stream.of("CO20", "CO21", "CO22", "CO23")
          .map(code -> Indicators.entity(PERIOD, code, "Annex I (2)"))
          .toList();

  private static final List<Indicator> OF_FOUR_WEEKS =
      List.of(
          soon("CR01", Entrant::isInactiveAndNotSearching, Leaver::searches).within("CO03"),
          soon("CR02", Entrant::isOutsideEducation, Leaver::learns),
          soon("CR03", entrant -> Answer.YES, Leaver::isQualified),
          soon("CR04", Entrant::isWithoutWork, Leaver::works).within("CO01", "CO03"));

  private static final List<Indicator> OF_ALL_FOUR =
      List.of(
          soon("CR05", Entrant::isDisadvantaged, leaver -> leaver.anyOf(OF_FOUR_WEEKS))
              .within("CO15", "CO16", "CO17")
              .within("CR01", "CR02", "CR03", "CR04"));

  private static final List<Indicator> OF_SIX_MONTHS =
      List.of(
          later("CR06", Entrant::isWithoutWork, Leaver::worksLater).within("CO01", "CO03"),
          later("CR07", entrant -> entrant.is(EMPLOYED), Leaver::improvedLater).within("CO05"),
          later("CR08", Indicators2014::isOlderWithoutWork, Leaver::worksLater)
              .within("CO07")
              .within("CR06"),
          later("CR09", Entrant::isDisadvantagedWithoutWork, Leaver::worksLater)
              .within("CO15", "CO16", "CO17")
              .within("CR06"));

  static final List<Indicator> ALL =
      Stream.of(OUTPUTS, ENTITIES, OF_FOUR_WEEKS, OF_ALL_FOUR, OF_SIX_MONTHS)
          .flatMap(List::stream)
          .toList();

  private Indicators2014() {}

  private static Answer isOlderWithoutWork(Entrant entrant) {
    return entrant.isWithoutWork() == Answer.YES ? entrant.isAged(OLDER_FROM, ANY_AGE) : Answer.NO;
  }

  private static Indicator output(String code, Function<Entrant, Answer> about) {
    return Indicators.output(PERIOD, code, "Annex I (1)", about);
  }

  private static Indicator soon(
      String code, Function<Entrant, Answer> about, Function<Leaver, Reach> reached) {
    return Indicators.result(PERIOD, Kind.IMMEDIATE_RESULT, code, "Annex I (3)", about, reached);
  }

  private static Indicator later(
      String code, Function<Entrant, Answer> about, Function<Leaver, Reach> reached) {
    return Indicators.result(PERIOD, Kind.LATER_RESULT, code, "Annex I (4)", about, reached);
  }
}
