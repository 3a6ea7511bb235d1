package nl.sectordeal.record.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sectordeal.record.rule.FormulaIsWorkedOut;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a sheet by the type it is stored with (cel). */
final class CellReader {
  private static final Cell NOT_WORKED_OUT = new Cell.Failed(FormulaIsWorkedOut.MARK);

  private static final int LENGTH_OF_DAY = 10;

  /** A larger number is a day that is shown without its date. */
  private static final int MOST_DAYS = 416;

  private static final int MINUTES = 60;
  private static final int MINUTES_OF_DAY = 24 * MINUTES;

  private final SharedStrings strings;
  private final DayFormats formats;
  private final DaySystem system;

  CellReader(SharedStrings strings, DayFormats formats, DaySystem system) {
    this.strings = strings;
    this.formats = formats;
    this.system = system;
  }

  /**
   * Reads to the end of the cell just begun.
   *
   * @param type as stored; null: a number
   * @param style index of the style; null: none
   */
  Cell read(XMLStreamReader xml, @Nullable String type, @Nullable String style)
      throws XMLStreamException {
    Cell cell = Cell.BLANK;
    boolean formula = false;
    int event;
    while ((event = xml.next()) != XMLStreamConstants.END_ELEMENT
        || !xml.getLocalName().equals("c")) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("v")) {
          cell = cell(xml.getElementText(), type == null ? "n" : type, style);
        } else if (name.equals("is")) {
          cell = Cell.of(Xml.richText(xml));
        } else if (name.equals("f")) {
          formula = true;
        }
      }
    }
    return formula && cell == Cell.BLANK && !"str".equals(type) ? NOT_WORKED_OUT : cell;
  }

  private Cell cell(String value, String type, @Nullable String style) {
    if (value.isEmpty()) {
      return Cell.BLANK;
    }
    return switch (type) {
      case "s" -> Cell.of(strings.get(Integer.parseInt(value.strip())));
      case "str", "inlineStr" -> Cell.of(Xml.decoded(value));
      case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new Cell.Failed(value);
      case "d" -> day(value);
      default -> number(value.strip(), style);
    };
  }

  private Cell number(String raw, @Nullable String style) {
    if (raw.isEmpty()) {
      return Cell.BLANK;
    }
    double value = Double.parseDouble(raw);
    if (formats.isDay(style)) {
      return system.day(value, raw);
    }
    return formats.isTime(style) && value >= 0 && value < MOST_DAYS
        ? new Cell.Text(hoursAndMinutes(value))
        : new Cell.Number(value, raw);
  }

  /** Who types 36:00 gets a day and a half; what was meant is what was typed. */
  private static String hoursAndMinutes(double days) {
    long minutes = Math.round(days * MINUTES_OF_DAY);
    return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES, minutes % MINUTES);
  }

  private static Cell day(String value) {
    try {
      String day = value.substring(0, Math.min(LENGTH_OF_DAY, value.length()));
      return new Cell.Day(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Cell.of(value);
    }
  }
}
