package nl.sectordeal.person.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.record.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Many profiles in little memory: texts as numbers of a pool, dates as numbers, all in columns.
 * Numbered from 0 in the order of adding.
 */
public final class Profiles {
  /** Surnames, given names and initials. */
  final NamePool names = new NamePool();

  /** Postcodes, house numbers, streets and towns. */
  final TextPool places = new TextPool();

  /** Shared numbers. */
  final TextPool numbers = new TextPool();

  private static final int SURNAME = 0;
  private static final int PARTNER = 1;
  private static final int GIVEN = 2;
  private static final int INITIALS = 3;
  private static final int BIRTH = 4;
  private static final int GENDER = 5;
  private static final int POSTCODE = 6;
  private static final int AREA = 7;
  private static final int HOUSE = 8;
  private static final int STREET = 9;
  private static final int CITY = 10;
  private static final int NUMBER = 11;
  private static final int COLUMNS = 12;

  private long[] digests = new long[1 << 8];
  private final int[][] columns = new int[COLUMNS][1 << 8];
  private final Map<Integer, List<UUID>> ids = new HashMap<>();
  private final Map<Integer, List<UUID>> meantIds = new HashMap<>();
  private int size;

  /** Number of profiles. */
  public int size() {
    return size;
  }

  /**
   * Adds a profile without national ids.
   *
   * @see #add(long, Profile)
   */
  public int add(long digest, Traits traits) {
    return add(digest, new Profile(traits, List.of()));
  }

  /**
   * Adds a profile and gives its number.
   *
   * @param digest of the profile, by which pairs are sorted and kept; no two profiles share one
   */
  public int add(long digest, Profile profile) {
    if (size == digests.length) {
      grow();
    }
    Traits traits = profile.traits();
    digests[size] = digest;
    put(SURNAME, names.code(traits.surname()));
    put(PARTNER, names.code(traits.partnerSurname()));
    put(GIVEN, names.code(traits.givenNames()));
    put(INITIALS, names.code(initials(traits)));
    put(BIRTH, number(traits.birthDate()));
    put(GENDER, traits.gender());
    put(POSTCODE, places.code(traits.postcode()));
    put(AREA, places.code(PlaceText.area(traits.postcode())));
    put(HOUSE, places.code(traits.houseNumber()));
    put(STREET, places.code(PlaceText.street(traits.street())));
    put(CITY, places.code(PlaceText.city(traits.city())));
    put(NUMBER, numbers.code(traits.sharedNumber()));
    if (!profile.ids().isEmpty()) {
      ids.put(size, profile.ids());
    }
    if (!traits.meantIds().isEmpty()) {
      meantIds.put(size, List.copyOf(traits.meantIds()));
    }
    size++;
    return size - 1;
  }

  /**
   * Says that a row with this profile bears a valid national id; saying it twice is saying it once.
   */
  public void addId(int p, UUID id) {
    List<UUID> known = ids(p);
    if (!known.contains(id)) {
      List<UUID> more = new ArrayList<>(known);
      more.add(id);
      ids.put(p, List.copyOf(more));
    }
  }

  /** Digest of the national ids that go with a profile, 0 when there are none. */
  public long idsDigest(int p) {
    long sum = 0;
    for (UUID id : ids(p)) {
      sum += id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    }
    return sum;
  }

  /** National ids that an impossible one may have been meant as, of all profiles together. */
  public Set<UUID> allMeantIds() {
    Set<UUID> all = new HashSet<>();
    meantIds.values().forEach(all::addAll);
    return all;
  }

  private void put(int column, int value) {
    columns[column][size] = value;
  }

  private void grow() {
    int larger = size * 2;
    digests = Arrays.copyOf(digests, larger);
    for (int c = 0; c < COLUMNS; c++) {
      columns[c] = Arrays.copyOf(columns[c], larger);
    }
  }

  /** Digest by which the profile was added. */
  public long digest(int p) {
    return digests[p];
  }

  int surname(int p) {
    return columns[SURNAME][p];
  }

  int partner(int p) {
    return columns[PARTNER][p];
  }

  int given(int p) {
    return columns[GIVEN][p];
  }

  int initials(int p) {
    return columns[INITIALS][p];
  }

  /** As the number yyyyMMdd, 0 when unknown. */
  int birth(int p) {
    return columns[BIRTH][p];
  }

  int gender(int p) {
    return columns[GENDER][p];
  }

  int postcode(int p) {
    return columns[POSTCODE][p];
  }

  /** The digits of the postcode. */
  int area(int p) {
    return columns[AREA][p];
  }

  int house(int p) {
    return columns[HOUSE][p];
  }

  int street(int p) {
    return columns[STREET][p];
  }

  int city(int p) {
    return columns[CITY][p];
  }

  int number(int p) {
    return columns[NUMBER][p];
  }

  List<UUID> ids(int p) {
    return ids.getOrDefault(p, List.of());
  }

  List<UUID> meantIds(int p) {
    return meantIds.getOrDefault(p, List.of());
  }

  boolean hasMeantIds(int p) {
    return !meantIds.isEmpty() && meantIds.containsKey(p);
  }

  /** Those known, or the first letters of the given names. */
  private static String initials(Traits traits) {
    if (!traits.initials().isEmpty() || traits.givenNames().isEmpty()) {
      return traits.initials();
    }
    StringBuilder initials = new StringBuilder();
    for (String name : traits.givenNames().split(" ", -1)) {
      initials.append(name, 0, Math.min(1, name.length()));
    }
    return initials.toString();
  }

  private static int number(@Nullable LocalDate date) {
    return date == null
        ? 0
        : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }
}
