package nl.sectordeal.job.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.FileSystems;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of its files that only using it would show to be wrong: by then somebody waits
 * for a report, and the sender would be blamed (bestanden zoals afgesproken).
 */
final class FilesAsNamed {
  private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[1-9]\\d{0,6}");

  private FilesAsNamed() {}

  /** The pattern of the files' names. */
  static String files(Node source) {
    String glob = source.text("files");
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return glob;
    } catch (PatternSyntaxException e) {
      throw source.at("files").mistake("jobfile.glob", Map.of("value", glob));
    }
  }

  /** The character set of text files; null when none is named. */
  static @Nullable String charset(Node format) {
    String name = format.findText("charset");
    if (name != null && !isCharset(name)) {
      throw format.at("charset").mistake("jobfile.charset", Map.of("value", name));
    }
    return name;
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** The cell with the sender's name; null when it does not stand in one. */
  static @Nullable String cell(Node sender) {
    String cell = sender.findText("cell");
    if (cell != null && !CELL.matcher(cell).matches()) {
      throw sender.at("cell").mistake("jobfile.cell", Map.of("value", cell));
    }
    return cell;
  }

  /** A source that must bring a national id needs a column for it, if it is about persons. */
  static void requireIdColumn(String id, Node source, @Nullable Node record) {
    Node person = record == null ? null : record.find("person");
    Node partner = source.at("partner");
    if (person != null
        && !person.has("national_id")
        && partner.text("national_id", "").equals("required")) {
      throw partner.at("national_id").mistake("jobfile.id", Map.of("source", id));
    }
  }
}
