package nl.sectordeal.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that Dutch names are drawn from; within a list the common ones come first. */
final class DutchLists {
  static final String OLD_MEN =
      "Johannes,Cornelis,Hendrik,Jan,Willem,Pieter,Gerrit,Petrus,Jacobus,Adrianus,Antonius,"
          + "Wilhelmus,Jacob,Franciscus,Dirk,Martinus,Theodorus,Henricus,Gerardus,Klaas,Arie,"
          + "Leonardus,Albertus,Nicolaas,Simon,Hermanus,Lambertus,Marinus,Bernardus,Evert,Gijsbert,"
          + "Josephus,Abraham,Teunis,Leendert,Roelof,Aart,Egbert,Harm,Jelle,Sjoerd,Anton,Frederik,"
          + "Christiaan,Laurentius,Barend,Andries,Isaäc,Godefridus,Hubertus,Joannes,Matthijs";
  static final String OLD_WOMEN =
      "Maria,Johanna,Anna,Cornelia,Elisabeth,Catharina,Wilhelmina,Hendrika,Adriana,Petronella,"
          + "Margaretha,Jacoba,Helena,Antonia,Geertruida,Theodora,Jannetje,Aaltje,Grietje,Trijntje,"
          + "Neeltje,Francisca,Gerarda,Martha,Alida,Pieternella,Hendrikje,Gerritje,Janna,Elizabeth,"
          + "Dirkje,Berendina,Christina,Aleida,Lamberdina,Agatha,Susanna,Clasina,Hermina,Josephina,"
          + "Bernardina,Magdalena,Sophia,Louisa,Teuntje,Gijsbertha,Willempje,Klaaske,Antje,Leentje";
  static final String MIDDLE_MEN =
      "Marcel,Peter,Erik,Robert,Mark,Patrick,Martijn,Jeroen,Dennis,Michael,Edwin,Paul,Richard,"
          + "Ronald,Marco,Rob,Frank,Bas,Sander,Michel,Bart,René,André,Arjan,Vincent,Rik,Remco,"
          + "Maarten,Wouter,Jasper,Ruud,Bjorn,Raymond,Stefan,Danny,Tim,Menno,Niels,Jurgen,Harold,"
          + "Eric,Leon,Wim,Hans,Henk,Kees,Ton,Ben,Theo,Ed,Cees,Guus,Joris,Rutger,Matthijs,Floris,"
          + "Gijs,Pim,Reinier,Sebastiaan,Emiel,Rogier,Jeroen,Pascal,Roy,Ferry,Jeffrey,Ricardo,Wesley";
  static final String MIDDLE_WOMEN =
      "Monique,Sandra,Esther,Petra,Linda,Marieke,Wendy,Saskia,Mirjam,Nicole,Marjolein,Ingrid,"
          + "Sabine,Patricia,Miranda,Daniëlle,Chantal,Angelique,Renate,Karin,Yvonne,Astrid,Brigitte,"
          + "Jolanda,Carla,Marianne,Annemarie,Manon,Inge,Mariëlle,Kim,Maaike,Suzanne,Femke,Anouk,"
          + "Debbie,Bianca,Jacqueline,Diana,Natasja,Cindy,Melanie,Ellen,Anja,Caroline,Simone,Judith,"
          + "Barbara,Marloes,Hanneke,Willemijn,Josje,Heleen,Nienke,Eline,Tamara,Naomi,Priscilla,"
          + "Marijke,Els,Ans,Ria,Corrie,Truus,Tineke,Janneke,Loes,Ineke,Marja,Gerda,Betty,Renée";
  static final String YOUNG_MEN =
      "Daan,Sem,Lucas,Levi,Finn,Noah,Luuk,Bram,Milan,Jesse,Thijs,Thomas,Lars,Ruben,Tim,Stijn,"
          + "Julian,Max,Jayden,Sven,Kevin,Rick,Nick,Jordy,Mike,Tom,Bas,Joost,Koen,Niels,Siem,Teun,"
          + "Gijs,Hugo,Mees,Tygo,Adam,Benjamin,David,Sam,Luca,Jens,Joep,Floris,Olivier,Mats,Cas,"
          + "Boaz,Quinten,Tijn,Jurre,Pepijn,Dylan,Robin,Casper,Giel,Melle,Timo,Ties,Xavi,Jelmer,"
          + "Hidde,Wessel,Twan,Guus,Fabian,Owen,Noud,Abel,Vince,Morris,Dex,Kai,Dean,Jace,Senna";
  static final String YOUNG_WOMEN =
      "Emma,Julia,Sophie,Lotte,Tess,Anna,Sara,Zoë,Lisa,Fleur,Eva,Mila,Isa,Lynn,Evi,Noor,Sanne,"
          + "Laura,Iris,Romy,Britt,Anouk,Femke,Naomi,Maud,Roos,Saar,Nina,Liv,Fenna,Jasmijn,Floor,"
          + "Esmee,Lieke,Olivia,Nora,Lauren,Vera,Elin,Charlotte,Bo,Amy,Noa,Puck,Kim,Demi,Melissa,"
          + "Manon,Merel,Rosalie,Pien,Benthe,Veerle,Hannah,Jade,Ilse,Denise,Michelle,Samantha,Milou,"
          + "Yara,Feline,Loïs,Chloë,Danique,Indy,Jill,Suus,Ella,Hailey,Norah,Linde,Elise,Nikki";
  static final String STEMS_MEN =
      "Jan,Hendrik,Gerrit,Willem,Pieter,Klaas,Dirk,Berend,Teun,Geert,Harm,Roelof,Wolter,Albert,"
          + "Lammert,Frouk,Sietsk,Tjeerd,Wiebr,Douw,Foek,Gosl,Hill,Jelt,Meind,Nann,Okk,Rein,Sjouk,"
          + "Ubb,Wyts,Zwaan,Fenn,Gebb,Engel,Adriaan,Krij,Marij,Aren,Cornel,Gillis,Hubr,Just,Leen,Maarten";

