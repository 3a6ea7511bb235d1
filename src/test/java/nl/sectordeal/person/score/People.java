package nl.sectordeal.person.score;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.sectordeal.record.Traits;

/** Makes up profiles of a small town, where many have something in common. */
final class People {
  private static final String[] SURNAMES = {
    "jansen",
    "janssen",
    "visser",
    "vissers",
    "meyer",
    "maier",
    "wachtendonk",
    "yilmaz",
    "elkhattabi"
  };
  private static final String[] GIVEN_NAMES = {
    "jan", "johannes", "hans", "maria", "marie", "fatima", "mohammed", "mohamed", "els", "elisabeth"
  };
  private static final String[] STREETS = {"kerkstraat", "dorpsstraat", "brink", "molenweg"};

  private final Random random;

  /** The same seed gives the same people. */
  People(long seed) {
    random = new Random(seed);
  }

  /** Somebody. */
  Profile next() {
    String given = random.nextInt(8) == 0 ? "" : any(GIVEN_NAMES);
    Traits traits =
        new Traits(
            given,
            given.isEmpty() ? any("j", "m", "") : given.substring(0, 1),
            "",
            random.nextInt(12) == 0 ? any(GIVEN_NAMES) : any(SURNAMES),
            random.nextInt(5) == 0 ? any(SURNAMES) : "",
            random.nextInt(10) == 0 ? null : day(),
            random.nextInt(3),
            any("1011AB", "1011AC", "1012AB", "1101XX", ""),
            any("1", "2", "12", "21", "12A", ""),
            any(STREETS),
            any("waterdam", "heuvelen", ""),
            random.nextInt(4) == 0 ? "7000" + (10 + random.nextInt(40)) : "",
            random.nextInt(10) == 0 ? List.of(id()) : List.of());
    return new Profile(traits, random.nextInt(5) == 0 ? List.of(id()) : List.of());
  }

  List<Profile> next(int count) {
    List<Profile> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(next());
    }
    return people;
  }

  private LocalDate day() {
    return random.nextInt(6) == 0
        ? LocalDate.of(1970 + random.nextInt(2), 1, 1)
        : LocalDate.of(1970 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private UUID id() {
    return UUID.nameUUIDFromBytes(("" + random.nextInt(60)).getBytes(StandardCharsets.US_ASCII));
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }
}
