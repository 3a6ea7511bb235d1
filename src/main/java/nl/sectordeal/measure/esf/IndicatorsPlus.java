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

/** The indicators of 2021-2027: Regulation (EU) 2021/1057, Annex I. */
final class IndicatorsPlus {
  private static final EsfPeriod PERIOD = EsfPeriod.ESF_PLUS_2021_2027;

  private static final List<Indicator> OUTPUTS =
      List.of(
          output(Indicators.TOTAL_PLUS, entrant -> Answer.YES),
          output("EECO02", entrant -> entrant.is(UNEMPLOYED)),
          output("EECO03", Entrant::isLongTermUnemployed).within("EECO02"),
          output("EECO04", entrant -> entrant.is(INACTIVE)),
          output("EECO05", entrant -> entrant.is(EMPLOYED)),
          output("EECO06", entrant -> entrant.isAged(0, 17)),
          output("EECO07", entrant -> entrant.isAged(18, 29)),
          output("EECO08", entrant -> entrant.isAged(OLDER_FROM, ANY_AGE)),
          output("EECO09", entrant -> entrant.hasLevel(0, 2)),
          output("EECO10", entrant -> entrant.hasLevel(3, 4)),
          output("EECO11", entrant -> entrant.hasLevel(5, 8)));

  private static final List<Indicator> BACKGROUNDS =
      List.of(
          background("EECO12", entrant -> entrant.told(entrant.background().disability())),
          background("EECO13", entrant -> entrant.told(entrant.background().thirdCountry())),
          background("EECO14", Entrant::isOfForeignOrigin),
          background("EECO15", entrant -> entrant.told(entrant.background().minority())),
          background("EECO16", entrant -> entrant.told(entrant.background().homeless())),
          background("EECO17", Entrant::isRural));

  private static final List<Indicator> ENTITIES =
      Stream.of("EECO18", "EECO19")
          .map(code -> Indicators.entity(PERIOD, code, "Annex I (1.3)"))
          .toList();

  private static final List<Indicator> RESULTS =
      List.of(
          soon("EECR01", Entrant::isInactiveAndNotSearching, Leaver::searches).within("EECO04"),
          soon("EECR02", Entrant::isOutsideEducation, Leaver::learns),
          soon("EECR03", entrant -> Answer.YES, Leaver::isQualified),
          soon("EECR04", Entrant::isWithoutWork, Leaver::works).within("EECO02", "EECO04"),
          later("EECR05", Entrant::isWithoutWork, Leaver::worksLater).within("EECO02", "EECO04"),
          later("EECR06", entrant -> entrant.is(EMPLOYED), Leaver::improvedLater).within("EECO05"));

  static final List<Indicator> ALL =
      Stream.of(OUTPUTS, BACKGROUNDS, ENTITIES, RESULTS).flatMap(List::stream).toList();

  private IndicatorsPlus() {}

  private static Indicator output(String code, Function<Entrant, Answer> about) {
    return Indicators.output(PERIOD, code, "Annex I (1.1)", about);
  }

  private static Indicator background(String code, Function<Entrant, Answer> about) {
    return Indicators.output(PERIOD, code, "Annex I (1.2)", about).orEstimated();
  }

  private static Indicator soon(
      String code, Function<Entrant, Answer> about, Function<Leaver, Reach> reached) {
    return Indicators.result(PERIOD, Kind.IMMEDIATE_RESULT, code, "Annex I (2)", about, reached);
  }

  private static Indicator later(
      String code, Function<Entrant, Answer> about, Function<Leaver, Reach> reached) {
    return Indicators.result(PERIOD, Kind.LATER_RESULT, code, "Annex I (3)", about, reached);
  }
}
