package nl.sectordeal.sample;

import java.util.List;

/**
 * A region of the career guidance, with some of its gemeenten (regio).
 *
 * @param sender as its files are named
 * @param gemeenten codes that hold on every day of the sample
 * @param postcodes first postcode of people who live there; they live within 90 of it
 * @param share of a hundred people, how many live there
 */
record GuidanceRegion(String sender, List<String> gemeenten, int postcodes, int share) {
  static final List<GuidanceRegion> ALL =
      List.of(
          region("zeeland", "0654 0664 0687 0715 0718 1676", 4300, 4),
          region("noord-nederland", "0014 0080 0106 0114 1680 1900", 9400, 9),
          region("amsterdam-noordwest", "0363 0363 0384 0479 0361 0405", 1010, 11),
          region("kennemerland", "0392 0394 0362 0358 0453", 2010, 6),
          region("utrecht", "0344 0344 0307 0355 0356 0345", 3500, 9),
          region("rijnstreek", "0546 0484 0513 0537 0575", 2310, 5),
          region("rotterdam", "0599 0599 0502 0597 1930", 3010, 9),
          region("haaglanden", "0518 0518 0503 0637 1783 0606", 2500, 10),
          region("drechtsteden", "0505 0642 0512 0590 0610", 3300, 5),
          region("flevoland", "0034 0034 0995 0303 0171", 1310, 4),
          region("oost-nederland", "0153 0141 0193 0150 0222", 7510, 8),
          region("gelderland", "0202 0268 0200 0228 0281", 6810, 8),
          region("noord-brabant", "0772 0855 0758 0796 0794", 5010, 8),
          region("limburg", "0935 0983 0917 0957 1883", 6110, 4));

  private static GuidanceRegion region(String sender, String gemeenten, int postcodes, int share) {
    return new GuidanceRegion(sender, List.of(gemeenten.split(" ")), postcodes, share);
  }

  /** A region by chance, as many people live in each. */
  static GuidanceRegion any(Dice dice) {
    int left = dice.below(100);
    for (GuidanceRegion region : ALL) {
      left -= region.share;
      if (left < 0) {
        return region;
      }
    }
    return ALL.get(0);
  }

  /** The region that sends under this name. */
  static GuidanceRegion of(String sender) {
    return ALL.stream().filter(region -> region.sender.equals(sender)).findFirst().orElseThrow();
  }

  /** A postcode in the region. */
  String postcode(Dice dice) {
    return postcodes + dice.below(90) + People.postcode(dice).substring(4);
  }
}
