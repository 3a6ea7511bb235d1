package nl.sectordeal.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RowVersion;
import org.jspecify.annotations.Nullable;

/**
 * What linking needs of every version, in columns: some 100 bytes a version, so that ten million fit where their rows
 * would not. Positions follow the order of scanning.
 */
final class Versions {
  /** No id, no version. */
  static final int NONE = -1;

  private static final int LIVE = 1;
  private static final int SUPERSEDED = 2;
  private static final int HELD = 4;

  private final Map<UUID, Integer> idNumbers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private IdKind[] idKinds = new IdKind[1024];

  private long[] ids = new long[1024];
  private int[] idOf = new int[1024];
  private int[] besideOf = new int[1024];
  private int[] previous = new int[1024];
  private int[] first = new int[1024];
  private int[] identity = new int[1024];
  private int[] last = new int[1024];
  private int[] order = new int[1024];
  private long[] since = new long[1024];
  private long[] surname = new long[1024];
  private long[] birthDate = new long[1024];
  private long[] household = new long[1024];
  private long[] givenName = new long[1024];
  private byte[] gender = new byte[1024];
  private byte[] initial = new byte[1024];
  private byte[] flags = new byte[1024];
  private String[] source = new String[1024];
  private String[] sender = new String[1024];
  private String[] key = new String[1024];
  private int size;

  /** Adds a version of a row that describes a person. */
  void add(RowVersion version) {
    grow();
    int v = size++;
    PersonMarks marks = version.marks();
    ids[v] = version.id();
    idOf[v] = number(marks.id(), marks.idKind());
    besideOf[v] = number(marks.educationIdBeside(), IdKind.ONDERWIJSNUMMER);
    order[v] = version.row().order();
    since[v] = version.row().since().toEpochMilli();
    surname[v] = marks.surname();
    birthDate[v] = marks.birthDate();
    household[v] = marks.household();
    givenName[v] = marks.givenName();
    gender[v] = (byte) marks.gender();
    initial[v] = (byte) marks.initial();
    flags[v] = (byte) ((version.row().live() ? LIVE : 0) | (version.superseded() ? SUPERSEDED : 0));
    source[v] = shared(version.row().ref().source());
    sender[v] = shared(version.row().ref().sender());
    key[v] = version.row().ref().key();
    previous[v] = version.previous() == 0 ? NONE : find(version.previous());
    first[v] = version.first() == version.id() ? v : find(version.first());
    identity[v] = version.identity() == version.id() ? v : find(version.identity());
    last[first[v]] = v;
  }

  private int number(@Nullable UUID id, @Nullable IdKind kind) {
    if (id == null || kind == null) {
      return NONE;
    }
    Integer known = idNumbers.putIfAbsent(id, idNumbers.size());
    if (known != null) {
      return known;
    }
    int number = idNumbers.size() - 1;
    if (number == idKinds.length) {
      idKinds = Arrays.copyOf(idKinds, number * 2);
    }
    idKinds[number] = kind;
    return number;
  }

  private String shared(String name) {
    return names.computeIfAbsent(name, same -> same);
  }

  /** Position of the version with this id; itself or an earlier one. */
  private int find(long id) {
    int at = Arrays.binarySearch(ids, 0, size, id);
    return at < 0 ? size - 1 : at;
  }

  /** Position of the version with this id, or {@link #NONE} when it describes no person. */
  int positionOf(long id) {
    int at = Arrays.binarySearch(ids, 0, size, id);
    return at < 0 ? NONE : at;
  }

  private void grow() {
    if (size < ids.length) {
      return;
    }
    int more = size * 2;
    ids = Arrays.copyOf(ids, more);
    idOf = Arrays.copyOf(idOf, more);
    besideOf = Arrays.copyOf(besideOf, more);
    previous = Arrays.copyOf(previous, more);
    first = Arrays.copyOf(first, more);
    identity = Arrays.copyOf(identity, more);
    last = Arrays.copyOf(last, more);
    order = Arrays.copyOf(order, more);
    since = Arrays.copyOf(since, more);
    surname = Arrays.copyOf(surname, more);
    birthDate = Arrays.copyOf(birthDate, more);
    household = Arrays.copyOf(household, more);
    givenName = Arrays.copyOf(givenName, more);
    gender = Arrays.copyOf(gender, more);
    initial = Arrays.copyOf(initial, more);
    flags = Arrays.copyOf(flags, more);
    source = Arrays.copyOf(source, more);
    sender = Arrays.copyOf(sender, more);
    key = Arrays.copyOf(key, more);
  }

  int size() {
    return size;
  }

  int idCount() {
    return idNumbers.size();
  }

  IdKind kindOf(int id) {
    return idKinds[id];
  }

  /** National id of a version, as a number of its own, or {@link #NONE}. */
  int idOf(int v) {
    return idOf[v];
  }

  /** Onderwijsnummer that stands beside a BSN on the same row, or {@link #NONE}. */
  int besideOf(int v) {
    return besideOf[v];
  }

  /** The version of the same key before this one, or {@link #NONE}. */
  int previous(int v) {
    return previous[v];
  }

  boolean isFirst(int v) {
    return first[v] == v;
  }

  /** The newest version of the same key. */
  int lastOfKey(int v) {
    return last[first[v]];
  }

  /** Rank of the delivery since which this key has come with these data of the person. */
  int identityOrder(int v) {
    return order[identity[v]];
  }

  int order(int v) {
    return order[v];
  }

  long household(int v) {
    return household[v];
  }

  long givenName(int v) {
    return givenName[v];
  }

  int initial(int v) {
    return initial[v];
  }

  boolean isLive(int v) {
    return (flags[v] & LIVE) != 0;
  }

  boolean isSuperseded(int v) {
    return (flags[v] & SUPERSEDED) != 0;
  }

  boolean isHeld(int v) {
    return (flags[v] & HELD) != 0;
  }

  void hold(int v) {
    flags[v] |= HELD;
  }

  /** Whether two versions describe the same person as far as birth date, surname and gender tell. */
  boolean contradict(int v, int w) {
    return known(v)
        && known(w)
        && birthDate[v] != birthDate[w]
        && surname[v] != surname[w]
        && gender[v] != gender[w];
  }

  private boolean known(int v) {
    return birthDate[v] != 0 && surname[v] != 0 && gender[v] != 0;
  }

  /** Order of first records: by receipt, source, row key; the rest only makes it strict. */
  int compareRecords(int v, int w) {
    int by = Long.compare(since[v], since[w]);
    if (by == 0) {
      by = source[v].compareTo(source[w]);
    }
    if (by == 0) {
      by = key[v].compareTo(key[w]);
    }
    return by != 0 ? by : sender[v].compareTo(sender[w]);
  }

  /** Name of a version as the seed of a person number; different for every version. */
  String seed(int v) {
    String record = source[v] + '\n' + sender[v] + '\n' + key[v];
    return isFirst(v) ? record : record + '\n' + since[v];
  }

  /** Orders by source, row key and sender alone. */
  int compareKeys(int v, int w) {
    int by = source[v].compareTo(source[w]);
    if (by == 0) {
      by = key[v].compareTo(key[w]);
    }
    return by != 0 ? by : sender[v].compareTo(sender[w]);
  }
}