  /**
   * Turkish; Moroccan and other Arabic; Surinamese and Antillean; Polish; the rest of the world.
   */
  static final List<String> MEN_ELSEWHERE =
      List.of(
          "Mehmet,Mustafa,Ahmet,Ali,Hasan,Hüseyin,İbrahim,Murat,Yusuf,Emre,Ömer,Osman,Kemal,Can,"
              + "Burak,Serkan,Fatih,Halil,Ramazan,Süleyman,Yasin,Eren,Kerem,Deniz,Barış,Orhan,Recep",
          "Mohamed,Ahmed,Youssef,Hassan,Rachid,Said,Abdelkader,Mustapha,Omar,Karim,Bilal,Hamza,"
              + "Younes,Abdellah,Khalid,Driss,Noureddine,Ilyas,Anass,Ayoub,Jamal,Nabil,Zakaria,Amine,"
              + "Mohammed,Muhammad,Mohammad,Redouan,Aziz,Brahim,Lahcen,Ismail,Soufiane,Tarik",
          "Rudy,Glenn,Humphrey,Stanley,Rajesh,Soeresh,Radjin,Anand,Ruben,Winston,Henk,Clyde,Iwan,"
              + "Marlon,Giovanni,Shaquille,Jermaine,Dwight,Sherwin,Rishi,Vinod,Ricardo,Romeo,Orlando",
          "Piotr,Krzysztof,Andrzej,Tomasz,Paweł,Jan,Marcin,Michał,Grzegorz,Jakub,Łukasz,Adam,"
              + "Kamil,Mateusz,Wojciech,Dawid,Sławomir,Zbigniew,Rafał,Bartosz,Przemysław,Dariusz",
          "Ahmad,Khaled,Mahmoud,Tesfay,Samuel,Filmon,Yonas,José,Carlos,Luis,João,Wei,Jun,Nguyen,"
              + "David,Andrei,Ionuț,Dimitar,Oleksandr,Viktor,Abdi,Mohamud,Kwame,Kofi,Emmanuel,Reza,"
              + "Ali,Farid,Jean-Pierre,François,Lukáš,Jürgen,Björn,Sören,Giuseppe,Marco");

