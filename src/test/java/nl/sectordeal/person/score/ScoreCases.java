package nl.sectordeal.person.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sectordeal.record.Traits;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples of {@code spec/scores.yaml}. */
final class ScoreCases {
  private static final String PERSON = "person";

  /**
   * One example.
   *
   * @param finds level by comparison
   * @param outcome link, doubt, two, or empty where it does not matter
   */
  record Case(String name, Profile one, Profile other, Map<String, String> finds, String outcome) {}

  private ScoreCases() {}

  static List<Case> all() {
    Map<String, Object> file = load();
    Map<String, Object> person = map(file.get(PERSON));
    List<Case> cases = new ArrayList<>();
    file.forEach(
        (heading, list) -> {
          if (!heading.equals(PERSON)) {
            ((List<?>) list).forEach(one -> cases.add(toCase(heading, map(one), person)));
          }
        });
    return cases;
  }

  private static Case toCase(String heading, Map<String, Object> one, Map<String, Object> person) {
    Map<String, String> finds = new HashMap<>();
    map(one.getOrDefault("finds", Map.of()))
        .forEach((comparison, level) -> finds.put(comparison, (String) level));
    return new Case(
        heading + ": " + one.get("case"),
        profile(person, map(one.getOrDefault("one", Map.of()))),
        profile(person, map(one.getOrDefault("other", Map.of()))),
        finds,
        (String) one.getOrDefault("outcome", ""));
  }

  private static Profile profile(Map<String, Object> person, Map<String, Object> differences) {
    Map<String, Object> all = new HashMap<>(person);
    all.putAll(differences);
    Traits traits =
        new Traits(
            text(all, "given"),
            text(all, "initials"),
            "",
            text(all, "surname"),
            text(all, "partner"),
            date(all.get("born")),
            (int) all.get("gender"),
            text(all, "postcode"),
            text(all, "house"),
            text(all, "street"),
            text(all, "city"),
            text(all, "number"),
            ids(all.get("meant")));
    return new Profile(traits, ids(all.get("id")));
  }

  private static String text(Map<String, Object> all, String key) {
    return String.valueOf(all.get(key));
  }

  private static List<UUID> ids(@Nullable Object id) {
    return id == null
        ? List.of()
        : List.of(UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static @Nullable LocalDate date(Object born) {
    return born instanceof Date day ? day.toInstant().atZone(ZoneOffset.UTC).toLocalDate() : null;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  private static Map<String, Object> load() {
    try (InputStream in = ScoreCases.class.getResourceAsStream("/spec/scores.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
