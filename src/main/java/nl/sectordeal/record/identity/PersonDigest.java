package nl.sectordeal.record.identity;

import nl.sectordeal.record.PersonMarks;

/** One number for who a row is about (persoonskenmerk). */
public final class PersonDigest {
  /** Digest of what makes someone another person; equal data, equal digests. */
  public static long of(PersonMarks marks) {
    long mixed = marks.idKind() == null ? 0 : marks.idKind().name().hashCode();
    mixed = mix(mixed, marks.id() == null ? 0 : marks.id().getMostSignificantBits());
    mixed = mix(mixed, marks.id() == null ? 0 : marks.id().getLeastSignificantBits());
    // An onderwijsnummer beside a BSN says nothing new of who it is; its place stays, so that
    // digests that were kept hold.
    mixed = mix(mixed, 0);
    mixed = mix(mixed, marks.surname());
    mixed = mix(mixed, marks.birthDate());
    return mix(mixed, marks.gender());
  }

  private static long mix(long state, long value) {
    long mixed = (state ^ value) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 32) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 29;
  }

  private PersonDigest() {}
}
