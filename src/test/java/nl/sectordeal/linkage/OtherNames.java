package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that nothing was ever tuned on: Flemish, Frisian and French given names, and surnames made
 * of syllables. Figures that hold only for {@link DutchNames} show themselves here.
 */
final class OtherNames implements Names {
  private static final String MEN =
      "Jef,Luc,Dirk,Geert,Koenraad,Wannes,Seppe,Robbe,Lowie,Warre,Sietse,Douwe,Hylke,Ype,Fokke,"
          + "Jouke,Rients,Gauke,Sytze,Wytze,Pierre,Michel,Alain,Philippe,Bruno,Yves,Gaston,Urbain,"
          + "Achiel,Remi,Cyriel,Odilon,Lode,Stef,Kristof,Gunther,Bavo,Tibo,Arne,Jorn,Rune,Ward,Senne";
  private static final String WOMEN =
      "Godelieve,Lutgarde,Hilde,Greet,Veerle,Katrien,Leen,Goedele,Lore,Amber,Jolien,Lien,Ilke,Wytske,"
          + "Sjoukje,Froukje,Tryntsje,Baukje,Nynke,Hiske,Jeltsje,Martine,Chantal,Brigitte,Solange,"
          + "Nadine,Colette,Yvette,Rosa,Irma,Alma,Paula,Febe,Louise,Marthe,Elke,Silke,Ine,Fien,Kaat";
  private static final String STARTS =
      "Ver,Van,De,Clae,Wou,Goos,Dehae,Mey,Vande,Bae,Ste,Coe,Dhon,Lae,Desme,Moer,Ghij,Heyn,Pau,Rae,"
          + "Sijt,Tiel,Uyt,Wau,Ypm,Zeg,Blomm,Crae,Elsk,Feyt,Haak,Jorr,Kooist,Lampr,Nijm,Oost,Quag";
  private static final String MIDDLES = "ck,rt,ns,lle,nde,bra,sse,man,ber,dt,ma,kel,ste,gge";
  private static final String ENDS = "aert,ens,els,inckx,oot,ere,ma,stra,eghem,ynck,out,art,erts";

  private final GivenNames men = GivenNames.always(MEN);
  private final GivenNames women = GivenNames.always(WOMEN);
  private final Weighted surnames = surnames();

  private static Weighted surnames() {
    List<String> names = new ArrayList<>();
    for (String end : Weighted.words(ENDS)) {
      for (String middle : Weighted.words(MIDDLES)) {
        for (String start : Weighted.words(STARTS)) {
          names.add(start + middle + end);
        }
      }
    }
    return Weighted.of(names, 1);
  }

  @Override
  public String givenName(int origin, int gender, int year, Chance chance) {
    return (gender == 1 ? men : women).pick(year, chance);
  }

  @Override
  public int origin(Chance chance) {
    return chance.below(10);
  }

  /** One family in five has a particle. */
  @Override
  public Human.Surname surname(int origin, Chance chance) {
    String particle = origin == 0 ? "van den" : origin == 1 ? "de" : "";
    return new Human.Surname(particle, surnames.pick(chance));
  }

  @Override
  public List<String> shortForms(String givenName) {
    return givenName.length() > 5 ? List.of(givenName.substring(0, 3)) : List.of();
  }
}
