package nl.sectordeal.record.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * Which styles of a workbook show a number as a day, and which as a length of time (datumopmaak).
 */
final class DayFormats {
  /**
   * Text, colours, languages and conditions, none of which say what the number is; [h] is a length
   * of time.
   */
  private static final Pattern BESIDE =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(h+|m+|s+)\\])[^\\]]*\\]|am/pm|a/p");

  private static final Pattern PART_OF_SECOND = Pattern.compile("(s\\]?)\\.0+");
  private static final Pattern DIGIT = Pattern.compile("[0#?]");
  private static final Pattern TIME = Pattern.compile("[hs]|\\[m");
  private static final Pattern MONTH = Pattern.compile("m");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]");

  /** Formats that are built in for East Asian languages, by their numbers. */
  private static final Range EAST_ASIAN_TIMES = new Range(32, 35);

  private static final List<Range> EAST_ASIAN = List.of(new Range(27, 36), new Range(50, 58));

  private final List<Shown> styles = new ArrayList<>();

  /** What a style shows a number as. */
  private enum Shown {
    NUMBER,
    DAY,
    TIME
  }

  private DayFormats() {}

  /** Of a workbook without styles. */
  static DayFormats none() {
    return new DayFormats();
  }

  static DayFormats of(XMLStreamReader xml) throws XMLStreamException {
    DayFormats formats = new DayFormats();
    Map<Integer, String> codes = new HashMap<>();
    String part = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("numFmts") || name.equals("cellXfs")) {
          part = name;
        } else if (part.equals("numFmts") && name.equals("numFmt")) {
          String code = Xml.attribute(xml, "formatCode");
          codes.put(id(xml), code == null ? "" : code);
        } else if (part.equals("cellXfs") && name.equals("xf")) {
          String code = codes.get(id(xml));
          formats.styles.add(shown(id(xml), code));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(part)) {
        part = "";
      }
    }
    return formats;
  }

  /** Whether a number in a cell with this style is a day; null: a cell without style. */
  boolean isDay(@Nullable String style) {
    return isShown(style, Shown.DAY);
  }

  /** Whether a number in a cell with this style is a time or a length of time, in days. */
  boolean isTime(@Nullable String style) {
    return isShown(style, Shown.TIME);
  }

  private boolean isShown(@Nullable String style, Shown as) {
    if (style == null) {
      return false;
    }
    int index = Integer.parseInt(style);
    return index >= 0 && index < styles.size() && styles.get(index) == as;
  }

  /** Numbers from and including the one up to and including the other. */
  private record Range(int first, int last) {
    boolean has(int id) {
      return first <= id && id <= last;
    }
  }

  /**
   * What a format shows a number as. It may have sections for numbers of several signs; one that
   * shows days says what the column is about.
   *
   * @param code as the workbook spells it; null when it is built in
   */
  private static Shown shown(int id, @Nullable String code) {
    if (code == null && EAST_ASIAN.stream().anyMatch(range -> range.has(id))) {
      return EAST_ASIAN_TIMES.has(id) ? Shown.TIME : Shown.DAY;
    }
    String spelled = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
    if (spelled == null) {
      return Shown.NUMBER;
    }
    String bare = BESIDE.matcher(spelled.toLowerCase(Locale.ROOT)).replaceAll("");
    Shown shown = Shown.NUMBER;
    for (String section : PART_OF_SECOND.matcher(bare).replaceAll("$1").split(";", -1)) {
      shown = shown == Shown.NUMBER ? shown(section) : shown;
    }
    return shown;
  }

  /**
   * @param section without what stands beside the signs for digits, days and times
   */
  private static Shown shown(String section) {
    if (DIGIT.matcher(section).find() || section.contains("general")) {
      return Shown.NUMBER;
    }
    boolean time = TIME.matcher(section).find();
    boolean month = MONTH.matcher(section).find() && !time;
    if (DAY_OR_YEAR.matcher(section).find() || month) {
      return Shown.DAY;
    }
    return time ? Shown.TIME : Shown.NUMBER;
  }

  /**
   * Whether a format is one of days.
   *
   * @param code as the workbook spells it; null when it is built in
   */
  static boolean isDay(int id, @Nullable String code) {
    return shown(id, code) == Shown.DAY;
  }

  /** Whether a format is one of times: hours, minutes or seconds, and no day. */
  static boolean isTime(int id, @Nullable String code) {
    return shown(id, code) == Shown.TIME;
  }

  private static int id(XMLStreamReader xml) {
    String id = Xml.attribute(xml, "numFmtId");
    return id == null ? 0 : Integer.parseInt(id);
  }
}
