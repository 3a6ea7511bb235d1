package nl.sectordeal.person;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.person.LinkedCodec.Chunk.Entry;

/**
 * One person as laid out: rows are bytes until they are asked for, which most of the time they need
 * not be (persoon zoals bewaard). For one thread.
 */
public final class StoredPerson {
  private static final Comparator<Linked> BY_REF = Comparator.comparing(one -> one.row().ref());

  private final String person;
  private final List<Entry> entries;
  private final MessageDigest sha256;

  private StoredPerson(List<Entry> entries, MessageDigest sha256) {
    this.person = PersonNumbers.text(entries.get(0).bits());
    this.entries = entries;
    this.sha256 = sha256;
  }

  /** The first half of a SHA-256 of everything that is laid out of a person. */
  public record Digest(long first, long second) {
    /** Of nobody. */
    public static final Digest NONE = new Digest(0, 0);
  }

  /** The persons whose rows these are, in order of their numbers. */
  static List<StoredPerson> group(List<Entry> entries) {
    entries.sort(Comparator.comparingLong(Entry::bits));
    MessageDigest sha256 = sha256();
    List<StoredPerson> persons = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= entries.size(); to++) {
      if (to == entries.size() || entries.get(to).bits() != entries.get(from).bits()) {
        persons.add(new StoredPerson(entries.subList(from, to), sha256));
        from = to;
      }
    }
    return persons;
  }

  /** The person's number. */
  public String person() {
    return person;
  }

  /** Differs when anything differs that is known of the person's rows. */
  public Digest digest() {
    for (Entry entry : entries) {
      entry.digest(sha256);
    }
    ByteBuffer bytes = ByteBuffer.wrap(sha256.digest());
    return new Digest(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The person's rows, by source, key and sender. */
  public List<Linked> linked() {
    List<Linked> linked = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      linked.add(entry.read());
    }
    linked.sort(BY_REF);
    return linked;
  }

  public PersonRows rows() {
    return PersonRows.of(person, linked());
  }
}
