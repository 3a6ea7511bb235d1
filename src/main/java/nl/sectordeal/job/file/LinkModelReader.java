package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.person.score.Comparison;
import nl.sectordeal.person.score.Frequencies;
import nl.sectordeal.person.score.Label;
import nl.sectordeal.person.score.Level;
import nl.sectordeal.person.score.LinkModel;
import tools.jackson.databind.JsonNode;

/** Turns the document of a model into one; every mistake in it becomes a sentence. */
final class LinkModelReader {
  private static final List<String> HEADINGS =
      List.of("name", "version", "prior", "twins", "comparisons", "frequencies", "nicknames");
  private static final List<String> TABLES = List.of("surnames", "given_names", "initials");
  private static final List<String> LEVEL_KEYS =
      List.of("m", "u", "u_household", "frequency", "nl", "en");

  private final Places places;

  private LinkModelReader(Places places) {
    this.places = places;
  }

  /**
   * Reads a model.
   *
   * @param subject the file, as sentences about it begin
   */
  static LinkModel read(byte[] bytes, Sentence subject) {
    JobYaml yaml = JobYaml.read(bytes, subject);
    return new LinkModelReader(yaml.places()).model(yaml.tree());
  }

  private LinkModel model(JsonNode root) {
    keys("", root, HEADINGS, HEADINGS);
    keys(
        "comparisons",
        root.path("comparisons"),
        LinkModel.comparisonNames(),
        LinkModel.comparisonNames());
    JsonNode tables = root.path("frequencies");
    keys("frequencies", tables, TABLES, TABLES);
    List<Comparison> comparisons = new ArrayList<>();
    for (String name : LinkModel.comparisonNames()) {
      comparisons.add(comparison(name, root.path("comparisons").path(name)));
    }
    return new LinkModel(
        text("name", root.path("name")),
        (int) number("version", root.path("version"), 1, Integer.MAX_VALUE),
        prior(root.path("prior")),
        share("twins", root.path("twins")),
        comparisons,
        frequencies("frequencies.surnames", tables.path("surnames")),
        frequencies("frequencies.given_names", tables.path("given_names")),
        frequencies("frequencies.initials", tables.path("initials")),
        nicknames(root.path("nicknames")));
  }

  private double prior(JsonNode node) {
    double prior = share("prior", node);
    if (prior == 1) {
      throw mistake("prior", "jobfile.model.prior", Map.of());
    }
    return prior;
  }

  private Comparison comparison(String name, JsonNode node) {
    String path = "comparisons." + name;
    keys(path, node, List.of("nl", "en", "levels"), List.of("nl", "en", "levels"));
    List<String> names = LinkModel.levelNames(name);
    JsonNode levels = node.path("levels");
    keys(path + ".levels", levels, names, names);
    if (!List.copyOf(levels.propertyNames()).equals(names)) {
      throw mistake(
          path + ".levels", "jobfile.model.order", Map.of("names", String.join(", ", names)));
    }
    return new Comparison(
        name,
        label(path, node),
        names.stream()
            .map(level -> level(path + ".levels." + level, level, levels.path(level)))
            .toList());
  }

  private Level level(String path, String name, JsonNode node) {
    if (LinkModel.isUnknown(name)) {
      keys(path, node, List.of("nl", "en"), List.of("nl", "en"));
      return Level.unknown(name, label(path, node));
    }
    keys(path, node, LEVEL_KEYS, List.of("m", "u", "nl", "en"));
    double u = share(path + ".u", node.path("u"));
    return new Level(
        name,
        share(path + ".m", node.path("m")),
        u,
        node.has("u_household") ? share(path + ".u_household", node.path("u_household")) : u,
        node.has("frequency") ? number(path + ".frequency", node.path("frequency"), 0, 1) : 0,
        label(path, node));
  }

  private Label label(String path, JsonNode node) {
    return new Label(text(path + ".nl", node.path("nl")), text(path + ".en", node.path("en")));
  }

  private Frequencies frequencies(String path, JsonNode node) {
    List<String> keys = List.of("average", "others", "least", "most", "shares");
    keys(path, node, keys, keys);
    Map<String, Double> shares = new TreeMap<>();
    JsonNode table = node.path("shares");
    table
        .properties()
        .forEach(
            entry ->
                shares.put(
                    entry.getKey(), share(path + ".shares." + entry.getKey(), entry.getValue())));
    double least = share(path + ".least", node.path("least"));
    double most = share(path + ".most", node.path("most"));
    if (least > most) {
      throw mistake(path, "jobfile.model.bounds", Map.of());
    }
    return new Frequencies(
        share(path + ".average", node.path("average")),
        share(path + ".others", node.path("others")),
        least,
        most,
        shares);
  }

  private List<List<String>> nicknames(JsonNode node) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : node) {
      List<String> names = new ArrayList<>();
      row.forEach(name -> names.add(name.asString()));
      if (names.size() < 2 || names.contains("")) {
        throw mistake("nicknames[" + rows.size() + "]", "jobfile.model.nickname", Map.of());
      }
      rows.add(names);
    }
    return rows;
  }

  private void keys(
      String path, JsonNode node, Collection<String> allowed, Collection<String> required) {
    for (String key : node.propertyNames()) {
      if (!allowed.contains(key)) {
        throw places.mistake(
            places.unknown(Places.below(path, key), "jobfile.unknown", key, allowed));
      }
    }
    for (String key : required) {
      if (!node.has(key)) {
        throw mistake(path, "jobfile.needs", Map.of("key", key));
      }
    }
  }

  private String text(String path, JsonNode node) {
    String text = node.isValueNode() ? node.asString().strip() : "";
    if (text.isEmpty()) {
      throw mistake(path, "jobfile.model.words", Map.of());
    }
    return text;
  }

  private double share(String path, JsonNode node) {
    double share = number(path, node, 0, 1);
    if (share == 0) {
      throw mistake(path, "jobfile.model.never", Map.of());
    }
    return share;
  }

  private double number(String path, JsonNode node, double least, double most) {
    double number = node.isNumber() ? node.asDouble() : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw mistake(
          path,
          most <= 1 ? "jobfile.model.share" : "jobfile.least",
          Map.of("value", SchemaSentences.value(node), "due", (int) least));
    }
    return number;
  }

  private JobFileMistake mistake(String path, String key, Map<String, ?> gaps) {
    return places.mistake(places.sentence(path, key, gaps));
  }
}
