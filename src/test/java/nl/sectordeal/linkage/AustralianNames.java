package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;

/** Names and addresses that look Australian, most of them composed. */
final class AustralianNames {
  private static final String GIVEN =
      "joshua,emily,jack,isabella,lachlan,sophie,thomas,jessica,benjamin,olivia,william,ella,james,"
          + "georgia,matthew,chloe,daniel,grace,samuel,charlotte,nicholas,sarah,ethan,hannah,liam,amy,"
          + "riley,mia,cooper,ruby,harry,madison,mitchell,emma,jacob,lucy,luke,zoe,connor,lauren,bailey,"
          + "caitlin,ryan,maddison,alexander,abby,dylan,holly,max,jasmine,oliver,brianna,kyle,kayla";
  private static final String GIVEN_STARTS =
      "al,bre,cai,dar,el,fin,gab,har,im,jai,kai,lar,mar,na,or,pay,rach,sa,tal,vi,wil,xa,ya,za,bro,"
          + "cha,dom,evan,fre,hay,jor,kie,leo,mon,noa,tah,ty";
  private static final String GIVEN_ENDS =
      "an,ie,lea,den,sha,ton,a,elle,on,lyn,ry,la,ma,ah,en,ina,ley";
  private static final String SURNAMES =
      "white,clarke,green,ryan,campbell,webb,nguyen,morrison,smith,jones,williams,brown,wilson,taylor,"
          + "johnson,martin,anderson,thompson,walker,harris,lee,king,wright,robinson,hall,young,mitchell";
  private static final String SURNAME_STARTS =
      "ash,black,brad,car,chap,cole,dal,den,east,fair,far,gar,good,grim,hal,har,hol,ken,lang,lin,mac,"
          + "mal,mar,nor,old,pas,pol,ross,rush,shel,stan,stub,swan,tal,thorn,tre,up,wal,west,win,wood,"
          + "zil,berg,dono,efth,pap,kow,mur,roz,scar,vas,bog,dim,petr,star,hux,bren,cull,fitz,gil";
  private static final String SURNAME_ENDS =
      "ley,ton,man,well,ford,ham,by,field,worth,don,son,er,ing,kins,more,land,wick,den,croft,gate,"
          + "ridge,opoulos,ski,ano,ov,acci,vic,ell,house,bury,hurst,combe,shaw,stock,ards,low,net,rell";
  private static final String STREET_ENDS =
      "street,place,circuit,crescent,court,avenue,road,close,drive,parade,way,terrace";
  private static final String SUBURB_ENDS =
      "ville,beach,bay,hills,park,vale,brook,creek,mount,point,heights, north, south, east, west,dale,"
          + "bourne,castle,ford,lea";
  private static final int POSTCODES = 1600;

  private final Weighted given = Weighted.of(with(GIVEN, GIVEN_STARTS, GIVEN_ENDS), 1);
  private final Weighted surnames = Weighted.of(with(SURNAMES, SURNAME_STARTS, SURNAME_ENDS), 0.95);
  private final Weighted streets = Weighted.of(composed(SURNAME_STARTS, SURNAME_ENDS), 0.3);
  private final Weighted suburbs = Weighted.of(composed(SURNAME_STARTS, SUBURB_ENDS), 0.6);
  private final List<String> streetEnds = Weighted.words(STREET_ENDS);

  private static List<String> with(String common, String starts, String ends) {
    List<String> all = new ArrayList<>(Weighted.words(common));
    all.addAll(composed(starts, ends));
    return all;
  }

  /** In an order that goes through all starts first, so that the common ones differ much. */
  private static List<String> composed(String starts, String ends) {
    List<String> all = new ArrayList<>();
    for (String end : ends.split(",")) {
      for (String start : Weighted.words(starts)) {
        all.add(start + end);
      }
    }
    return all;
  }

  String givenName(Chance chance) {
    return given.pick(chance);
  }

  String surname(Chance chance) {
    return surnames.pick(chance);
  }

  String street(Chance chance) {
    String name = streets.pick(chance);
    // The end hangs on the name most times, as a street has one name.
    int end = chance.in(0.6) ? Math.floorMod(name.hashCode(), streetEnds.size()) : 0;
    return name + " " + streetEnds.get(end == 0 ? chance.below(streetEnds.size()) : end);
  }

  String suburb(Chance chance) {
    return suburbs.pick(chance);
  }

  String houseNumber(Chance chance) {
    double share = chance.share();
    return Integer.toString(
        share < 0.9 ? 1 + (int) (share * share * 120) : chance.between(100, 900));
  }

  /** Towns have many or few people, and so have postcodes. */
  String postcode(Chance chance) {
    double share = chance.share();
    int at = (int) (Math.pow(share, 1.6) * POSTCODES);
    return Integer.toString(2000 + Math.floorMod(at * 1237, 5999));
  }
}
