package nl.sectordeal.job.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sectordeal.notice.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a job file against {@code job.schema.json} and says in sentences what does not fit. */
final class SchemaCheck {
  private final Schema schema;
  private final JsonNode json;

  SchemaCheck() {
    json = schemaJson();
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  private static JsonNode schemaJson() {
    try (InputStream in =
        Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("/job.schema.json"))) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences, sorted by place; empty when the file fits. */
  List<Sentence> mistakes(JobYaml file) {
    if (!file.tree().isObject()) {
      return List.of(new Sentence("jobfile.headings"));
    }
    SchemaSentences sentences = new SchemaSentences(json, file.places());
    Map<String, List<Error>> byPlace = new TreeMap<>();
    for (Error error : schema.validate(file.tree())) {
      byPlace
          .computeIfAbsent(error.getInstanceLocation().toString(), place -> new ArrayList<>())
          .add(error);
    }
    List<Sentence> mistakes = new ArrayList<>();
    byPlace.forEach(
        (place, errors) -> {
          if (!isToldDeeper(place, errors, byPlace)) {
            mistakes.addAll(sentences.of(errors));
          }
        });
    return List.copyOf(mistakes);
  }

  /** Of a value that may be one thing or another, the alternative that comes nearest is told. */
  private static boolean isToldDeeper(
      String place, List<Error> errors, Map<String, List<Error>> byPlace) {
    return errors.stream().allMatch(SchemaSentences::isOtherForm)
        && byPlace.keySet().stream().anyMatch(other -> other.startsWith(place + "/"));
  }
}