  static final List<String> WOMEN_ELSEWHERE =
      List.of(
          "Fatma,Ayşe,Emine,Hatice,Zeynep,Elif,Meryem,Sultan,Özlem,Esra,Gül,Hülya,Merve,Büşra,"
              + "Selma,Songül,Yasemin,Derya,Filiz,Melek,Sevgi,Aylin,Ebru,Gülsüm,Kübra,Nur,Rabia",
          "Fatima,Khadija,Aïcha,Naima,Samira,Rachida,Malika,Karima,Yamina,Hanan,Nadia,Salma,"
              + "Fatiha,Zohra,Latifa,Hafida,Mina,Soumaya,Ikram,Imane,Sanae,Loubna,Dounia,Hajar,"
              + "Fatimazahra,Nora,Yasmina,Ouafae,Saïda,Touria",
          "Sharon,Urmila,Sunita,Shanti,Jenny,Lucia,Mavis,Astrid,Chandra,Indra,Rosita,Naomi,"
              + "Shakira,Gianella,Marlène,Usha,Radha,Priya,Chanel,Denise,Joyce,Ingrid,Wilma,Anita",
          "Anna,Katarzyna,Agnieszka,Małgorzata,Barbara,Ewa,Krystyna,Magdalena,Monika,Joanna,"
              + "Aleksandra,Karolina,Zofia,Beata,Iwona,Justyna,Paulina,Natalia,Grażyna,Dorota",
          "Amina,Rania,Hiba,Selam,Mebrat,Feven,María,Carmen,Ana,Li,Mei,Thi,Elena,Mihaela,Ivana,"
              + "Oksana,Olena,Hodan,Sahra,Akosua,Ama,Grace,Maryam,Leila,Parisa,Zahra,Nathalie,"
              + "Hélène,Věra,Bożena,Chiara,Giulia");

