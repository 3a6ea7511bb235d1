package nl.sectordeal.linkage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.record.Traits;
import org.jspecify.annotations.Nullable;

/** Reads a written row as the program does. */
final class ReadTraits {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "het", "'t", "t", "ter", "ten", "te", "v.", "v.d.", "v", "d",
          "d.", "in", "op", "dos", "el", "al");

  private ReadTraits() {}

  static Traits of(Written row) {
    String[] own = surname(row.surname());
    String[] partner = surname(row.partnerSurname());
    return new Traits(
        words(row.givenName()),
        initials(row),
        row.particle().isEmpty() ? own[0] : words(row.particle()),
        own[1],
        partner[1].isEmpty() ? own[2] : partner[1],
        date(row.birthDate()),
        row.gender(),
        row.postcode().replace(" ", "").toUpperCase(Locale.ROOT),
        row.houseNumber().replace(" ", "").toUpperCase(Locale.ROOT),
        words(row.street()),
        words(row.city()),
        row.sharedNumber(),
        List.of());
  }

  private static String initials(Written row) {
    if (!row.givenName().isEmpty()) {
      StringBuilder all = new StringBuilder();
      for (String word : words(row.givenName()).split(" ")) {
        all.append(word.isEmpty() ? "" : word.substring(0, 1));
      }
      return all.toString();
    }
    return plain(row.initials()).replaceAll("[^a-z]", "");
  }

  /** Particle, first surname, second surname. */
  private static String[] surname(String text) {
    String plain = plain(text);
    int comma = plain.indexOf(',');
    if (comma >= 0) {
      plain = plain.substring(comma + 1).strip() + " " + plain.substring(0, comma);
    }
    String[] parts = plain.split("\\s*-\\s*", 2);
    String[] first = particle(parts[0]);
    String second = parts.length > 1 ? particle(parts[1])[1] : "";
    return new String[] {first[0], first[1], second};
  }

  private static String[] particle(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split(" +")));
    List<String> before = new ArrayList<>();
    while (words.size() > 1 && PARTICLES.contains(words.get(0))) {
      before.add(words.remove(0));
    }
    return new String[] {
      String.join(" ", before), String.join("", words).replaceAll("[^\\p{L}]", "")
    };
  }

  private static String words(String text) {
    return plain(text).replaceAll("[^\\p{L}0-9]+", " ").strip();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("ij", "y")
        .replace('ł', 'l')
        .replace('ı', 'i');
  }

  /** With or without hyphens; what is no date is unknown. */
  static @Nullable LocalDate date(String text) {
    String digits = text.replace("-", "");
    if (!digits.matches("\\d{8}")) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Stands for the keyed digest of a national id. */
  static UUID digest(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII));
  }
}
