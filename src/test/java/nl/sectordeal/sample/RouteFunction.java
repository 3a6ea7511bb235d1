package nl.sectordeal.sample;

import java.util.List;

/** A function group of the route map, with the branches that have it (functiegroep). */
enum RouteFunction {
  HULP("Hulp bij het huishouden", "THUISZORG"),
  ASSISTENT("Zorgassistent", "ZIEKENHUIS|VVT"),
  HELPENDE("Helpende", "VVT|THUISZORG|GEHANDICAPTENZORG"),
  VERZORGENDE("Verzorgende IG", "VVT|THUISZORG"),
  MBO("Verpleegkundige mbo", "ZIEKENHUIS|VVT|GGZ|THUISZORG"),
  HBO("Verpleegkundige hbo", "ZIEKENHUIS|VVT|GGZ|THUISZORG"),
  BEGELEIDER("Begeleider", "GEHANDICAPTENZORG|GGZ"),
  PERSOONLIJK("Persoonlijk begeleider", "GEHANDICAPTENZORG"),
  AGOOG("GGZ-agoog", "GGZ"),
  PLANNER("Planner zorg", "ZIEKENHUIS|VVT|THUISZORG");

  /** As employers write it. */
  final String title;

  // List.of gives a list that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> branches;

  RouteFunction(String title, String branches) {
    this.title = title;
    this.branches = List.of(branches.split("\\|"));
  }

  boolean isAt(RouteEmployer employer) {
    return branches.contains(employer.branch());
  }

  /** Employers that have it. */
  List<RouteEmployer> employers() {
    return RouteEmployer.ALL.stream().filter(this::isAt).toList();
  }

  /** A way that people go, and how many of a hundred and thirty go it. */
  record Way(RouteFunction from, RouteFunction to, int weight) {}

  static final List<Way> WAYS =
      List.of(
          new Way(HULP, HELPENDE, 15),
          new Way(HULP, HULP, 6),
          new Way(ASSISTENT, HELPENDE, 11),
          new Way(HELPENDE, VERZORGENDE, 19),
          new Way(HELPENDE, BEGELEIDER, 6),
          new Way(VERZORGENDE, MBO, 15),
          new Way(VERZORGENDE, VERZORGENDE, 11),
          new Way(VERZORGENDE, PLANNER, 4),
          new Way(VERZORGENDE, BEGELEIDER, 4),
          new Way(MBO, HBO, 9),
          new Way(MBO, MBO, 9),
          new Way(BEGELEIDER, PERSOONLIJK, 10),
          new Way(BEGELEIDER, AGOOG, 5),
          new Way(PERSOONLIJK, AGOOG, 3),
          new Way(HBO, HBO, 3));

  static Way pickWay(Dice dice) {
    int left = dice.below(WAYS.stream().mapToInt(Way::weight).sum());
    for (Way way : WAYS) {
      left -= way.weight();
      if (left < 0) {
        return way;
      }
    }
    throw new IllegalStateException("weights");
  }
}