  static final String SURNAMES =
      "Jansen,de|Jong,de|Vries,van den|Berg,van|Dijk,Bakker,Janssen,Visser,Smit,Meijer,de|Boer,"
          + "Mulder,de|Groot,Bos,Vos,Peters,Hendriks,van|Leeuwen,Dekker,Brouwer,de|Wit,Dijkstra,"
          + "Smits,de|Graaf,van der|Meer,van der|Linden,Kok,Jacobs,de|Haan,Vermeulen,van den|Heuvel,"
          + "van de|Veen,van den|Broek,de|Bruijn,de|Bruin,van der|Heijden,Schouten,van|Beek,Willems,"
          + "van|Vliet,van de|Ven,Hoekstra,Maas,Verhoeven,Koster,van|Dam,van der|Wal,Prins,Blom,"
          + "Huisman,Peeters,de|Jonge,Kuipers,van|Veen,Post,Kuiper,Veenstra,Kramer,van den|Brink,"
          + "Scholten,van|Wijk,Postma,Martens,Vink,de|Ruiter,Timmermans,Groen,Gerritsen,Jonker,"
          + "van|Loon,Boer,van der|Velde,Willemsen,Smeets,de|Lange,de|Vos,Bosch,van|Dongen,Schipper,"
          + "de|Koning,van der|Laan,Driessen,van|Doorn,Hermans,van|Es,Koning,Evers,van den|Bosch,"
          + "van der|Meulen,Hofman,Bosman,Wolters,Sanders,van der|Horst,Mol,Kuijpers,Molenaar,"
          + "van de|Pol,de|Leeuw,Verbeek,Hoek,Kooijman,van der|Veen,Zwart,Wijnands,Rijnders,in 't|Veld,"
          + "van 't|Hof,ter|Horst,ten|Brink,op den|Kamp,'t|Hart,van der|Ploeg,Kolk,Dijk,Hart,Berg";
  static final String PLACE_STARTS =
      "Ouden,Nieuwen,Hoge,Lage,Wester,Ooster,Noorder,Zuider,Groene,Witte,Zwarte,Brede,Lange,Korte,"
          + "Beuken,Eiken,Linden,Elzen,Wilgen,Rozen,Doorn,Brem,Heide,Veen,Bos,Duin,Zand,Klei,Steen,"
          + "Berg,Dijk,Water,Meer,Molen,Kerk,Klooster,Hof,Haven,Brug,Wolfs,Haze,Konings,Gras,Riet,Vlas,"
          + "Ginne,Rooi,Schol,Terp,Wieren,Hems,Lutten,Ege,Bolt,Grond,Kamer,Mos,Noten,Pauwel,Roele";
  static final String PLACE_ENDS =
      "veld,hof,huis,van|berg,van den|bosch,sma,stra,inga,ink,man,mans,kamp,horst,van der|weide,"
          + "van|dijk,van de|brink,laar,hout,broek,meijer,wijk,bergen,van|broek,aar,ers,sen,ma,rink,"
          + "voort,van der|schoot,stein,ijk,kes,mann,van 't|land,dam,de|bos,poel,beek";
  static final List<String> SURNAMES_ELSEWHERE =
      List.of(
          "Yılmaz,Kaya,Demir,Şahin,Çelik,Yıldız,Yıldırım,Öztürk,Aydın,Özdemir,Arslan,Doğan,Kılıç,"
              + "Aslan,Çetin,Kara,Koç,Kurt,Özkan,Şimşek,Polat,Korkmaz,Güneş,Aksoy,Erdoğan",
          "El Idrissi,El Amrani,Bouali,Benali,Amrani,El Khattabi,Ait Ali,El Yaakoubi,Chaouch,"
              + "Bouzid,El Haddad,Hamdi,Azzouzi,El Ouali,Ben Ahmed,Haddou,El Hamdaoui,Mansouri,Tahiri",
          "Ramdin,Sital,Kishoen,Biharie,Jagroep,Ramsoekh,Pinas,Landveld,Baidjoe,Kartosentono,"
              + "Martina,Cijntje,Rosaria,Felter,Lieveld,Wongsodikromo,Sewnath,Autar,Ramdhani,Mahabier",
          "Nowak,Kowalski,Kowalska,Wiśniewski,Wójcik,Kowalczyk,Kamiński,Lewandowski,Zieliński,"
              + "Szymański,Woźniak,Dąbrowski,Kozłowski,Jankowski,Mazur,Wojciechowski,Kwiatkowski",
          "Nguyen,Tran,Garcia,Fernández,Silva,dos|Santos,Popescu,Ivanov,Petrov,Osman,Abdi,Ali,"
              + "Mensah,Owusu,Müller,Schmidt,Tesfay,Gebremedhin,Al-Ahmad,Haddad,Chen,Wang,Rossi,Dubois");
  static final List<String> STARTS_ELSEWHERE =
      List.of(
          "Ak,Kara,Öz,Er,Gül,Yal,Tek,Bay,Al,Kor,Can,Tür,Ün,Say,Kız,Şen,Tun,Uç,Gök,Çak",
          "Bou,El Ben,Ait ,El Kha,El Mou,Ben ,Za,Ou,El A,Hai,Ba,Dah,El Gha,Cha,El Bou",
          "Ram,Soe,Bhag,Jai,Raghoe,Sew,Kali,Bis,Nan,Gang,Mohan,Chand,Hari,Doer,Parm",
          "Kas,Wil,Lewan,Grab,Czer,Zab,Ostrow,Malin,Rut,Sob,Piet,Kal,Gór,Jab,Now,Such",
          "Ab,Mar,Ter,Vas,Kon,Hus,Ned,Gon,Per,Fon,Ras,Sha,Kov,Bel,Dan,Tak,Oko,Asa,Zer,Yem");
  static final List<String> ENDS_ELSEWHERE =
      List.of(
          "soy,taş,türk,oğlu,demir,dağ,kan,er,bulut,çi,han,kaya,su,yurt,gün,bay,maz",
          "ssam,hlal,zian,lali,rrou,ssaoui,mdi,ouch,kkali,rabi,dour,ziz,nnaoui,ffar,khlouf",
          "persad,dhani,lal,singh,sahai,bahadoer,charan,nath,kisoen,das,pal,dew,rattan,sing",
          "iński,owski,ak,czyk,ewicz,arek,ecka,iński,ik,awski,orz,owicz",
          "ez,ovic,escu,ova,i,o,ou,adze,enko,sson,a,ini,al,im,aye,uru");

