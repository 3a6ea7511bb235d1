package nl.sectordeal.record.forgotten;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * By what a forgotten person is known when a file names the person again (herkenning): keyed
 * digests, HMAC-SHA-256 under a key that serves nothing else. An instance belongs to one thread.
 *
 * <p>A national id is a sign by itself, and so is the key of a row. Without an id it takes the
 * birth date and an initial, with a surname or an address; where a row has no initial, surname and
 * address together.
 */
public final class ForgottenSigns {
  private static final int BYTES = 16;

  private final Mac mac;

  /**
   * Signs under this key.
   *
   * @param key 32 secret bytes, kept outside the database
   */
  public ForgottenSigns(byte[] key) {
    mac = Hmac.under(key);
  }

  /** The sign of a row by its key. */
  String ofKey(RecordName row) {
    return sign("key", row.source(), row.sender(), row.key());
  }

  /** The signs of the national ids on a row. */
  List<String> ofIds(PersonMarks marks) {
    UUID id = marks.id();
    UUID beside = marks.educationIdBeside();
    if (id == null) {
      return List.of();
    }
    String first = sign("id", String.valueOf(marks.idKind()), id.toString());
    return beside == null
        ? List.of(first)
        : List.of(first, sign("id", IdKind.ONDERWIJSNUMMER.name(), beside.toString()));
  }

  /**
   * The signs of what else a row says of its person.
   *
   * @param all whether also those that only rows without an initial are known by
   */
  Set<String> ofTraits(Traits traits, boolean all) {
    Set<String> signs = new LinkedHashSet<>();
    if (traits.birthDate() == null) {
      return signs;
    }
    String born = traits.birthDate().toString();
    String initial = initial(traits);
    String home = traits.postcode() + " " + traits.houseNumber();
    boolean knowsHome = !traits.postcode().isEmpty() && !traits.houseNumber().isEmpty();
    for (String name : List.of(traits.surname(), traits.partnerSurname())) {
      if (!name.isEmpty() && initial != null) {
        signs.add(sign("name", name, born, initial));
      }
      if (!name.isEmpty() && knowsHome && (all || initial == null)) {
        signs.add(sign("name at home", name, born, home));
      }
    }
    if (knowsHome && initial != null) {
      signs.add(sign("home", home, born, initial));
    }
    return signs;
  }

  private static @Nullable String initial(Traits traits) {
    String from = traits.initials().isEmpty() ? traits.givenNames() : traits.initials();
    return from.isEmpty() ? null : from.substring(0, 1);
  }

  private String sign(String... parts) {
    byte[] digest = mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
