package nl.sectordeal.sample;

import java.util.List;

/** An invented care employer (werkgever). */
record Employer(String kvk, String name) {
  /** Those that send a workbook every month, and have a werkakkoord. */
  static final List<Employer> DELIVERING =
      List.of(
          new Employer("27410011", "Zorggroep Duinhof"),
          new Employer("27410022", "Stichting De Haagse Linde"),
          new Employer("27410033", "Thuiszorg Zeekant"),
          new Employer("27410044", "Woonzorgcentrum Laakhaven"),
          new Employer("27410055", "De Zonnewijzer Ouderenzorg"),
          new Employer("08410066", "Escamp Thuis B.V."),
          new Employer("27410077", "Kliniek Vredeoord"),
          new Employer("27410088", "Gehandicaptenzorg De Brug"),
          new Employer("27410099", "Verpleeghuis Meerzicht"),
          new Employer("27410111", "Huize Ypenburg"));

  /** Those with a werkakkoord that send nothing. */
  static final List<Employer> SILENT =
      List.of(
          new Employer("27420012", "Zorghotel Kijkduin"),
          new Employer("27420023", "Stichting Transvaal Zorgt"),
          new Employer("27420034", "Buurtzorgteam Moerwijk"),
          new Employer("27420045", "Hospice De Vlier"));

  /** Those without either. */
  static final List<Employer> OTHERS =
      List.of(
          new Employer("27430013", "Jeugdhulp Segbroek"),
          new Employer("27430024", "Revalidatie De Vliet"),
          new Employer("09430035", "Kraamzorg Ooievaar"),
          new Employer("27430046", "Schoonmaak in de Zorg B.V."),
          new Employer("27430057", "Uitzendbureau Witte Jas"),
          new Employer("27430068", "Dagbesteding Loosduinen"));
}
