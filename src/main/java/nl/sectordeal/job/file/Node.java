package nl.sectordeal.job.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.record.mapping.AgreedNumber;
import nl.sectordeal.record.mapping.CodeList;
import nl.sectordeal.record.mapping.RowMapping;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a job file that has passed the schema, with its path for sentences about it. */
record Node(String path, JsonNode json, Places places, Map<String, CodeList> lists) {

  /** The root of a file without code lists. */
  Node(JsonNode json, Places places) {
    this("", json, places, Map.of());
  }

  /** The same place in a file that declares these code lists. */
  Node with(Map<String, CodeList> declared) {
    return new Node(path, json, places, declared);
  }

  boolean has(String key) {
    return json.has(key);
  }

  /** The node below, which the schema says is there. */
  Node at(String key) {
    return new Node(Places.below(path, key), json.path(key), places, lists);
  }

  @Nullable Node find(String key) {
    return has(key) ? at(key) : null;
  }

  Map<String, Node> children() {
    Map<String, Node> children = new LinkedHashMap<>();
    json.properties().forEach(entry -> children.put(entry.getKey(), at(entry.getKey())));
    return children;
  }

  List<Node> items() {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      items.add(new Node(path + "[" + i + "]", json.get(i), places, lists));
    }
    return items;
  }

  String text(String key) {
    return at(key).json.asString();
  }

  @Nullable String findText(String key) {
    return has(key) ? text(key) : null;
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  int number(String key, int otherwise) {
    return has(key) ? at(key).json.asInt() : otherwise;
  }

  double decimal(String key, double otherwise) {
    return has(key) ? at(key).json.asDouble() : otherwise;
  }

  /** One text or a list of them. */
  List<String> texts(String key) {
    JsonNode value = json.path(key);
    if (!value.isArray()) {
      return value.isMissingNode() ? List.of() : List.of(value.asString());
    }
    List<String> texts = new ArrayList<>();
    value.forEach(item -> texts.add(item.asString()));
    return List.copyOf(texts);
  }

  Set<String> codes(String key) {
    return new LinkedHashSet<>(texts(key));
  }

  LocalDate date(String key, LocalDate otherwise) {
    return has(key) ? date(key) : otherwise;
  }

  LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException impossible) {
      throw at(key).mistake("jobfile.calendar", Map.of("value", text(key)));
    }
  }

  /** The number in front of a unit, such as 31 in {@code 31 days}. */
  int amount(String key, String unit, int otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    String text = text(key);
    int space = text.indexOf(' ');
    if (!text.startsWith(unit, space + 1)) {
      throw at(key).mistake("jobfile.unit", Map.of("value", text, "unit", unit + "s"));
    }
    return Integer.parseInt(text.substring(0, space));
  }

  /** A regular expression that must have a group of this name. */
  @Nullable Pattern findPattern(String key, String group) {
    if (!has(key)) {
      return null;
    }
    if (!text(key).contains("(?<" + group + ">")) {
      throw at(key).mistake("jobfile.group", Map.of("group", group));
    }
    try {
      return Pattern.compile(text(key));
    } catch (PatternSyntaxException wrong) {
      throw at(key).mistake("jobfile.regex", Map.of("said", wrong.getDescription()));
    }
  }

  RowMapping.@Nullable Code findCode(String key) {
    if (!has(key)) {
      return null;
    }
    Node node = at(key);
    if (!node.json.isObject()) {
      return new RowMapping.Code(text(key), Map.of(), null);
    }
    if (node.has("column") == node.has("fixed")) {
      throw node.mistake("jobfile.code");
    }
    return new RowMapping.Code(
        node.findText("column"),
        values(node.at("values")),
        node.findText("fixed"),
        node.findList(),
        node.findNumber());
  }

  private static Map<String, String> values(Node node) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> alike = new HashMap<>();
    node.children()
        .forEach(
            (value, place) -> {
              String code = place.json.asString();
              String other = alike.putIfAbsent(RowMapping.Code.compared(value), value);
              if (other != null && !code.equals(values.get(other))) {
                throw place.mistake("jobfile.values.twice", Map.of("value", other));
              }
              values.put(value, code);
            });
    return values;
  }

  private @Nullable AgreedNumber findNumber() {
    String number = findText("number");
    if (number != null && !has("column")) {
      throw mistake("jobfile.number");
    }
    return number == null ? null : AgreedNumber.valueOf(number.toUpperCase(Locale.ROOT));
  }

  /** The code list that a code names; null when it names none. */
  private @Nullable CodeList findList() {
    if (!has("list")) {
      return null;
    }
    CodeList list = lists.get(text("list"));
    if (list == null) {
      throw at("list").unknown("jobfile.list.unknown", text("list"), lists.keySet());
    }
    if (has("values") || !has("column")) {
      throw mistake("jobfile.list.code");
    }
    return list;
  }

  RowMapping.Code code(String key) {
    RowMapping.Code code = findCode(key);
    if (code == null) {
      throw mistake("jobfile.needs", Map.of("key", key));
    }
    return code;
  }

  /** A mistake here. */
  JobFileMistake mistake(String key) {
    return mistake(key, Map.of());
  }

  /**
   * A mistake here.
   *
   * @param gaps of its sentence, beside {@code {place}}
   */
  JobFileMistake mistake(String key, Map<String, ?> gaps) {
    return places.mistake(sentence(key, gaps));
  }

  /** What is said of this place, where that is no mistake. */
  Sentence sentence(String key, Map<String, ?> gaps) {
    return places.sentence(path, key, gaps);
  }

  /** A name here that is not among those known. */
  JobFileMistake unknown(String key, String name, Collection<String> known) {
    return places.mistake(doubt(key, name, known));
  }

  /** What is said of a name here that is not among those known, where that is no mistake yet. */
  Sentence doubt(String key, String name, Collection<String> known) {
    return places.unknown(path, key, name, known);
  }
}