  private static final String SHORT_FORMS =
      "Johannes:Jan/Hans/Johan/Joop;Cornelis:Kees/Cor/Cees;Hendrik:Henk/Hein/Rik;Willem:Wim/Pim;"
          + "Pieter:Piet/Peter;Gerrit:Ger/Gert;Petrus:Piet/Peter;Jacobus:Jaap/Koos/Jaco;"
          + "Adrianus:Ad/Arie/Janus;Antonius:Ton/Toon/Anton;Wilhelmus:Wim/Willem/Helmus;Jacob:Jaap/Japie;"
          + "Franciscus:Frans/Cis;Martinus:Martin/Tinus/Tiny;Theodorus:Theo/Dorus;Henricus:Henk/Rik/Harry;"
          + "Gerardus:Gerard/Ger/Geert;Leonardus:Leo/Leen;Albertus:Bert/Albert;Nicolaas:Nico/Klaas;"
          + "Hermanus:Herman/Manus;Lambertus:Bert/Lammert;Marinus:Rinus/Marien;Bernardus:Ben/Bernard;"
          + "Gijsbert:Gijs/Bert;Josephus:Jos/Sjef;Abraham:Bram;Teunis:Teun;Leendert:Leen;Roelof:Roel;"
          + "Frederik:Frits/Fred;Christiaan:Chris/Christian;Laurentius:Laurens/Lau;Matthijs:Thijs;"
          + "Godefridus:Fried/Govert;Hubertus:Huub/Bert;Joannes:Jan/Jo;"
          + "Maria:Ria/Mieke/Marja/Marijke/Rie;Johanna:Jo/Annie/Hanneke/Joke;Anna:An/Ans/Annie;"
          + "Cornelia:Corrie/Cor/Nel;Elisabeth:Els/Bep/Lies/Betty;Elizabeth:Liesbeth/Els;"
          + "Catharina:Toos/Rina/Karin/Tineke;Wilhelmina:Wil/Mien/Willy;Hendrika:Riek/Rika/Henny;"
          + "Adriana:Adrie/Jana/Sjaan;Petronella:Nel/Petra/Nelly;Margaretha:Greet/Margriet/Gré;"
          + "Jacoba:Coba/Co;Helena:Leny/Heleen;Antonia:Toos/Tonny;Geertruida:Truus/Geertje/Trudy;"
          + "Theodora:Thea/Dora;Francisca:Cisca/Ciska;Gerarda:Gerda;Christina:Stien/Christien;"
          + "Josephina:Josje/Fien;Magdalena:Lena/Magda;Sophia:Sofie/Fie;Bernardina:Dina/Bernie;"
          + "Michael:Mike;Robert:Rob/Bob;Richard:Rick;Ronald:Ron;Vincent:Vin;Maarten:Maart;"
          + "Sebastiaan:Bas;Benjamin:Ben;Thomas:Tom;Daniëlle:Daan;Jacqueline:Jacq/Lien;"
          + "Charlotte:Lot/Lotte;Suzanne:Suus;Mohamed:Mo;Mohammed:Mo/Moos;Mustafa:Mus;Abdelkader:Kader;"
          + "Katarzyna:Kasia;Małgorzata:Gosia;Agnieszka:Aga;Aleksandra:Ola;Krzysztof:Krzys;"
          + "Fatimazahra:Fatima;Nicole:Nic/Nikki;Alexander:Alex/Lex;Samuel:Sam;Emmanuel:Manu";

  private DutchLists() {}

  static Map<String, List<String>> shortForms() {
    Map<String, List<String>> forms = new HashMap<>();
    for (String entry : SHORT_FORMS.split(";")) {
      int colon = entry.indexOf(':');
      forms.put(entry.substring(0, colon), List.of(entry.substring(colon + 1).split("/")));
    }
    return forms;
  }
}
