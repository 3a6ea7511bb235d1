package nl.sectordeal.measure.esf;

/** A programming period of the fund, each with its own list of indicators (programmaperiode). */
public enum EsfPeriod {
  /** 2014-2020: Regulation (EU) 1304/2013, Annex I, as amended by Regulation (EU) 2018/1046. */
  ESF_2014_2020("2014-2020"),
  /** 2021-2027, called ESF+: Regulation (EU) 2021/1057, Annex I. */
  ESF_PLUS_2021_2027("2021-2027");

  private final String years;

  EsfPeriod(String years) {
    this.years = years;
  }

  /** The years as a job file and a reader write them. */
  public String years() {
    return years;
  }

  /** Whether the rules of ESF+ hold. */
  public boolean isPlus() {
    return this == ESF_PLUS_2021_2027;
  }
}
