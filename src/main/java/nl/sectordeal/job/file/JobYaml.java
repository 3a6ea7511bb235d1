package nl.sectordeal.job.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A file of YAML in which every value stands where it holds: no anchors, no second document, no key
 * twice.
 *
 * @param places where its keys stand
 */
record JobYaml(JsonNode tree, Places places) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads a file.
   *
   * @param subject the file, as sentences about it begin
   * @throws JobFileMistake when it is no such YAML
   */
  static JobYaml read(byte[] bytes, Sentence subject) {
    try {
      Places places = new Places(subject, lines(bytes, subject));
      return new JobYaml(YAML.readTree(bytes), places);
    } catch (JacksonException e) {
      throw new JobFileMistake(subject, List.of(YamlSentences.of(e)));
    }
  }

  /** On which line each key stands, by its path; refuses anchors and a second document. */
  private static Map<String, Integer> lines(byte[] bytes, Sentence subject) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(bytes)) {
      boolean ended = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        if (ended || isAnchor(parser)) {
          throw new JobFileMistake(
              subject, List.of(YamlSentences.at(line, ended ? "document" : "anchor")));
        }
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        lines.putIfAbsent(Places.path(pointer), line);
        ended = token.isStructEnd() && parser.streamReadContext().inRoot();
      }
    }
    return lines;
  }

  private static boolean isAnchor(JsonParser parser) {
    boolean reference = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    return reference || parser.getObjectId() != null;
  }
}
