package nl.sectordeal.job.file;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sectordeal.notice.Sentence;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Says what is wrong with the YAML of a file, on which line, and what to do: by the kind of
 * complaint, since the library has its own sentences in English only.
 */
final class YamlSentences {
  private static final String KEY = "jobfile.yaml.";
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");
  private static final Pattern SIGN = Pattern.compile("found character '(.)' that cannot start");

  /** A kind of complaint, known by a piece of what the library says; the first that fits holds. */
  private enum Kind {
    TAB("(TAB)"),
    SIGN("found character '"),
    COLON("mapping values are not allowed"),
    KEY("could not find expected ':'"),
    BACKSLASH("unknown escape character"),
    QUOTES("quoted scalar"),
    BRACKETS("parsing a flow"),
    INDENT("parsing a block"),
    OTHER("");

    private final String piece;

    Kind(String piece) {
      this.piece = piece;
    }

    static Kind of(String said) {
      return Stream.of(values())
          .filter(kind -> said.contains(kind.piece))
          .findFirst()
          .orElse(OTHER);
    }
  }

  private YamlSentences() {}

  /** A sentence about a line. */
  static Sentence at(int line, String kind) {
    return new Sentence(KEY + kind, Map.of("line", line));
  }

  /** A sentence about a number. */
  static Sentence ofNumber(int line, String number, String kind) {
    return new Sentence(
        KEY + kind, Map.of("line", line, "number", number, "plain", number.replaceAll("[.]", "")));
  }

  /** What the library complains of. */
  static Sentence of(JacksonException wrong) {
    String said = wrong.getOriginalMessage();
    int line = wrong.getLocation().getLineNr();
    Matcher twice = TWICE.matcher(said);
    if (twice.find()) {
      return new Sentence(KEY + "twice", Map.of("line", line, "key", twice.group(1)));
    }
    if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
      return of(marked);
    }
    return said.contains("CharConversion") || said.contains("special characters")
        ? at(line, "characters")
        : new Sentence(KEY + "other", Map.of("line", line, "said", oneLine(said)));
  }

  private static Sentence of(MarkedYamlEngineException wrong) {
    String said = oneLine(Objects.toString(wrong.getContext(), "") + " " + wrong.getProblem());
    int line = wrong.getProblemMark().map(YamlSentences::line).orElse(1);
    int begin = wrong.getContextMark().map(YamlSentences::line).orElse(line);
    Matcher sign = SIGN.matcher(said);
    return new Sentence(
        KEY + Kind.of(said).name().toLowerCase(Locale.ROOT),
        Map.of(
            "line", line, "begin", begin, "said", said, "sign", sign.find() ? sign.group(1) : ""));
  }

  private static String oneLine(String said) {
    return said.replaceAll("\\s+", " ").strip();
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
