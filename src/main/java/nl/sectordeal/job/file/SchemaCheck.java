package nl.sectordeal.job.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;

/** Holds a job file against {@code job.schema.json} and says in sentences what does not fit. */
final class SchemaCheck {
  private static final int LIKELY_TYPING_ERROR = 3;

  private final Schema schema;

  SchemaCheck() {
    try (InputStream in =
        Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("/job.schema.json"))) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences, in the order of the schema; empty when the file fits. */
  List<String> mistakes(JsonNode file) {
    List<Error> errors = new ArrayList<>(schema.validate(file));
    TreeSet<String> sentences = new TreeSet<>();
    for (Error error : errors) {
      if (!isShadowed(error, errors)) {
        sentences.add(sentence(error));
      }
    }
    return List.copyOf(sentences);
  }

  /** An alternative that fails is told once, by its deepest error. */
  private static boolean isShadowed(Error error, List<Error> errors) {
    String place = error.getInstanceLocation().toString();
    return error.getKeyword().equals("type")
        && errors.stream()
            .anyMatch(
                other ->
                    !other.getKeyword().equals("type")
                        && other.getInstanceLocation().toString().startsWith(place));
  }

  private static String sentence(Error error) {
    String place = place(error);
    if (error.getKeyword().equals("additionalProperties")) {
      String key = String.valueOf(error.getProperty());
      String known = nearest(key, error);
      return place + " has the key " + key + ", which is not known here" + known + ".";
    }
    return place + ": " + error.getMessage() + ".";
  }

  private static String place(Error error) {
    String path = error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
    return path.isEmpty() ? "The job file" : path;
  }

  private static String nearest(String key, Error error) {
    JsonNode properties = error.getSchemaNode();
    JsonNode siblings = error.getInstanceNode();
    TreeSet<String> names = new TreeSet<>();
    if (properties != null) {
      collect(properties, names);
    }
    if (siblings != null) {
      siblings.propertyNames().forEach(names::remove);
    }
    LevenshteinDistance distance = new LevenshteinDistance(LIKELY_TYPING_ERROR);
    String best = "";
    int least = LIKELY_TYPING_ERROR + 1;
    for (String name : names) {
      int d = distance.apply(key, name);
      if (d >= 0 && d < least) {
        least = d;
        best = name;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + best + "?";
  }

  private static void collect(JsonNode schema, TreeSet<String> names) {
    schema.propertyNames().forEach(names::add);
  }
}
