package nl.sectordeal.person.match;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.sectordeal.person.rule.IdFitsItsPerson;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.record.RowVersion;

/**
 * What linking needs of every version, in columns: some 80 bytes a version, so that ten million fit
 * where their rows would not. Positions follow the order of scanning, in which the versions of one
 * sender stand together and rise.
 */
public final class Versions {
  /** No id, no version. */
  public static final int NONE = -1;

  private static final int LIVE = 1;
  private static final int SUPERSEDED = 2;
  private static final int HELD = 4;
  private static final int FORGOTTEN = 8;

  private final Map<String, String> names = new HashMap<>();
  private final IdNumbers idNumbers = new IdNumbers();
  private int size;
  private int runStart;

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
  private int[] profile = new int[1024];
  private byte[] gender = new byte[1024];
  private byte[] flags = new byte[1024];
  private String[] source = new String[1024];
  private String[] sender = new String[1024];
  private String[] key = new String[1024];

  /**
   * Adds a version of a row that describes a person.
   *
   * @param descriptions numbers what rows say of people; nothing of it is kept here
   */
  public void add(RowVersion version, Descriptions descriptions) {
    if (size == ids.length) {
      grow(size * 2);
    }
    if (size > 0 && version.id() < ids[size - 1]) {
      runStart = size;
    }
    int v = size++;
    PersonMarks marks = version.marks();
    ids[v] = version.id();
    idOf[v] = idNumbers.number(marks.id(), marks.idKind());
    besideOf[v] = idNumbers.number(marks.educationIdBeside(), IdKind.ONDERWIJSNUMMER);
    order[v] = version.row().order();
    since[v] = version.row().since().toEpochMilli();
    surname[v] = marks.surname();
    birthDate[v] = marks.birthDate();
    gender[v] = (byte) marks.gender();
    profile[v] = version.superseded() ? NONE : descriptions.number(version);
    flags[v] = flags(version);
    previous[v] = version.previous() == 0 ? NONE : find(version.previous());
    first[v] = find(version.first());
    identity[v] = find(version.identity());
    last[first[v]] = v;
    source[v] = shared(version.row().ref().source());
    sender[v] = shared(version.row().ref().sender());
    key[v] = first[v] == v ? version.row().ref().key() : key[first[v]];
  }

  private static byte flags(RowVersion version) {
    int live = version.row().live() ? LIVE : 0;
    int superseded = version.superseded() ? SUPERSEDED : 0;
    int forgotten = version.marks().isStandIn() ? FORGOTTEN : 0;
    return (byte) (live | superseded | forgotten);
  }

  private String shared(String name) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  /** Position of a version of the same sender: the newest one or one before it. */
  private int find(long id) {
    if (id == ids[size - 1]) {
      return size - 1;
    }
    int at = Arrays.binarySearch(ids, runStart, size, id);
    if (at < 0) {
      throw new IllegalStateException(
          "Version " + ids[size - 1] + " rests on " + id + ", which was not scanned");
    }
    return at;
  }

  private void grow(int more) {
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
    profile = Arrays.copyOf(profile, more);
    gender = Arrays.copyOf(gender, more);
    flags = Arrays.copyOf(flags, more);
    source = Arrays.copyOf(source, more);
    sender = Arrays.copyOf(sender, more);
    key = Arrays.copyOf(key, more);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  int idCount() {
    return idNumbers.count();
  }

  /** Number of a national id, or {@link #NONE} when no version bears it. */
  int findId(UUID id) {
    return idNumbers.find(id);
  }

  IdKind kindOf(int id) {
    return idNumbers.kindOf(id);
  }

  /** The number of a version in the stores. */
  public long id(int v) {
    return ids[v];
  }

  /** National id of a version, as a number of its own, or {@link #NONE}. */
  public int idOf(int v) {
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

  /** The newest version of the same key. */
  int lastOfKey(int v) {
    return last[first[v]];
  }

  /** The version since which this key has come with these data of the person. */
  int identity(int v) {
    return identity[v];
  }

  /** Rank of the delivery that brought the version. */
  int order(int v) {
    return order[v];
  }

  /**
   * Number of what the version says of the person; {@link #NONE} when that is nothing, or when a
   * newer version took its place.
   */
  int profile(int v) {
    return profile[v];
  }

  /** 1 or 2, or 0 unless gender, birth date and surname are all known. */
  int genderOfKnown(int v) {
    return birthDate[v] == 0 || surname[v] == 0 ? 0 : gender[v];
  }

  boolean isLive(int v) {
    return (flags[v] & LIVE) != 0;
  }

  /** Whether a newer version took its place. */
  public boolean isSuperseded(int v) {
    return (flags[v] & SUPERSEDED) != 0;
  }

  /** Whether what the row said of somebody went, since that person is forgotten. */
  boolean isForgotten(int v) {
    return (flags[v] & FORGOTTEN) != 0;
  }

  /** Whether its row is kept apart until a person decides whose it is. */
  public boolean isHeld(int v) {
    return (flags[v] & HELD) != 0;
  }

  /** Keeps a row apart until a person decides whose it is. */
  void hold(int v) {
    flags[v] |= HELD;
  }

  /** Lets a person's verdict bring a row back. */
  void release(int v) {
    flags[v] &= ~HELD;
  }

  /** Whether birth date, surname and gender are known of both and all differ. */
  boolean contradict(int v, int w) {
    return IdFitsItsPerson.isBroken(
        genderOfKnown(v) != 0 && genderOfKnown(w) != 0,
        birthDate[v] == birthDate[w],
        surname[v] == surname[w],
        gender[v] == gender[w]);
  }

  /** The first version of the same key. */
  public int firstOfKey(int v) {
    return first[v];
  }

  String source(int v) {
    return source[v];
  }

  String sender(int v) {
    return sender[v];
  }

  String key(int v) {
    return key[v];
  }

  /** The row's name, whatever its version. */
  public RecordName name(int v) {
    return new RecordName(source[v], sender[v], key[v]);
  }

  /** Digest of the row's name; differs between rows as good as always. */
  long nameDigest(int v) {
    long mixed = source[v].hashCode() * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31) ^ sender[v].hashCode()) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29) ^ key[v].hashCode()) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }

  /** Order of first records: by receipt, source, row key; the sender only makes it strict. */
  public int compareRecords(int v, int w) {
    int by = Long.compare(since[v], since[w]);
    return by == 0 ? compareKeys(v, w) : by;
  }

  /** Orders by source, row key and sender alone. */
  int compareKeys(int v, int w) {
    int by = source[v].compareTo(source[w]);
    if (by == 0) {
      by = key[v].compareTo(key[w]);
    }
    return by == 0 ? sender[v].compareTo(sender[w]) : by;
  }

  /**
   * Name of a version, from which a person number is made; the first of a key is named by the key
   * alone.
   */
  public String seed(int v) {
    return seed(source[v], sender[v], key[v], first[v] == v, since[v]);
  }

  /** The same of a version that stands by itself. */
  public static String seed(RowRef ref, boolean first, Instant since) {
    return seed(ref.source(), ref.sender(), ref.key(), first, since.toEpochMilli());
  }

  private static String seed(String source, String sender, String key, boolean first, long since) {
    String record = source + '\n' + sender + '\n' + key;
    return first ? record : record + '\n' + since;
  }
}
