package nl.sectordeal.job.file;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.notice.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what does not fit: what, where, and what to do. */
final class SchemaSentences {
  /** How a value is to be written, by the pattern that it does not match. */
  static final Map<String, String> FORMS =
      Map.of(
          "^\\d{4}-\\d{2}-\\d{2}$", "day",
          "^[a-z0-9][a-z0-9-]*$", "name",
          "^\\d{1,4} (days?|months?)$", "duration",
          "^\\d{1,3} working days?$", "workingdays",
          "^\\d{8}$", "kvk",
          "^EECO1[2-7]$", "estimated");

  private final JsonNode schema;
  private final Places places;

  /**
   * @param places of the file that is held against the schema
   */
  SchemaSentences(JsonNode schema, Places places) {
    this.schema = schema;
    this.places = places;
  }

  /** Whether the value has another form than one of its alternatives. */
  static boolean isOtherForm(Error error) {
    return error.getKeyword().equals("type")
        || (isAlternative(error) && error.getKeyword().equals("const"));
  }

  private static boolean isAlternative(Error error) {
    String path = error.getSchemaLocation().toString();
    return path.matches(".*/anyOf/\\d+/[a-zA-Z]+");
  }

  /** Sentences about one place. */
  List<Sentence> of(List<Error> errors) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    Set<String> suggested = new LinkedHashSet<>();
    List<Error> forms = errors.stream().filter(SchemaSentences::isOtherForm).toList();
    for (Error error : errors) {
      if (error.getKeyword().equals("additionalProperties")) {
        sentences.add(unknownKey(error, suggested));
      }
    }
    for (Error error : errors) {
      boolean told =
          error.getKeyword().equals("additionalProperties")
              || (error.getKeyword().equals("required") && suggested.contains(error.getProperty()))
              || isOtherForm(error);
      if (!told) {
        sentences.add(sentence(error));
      }
    }
    if (sentences.isEmpty() && !forms.isEmpty()) {
      sentences.add(otherForm(forms));
    }
    return List.copyOf(sentences);
  }

  private Sentence sentence(Error error) {
    return switch (error.getKeyword()) {
      case "required" -> missing(error);
      case "enum" -> otherWord(error);
      case "const" -> about(error, "jobfile.const", words(error.getSchemaNode()));
      case "pattern" -> otherwiseWritten(error);
      case "propertyNames" ->
          places.sentence(Places.below(path(error), property(error)), "jobfile.name", Map.of());
      case "minimum" -> about(error, "jobfile.least", words(error.getSchemaNode()));
      case "exclusiveMinimum" -> about(error, "jobfile.above", words(error.getSchemaNode()));
      case "maximum" -> about(error, "jobfile.most", words(error.getSchemaNode()));
      case "minLength", "minItems", "minProperties" -> about(error, "jobfile.empty", "");
      case "maxProperties" -> about(error, "jobfile.several", "");
      default -> about(error, "jobfile.other", String.valueOf(error.getMessage()));
    };
  }

  /** A sentence about a value, with {@code {due}}: what it should be. */
  private Sentence about(Error error, String key, Object due) {
    Map<String, ?> gaps = Map.of("value", value(error.getInstanceNode()), "due", due);
    return places.sentence(path(error), key, gaps);
  }

  private Sentence missing(Error error) {
    String meaning = "jobfile.meaning." + Places.below(schemaPath(error), property(error));
    return places.sentence(
        path(error),
        path(error).isEmpty() ? "jobfile.lacks.heading" : "jobfile.lacks",
        Map.of("key", property(error), "meaning", new Sentence(meaning)));
  }

  /**
   * Where something stands in the schema: {@code *} for a name of one's own, {@code []} in a list.
   */
  private static String schemaPath(Error error) {
    String pointer = pointer(error);
    return pointer
        .substring(0, pointer.lastIndexOf('/'))
        .replaceAll("/anyOf/\\d+", "")
        .replace("/additionalProperties", ".*")
        .replace("/items", "[]")
        .replace("/properties/", ".")
        .replaceFirst("^\\.", "");
  }

  private Sentence otherwiseWritten(Error error) {
    String pattern = words(error.getSchemaNode());
    String form = FORMS.get(pattern);
    return form == null
        ? about(error, "jobfile.pattern", pattern)
        : about(error, "jobfile.pattern." + form, pattern);
  }

  private Sentence unknownKey(Error error, Set<String> suggested) {
    String key = property(error);
    List<String> known = new ArrayList<>(siblings(error).propertyNames());
    List<String> free = new ArrayList<>(known);
    JsonNode present = error.getInstanceNode();
    if (present != null) {
      free.removeAll(present.propertyNames());
    }
    String meant = Suggestion.of(key, free);
    if (meant != null) {
      suggested.add(meant);
    }
    String path = Places.below(path(error), key);
    return meant == null
        ? places.sentence(path, "jobfile.unknown", Map.of("known", String.join(", ", known)))
        : places.sentence(path, "jobfile.unknown.meant", Map.of("meant", meant));
  }

  private Sentence otherWord(Error error) {
    List<String> allowed = new ArrayList<>();
    Objects.requireNonNull(error.getSchemaNode()).forEach(word -> allowed.add(words(word)));
    // The name of a sign that cannot be seen stands among them.
    allowed.remove("\t");
    return places.unknown(path(error), "jobfile.enum", words(error.getInstanceNode()), allowed);
  }

  private Sentence otherForm(List<Error> errors) {
    Set<Object> expected = new LinkedHashSet<>();
    for (Error error : errors) {
      String name = words(error.getSchemaNode());
      expected.add(error.getKeyword().equals("type") ? new Sentence("jobfile.type." + name) : name);
    }
    Object due = expected.stream().reduce(SchemaSentences::or).orElseThrow();
    JsonNode value = errors.get(0).getInstanceNode();
    if (value == null || value.isNull()) {
      return about(errors.get(0), "jobfile.form.empty", due);
    }
    boolean lacksQuotes =
        value.isValueNode()
            && !value.isString()
            && expected.contains(new Sentence("jobfile.type.string"));
    return about(errors.get(0), lacksQuotes ? "jobfile.form.quotes" : "jobfile.form", due);
  }

  private static Object or(Object one, Object other) {
    return new Sentence("jobfile.or", Map.of("one", one, "other", other));
  }

  /** A value as it stands in the file, or what it is when it is more than one. */
  static Object value(@Nullable JsonNode node) {
    return node == null || node.isValueNode()
        ? String.valueOf(node)
        : new Sentence("jobfile.value." + (node.isObject() ? "object" : "array"));
  }

  private static String words(@Nullable JsonNode node) {
    return node == null || node.isNull() ? "" : node.isString() ? node.asString() : node.toString();
  }

  private static String property(Error error) {
    return String.valueOf(error.getProperty());
  }

  private static String path(Error error) {
    return Places.path(error.getInstanceLocation().toString());
  }

  private static String pointer(Error error) {
    String location = error.getSchemaLocation().toString();
    return location.substring(location.indexOf('#') + 1);
  }

  /** The keys that the schema has beside the keyword that failed. */
  private JsonNode siblings(Error error) {
    String pointer = pointer(error);
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')) + "/properties");
  }
}
