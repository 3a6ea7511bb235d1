package nl.sectordeal.job.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

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

  /**
   * Refuses a number with a point between its thousands, which would be read as a thousandth of it,
   * and one that no key can hold.
   */
  static void requirePlainNumbers(byte[] bytes, Sentence subject) {
    try (JsonParser parser = YAML.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String wrong = token.isNumeric() ? wrongOf(parser, token) : "";
        if (!wrong.isEmpty()) {
          int line = parser.currentTokenLocation().getLineNr();
          throw new JobFileMistake(
              subject, List.of(YamlSentences.ofNumber(line, parser.getString(), wrong)));
        }
      }
    }
  }

  private static String wrongOf(JsonParser parser, JsonToken token) {
    if (THOUSANDS.matcher(parser.getString()).matches()) {
      return "thousands";
    }
    boolean whole = token == JsonToken.VALUE_NUMBER_INT;
    return whole && parser.getBigIntegerValue().bitLength() >= Integer.SIZE ? "large" : "";
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
