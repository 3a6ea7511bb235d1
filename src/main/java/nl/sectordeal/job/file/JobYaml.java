package nl.sectordeal.job.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML in which every value stands where it holds: no anchors, no second document, no key
 * twice.
 */
final class JobYaml {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

  private JobYaml() {}

  /**
   * The file as a tree.
   *
   * @param name of the file, for sentences about it
   */
  static JsonNode read(byte[] bytes, String name) {
    String subject = "The job file " + name;
    JsonNode tree = tree(bytes, subject);
    if (!tree.isObject()) {
      throw new JobFileMistake(
          subject + " has no headings; begin it with job:, as those in jobs/ do.");
    }
    return tree;
  }

  /**
   * Any file as a tree.
   *
   * @param subject the file, as sentences about it begin
   */
  static JsonNode tree(byte[] bytes, String subject) {
    try {
      refuseAnchors(bytes, subject);
      return YAML.readTree(bytes);
    } catch (JacksonException e) {
      throw new JobFileMistake(sentence(e, subject));
    }
  }

  private static void refuseAnchors(byte[] bytes, String subject) {
    try (JsonParser parser = YAML.createParser(bytes)) {
      boolean ended = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String where = ", line " + parser.currentTokenLocation().getLineNr() + ", ";
        if (ended) {
          throw new JobFileMistake(
              subject + where + "begins a second document; keep one, without --- between.");
        }
        if (isAnchor(parser)) {
          throw new JobFileMistake(
              subject
                  + where
                  + "uses an anchor (& or *), which job files do without; write the value out in"
                  + " full.");
        }
        ended = token.isStructEnd() && parser.streamReadContext().inRoot();
      }
    }
  }

  private static boolean isAnchor(JsonParser parser) {
    boolean reference = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    return reference || parser.getObjectId() != null;
  }

  private static String sentence(JacksonException e, String subject) {
    String where = subject + ", near line " + e.getLocation().getLineNr() + ", ";
    Matcher twice = TWICE.matcher(e.getOriginalMessage());
    if (twice.find()) {
      return where + "has the key " + twice.group(1) + " for the second time; keep one of the two.";
    }
    return where
        + "is no proper YAML: "
        + whatIsWrong(e.getOriginalMessage().lines().toList())
        + ". Check the indentation, quotes and brackets there.";
  }

  /** Without the lines that repeat the place and the text. */
  private static String whatIsWrong(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }
}
