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
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Which styles of a workbook show a number as a day, and which as a length of time (datumopmaak).
 */
final class DayFormats {
  /** Text, colours and languages, none of which say what the number is; [h] is a length of time. */
  private static final Pattern BESIDE =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(h+|m+|s+)\\])[^\\]]*\\]");

  private static final Pattern TIME = Pattern.compile("[hs]|\\[m");
  private static final Pattern MONTH = Pattern.compile("m");
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]");

  private static final int FIRST_EAST_ASIAN_TIME = 32;
  private static final int LAST_EAST_ASIAN_TIME = 35;

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

  private static Shown shown(int id, @Nullable String code) {
    if (isDay(id, code)) {
      return Shown.DAY;
    }
    return isTime(id, code) ? Shown.TIME : Shown.NUMBER;
  }

  /**
   * Whether a format is one of days.
   *
   * @param code as the workbook spells it; null when it is built in
   */
  static boolean isDay(int id, @Nullable String code) {
    String spelled = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
    if (!DateUtil.isADateFormat(id, spelled)) {
      return false;
    }
    if (spelled == null) {
      // Built in for East Asian languages; of these four are times.
      return id < FIRST_EAST_ASIAN_TIME || id > LAST_EAST_ASIAN_TIME;
    }
    String bare = BESIDE.matcher(spelled.toLowerCase(Locale.ROOT)).replaceAll("");
    return DAY_OR_YEAR.matcher(bare).find()
        || (MONTH.matcher(bare).find() && !TIME.matcher(bare).find());
  }

  /** Whether a format is one of times: hours, minutes or seconds, and no day. */
  static boolean isTime(int id, @Nullable String code) {
    String spelled = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
    return DateUtil.isADateFormat(id, spelled) && !isDay(id, code);
  }

  private static int id(XMLStreamReader xml) {
    String id = Xml.attribute(xml, "numFmtId");
    return id == null ? 0 : Integer.parseInt(id);
  }
}
