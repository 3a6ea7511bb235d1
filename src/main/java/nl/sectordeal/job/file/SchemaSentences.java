package nl.sectordeal.job.file;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what does not fit: what, where, and what to do. */
final class SchemaSentences {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "a group of keys",
          "null", "empty");

  private final JsonNode schema;

  SchemaSentences(JsonNode schema) {
    this.schema = schema;
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
  List<String> of(List<Error> errors) {
    Set<String> sentences = new LinkedHashSet<>();
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
        sentences.add(place(error) + " " + what(error) + ".");
      }
    }
    if (sentences.isEmpty() && !forms.isEmpty()) {
      sentences.add(otherForm(forms));
    }
    return List.copyOf(sentences);
  }

  private String what(Error error) {
    String value = "is " + error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "required" ->
          "lacks "
              + error.getProperty()
              + "; add it"
              + meaning(error, "/properties/" + error.getProperty());
      case "enum" -> value + ", but should be " + oneOf(error);
      case "const" -> value + ", but should be " + words(error.getSchemaNode());
      case "pattern" -> value + ", which is not written as it should be" + meaning(error, "");
      case "propertyNames" ->
          "has the name "
              + error.getProperty()
              + "; write names in small letters, digits and hyphens";
      case "minimum" -> value + ", but should be at least " + error.getSchemaNode();
      case "maximum" -> value + ", but should be at most " + error.getSchemaNode();
      case "minLength", "minItems", "minProperties" -> "is empty; fill it in, or leave the key out";
      case "maxProperties" -> "has several keys, but should have one; keep the one that holds";
      default -> "does not fit: " + error.getMessage();
    };
  }

  private String unknownKey(Error error, Set<String> suggested) {
    String key = String.valueOf(error.getProperty());
    List<String> known = new ArrayList<>(sibling(error, "/properties").propertyNames());
    List<String> free = new ArrayList<>(known);
    JsonNode present = error.getInstanceNode();
    if (present != null) {
      free.removeAll(present.propertyNames());
    }
    String meant = Suggestion.of(key, free);
    if (meant != null) {
      suggested.add(meant);
    }
    return place(error)
        + " has the key "
        + key
        + ", which is not known here; "
        + (meant == null
            ? "the keys here are " + String.join(", ", known)
            : "did you mean " + meant + "?")
        + (meant == null ? "." : "");
  }

  private static String otherForm(List<Error> errors) {
    Set<String> expected = new LinkedHashSet<>();
    for (Error error : errors) {
      String name = words(error.getSchemaNode());
      expected.add(TYPES.getOrDefault(name, name));
    }
    JsonNode value = errors.get(0).getInstanceNode();
    String should = ", but should be " + String.join(" or ", expected);
    if (value == null || value.isNull()) {
      return place(errors.get(0)) + " is empty" + should + "; fill it in, or leave the key out.";
    }
    boolean lacksQuotes = value.isValueNode() && !value.isString() && expected.contains("a text");
    return place(errors.get(0))
        + " is "
        + form(value)
        + should
        + (lacksQuotes ? "; put it in quotes." : ".");
  }

  private static String form(JsonNode value) {
    return value.isObject() ? "a group of keys" : value.isArray() ? "a list" : value.toString();
  }

  private static String oneOf(Error error) {
    List<String> words = new ArrayList<>();
    JsonNode allowed = error.getSchemaNode();
    if (allowed != null) {
      allowed.forEach(word -> words.add(words(word).replace("\t", "a tab")));
    }
    JsonNode value = error.getInstanceNode();
    String meant = value == null ? null : Suggestion.of(words(value), words);
    return (words.size() == 1 ? "" : "one of ")
        + String.join(", ", words)
        + (meant == null ? "" : "; did you mean " + meant + "?");
  }

  private static String words(@Nullable JsonNode node) {
    return node == null ? "" : node.isString() ? node.asString() : node.toString();
  }

  /** What the schema says of the key, as help. */
  private String meaning(Error error, String below) {
    String text = sibling(error, below).path("description").asString("");
    return text.isEmpty() ? "" : ": " + text.replaceFirst("\\.$", "");
  }

  /** What stands in the schema beside the keyword that failed. */
  private JsonNode sibling(Error error, String below) {
    String location = error.getSchemaLocation().toString();
    String pointer = location.substring(location.indexOf('#') + 1);
    return schema.at(pointer.substring(0, pointer.lastIndexOf('/')) + below);
  }

  private static String place(Error error) {
    String path =
        error
            .getInstanceLocation()
            .toString()
            .lines()
            .collect(Collectors.joining())
            .replaceAll("/(\\d+)(?=/|$)", "[$1]")
            .replaceFirst("^/", "")
            .replace('/', '.')
            .replace("~1", "/")
            .replace("~0", "~");
    return path.isEmpty() ? "The job file" : path;
  }
}
