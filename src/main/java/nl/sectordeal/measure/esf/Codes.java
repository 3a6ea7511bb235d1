package nl.sectordeal.measure.esf;

import java.util.List;

/** What the same thing is called in each period (codes). */
record Codes(
    String unemployed,
    String longTerm,
    String inactive,
    String employed,
    List<String> ages,
    List<String> levels,
    List<String> backgrounds,
    String searching,
    String learning,
    String qualified,
    String working,
    String workingLater,
    String betterLater) {

  private static final Codes OF_2014 =
      new Codes(
          "CO01",
          "CO02",
          "CO03",
          "CO05",
          List.of("CO06", "CO07"),
          List.of("CO09", "CO10", "CO11"),
          List.of("CO15", "CO16", "CO17", "CO18", "CO19"),
          "CR01",
          "CR02",
          "CR03",
          "CR04",
          "CR06",
          "CR07");

  private static final Codes PLUS =
      new Codes(
          "EECO02",
          "EECO03",
          "EECO04",
          "EECO05",
          List.of("EECO06", "EECO07", "EECO08"),
          List.of("EECO09", "EECO10", "EECO11"),
          List.of("EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17"),
          "EECR01",
          "EECR02",
          "EECR03",
          "EECR04",
          "EECR05",
          "EECR06");

  static Codes of(EsfPeriod period) {
    return period.isPlus() ? PLUS : OF_2014;
  }
}
