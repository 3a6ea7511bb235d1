package nl.sectordeal.record.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sectordeal.notice.Notice;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, hidden ones too, read as they stand in the XML. */
final class SheetLines implements Lines {
  /** Columns of a sheet, A to XFD. */
  private static final int MOST_COLUMNS = 16_384;

  private final OPCPackage workbook;
  private final BoundedRecords bytes;
  private final XMLStreamReader xml;
  private final CellReader cells;
  private final MergedCells merged;
  private Cell[] row = new Cell[32];
  private int last;
  private boolean ended;

  /** Read, but to be given after the blank rows above it, which a sheet does not store. */
  private @Nullable Line held;

  SheetLines(OPCPackage workbook, BoundedRecords bytes, CellReader cells, MergedCells merged)
      throws XMLStreamException {
    this.workbook = workbook;
    this.bytes = bytes;
    this.xml = Xml.reader(bytes);
    this.cells = cells;
    this.merged = merged;
  }

  @Override
  public @Nullable Line next() {
    if (held != null) {
      Line line = held;
      held = null;
      return line;
    }
    int above = last;
    Line line = read();
    if (line != null && line.number() > above + 1) {
      held = line;
      return Line.blank(above + 1);
    }
    return line;
  }

  @Override
  public Line spread(Line line) {
    return merged.spread(line);
  }

  @Override
  public boolean countsFields() {
    return false;
  }

  @Override
  public boolean lastLineEnds() {
    return true;
  }

  @Override
  public List<Notice> notices() {
    return List.of();
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      // Nothing was written: there is nothing to lose.
      return;
    } finally {
      workbook.revert();
    }
  }

  private @Nullable Line read() {
    try {
      while (!ended && xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          bytes.recordEnded();
          if (xml.getLocalName().equals("row")) {
            return row();
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          ended = xml.getLocalName().equals("sheetData");
        }
      }
      bytes.finish();
      return null;
    } catch (IOException | XMLStreamException | NumberFormatException e) {
      throw Xml.refusal(e, last + 1);
    }
  }

  private Line row() throws XMLStreamException {
    String number = Xml.attribute(xml, "r");
    last = number == null ? last + 1 : Integer.parseInt(number);
    int width = 0;
    int column = -1;
    int event;
    while ((event = xml.next()) != XMLStreamConstants.END_ELEMENT || !isRow()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        bytes.recordEnded();
        column = column(Xml.attribute(xml, "r"), column + 1);
        Cell cell = cells.read(xml, Xml.attribute(xml, "t"), Xml.attribute(xml, "s"));
        if (cell != Cell.BLANK && column < MOST_COLUMNS) {
          put(column, cell, width);
          width = Math.max(width, column + 1);
        }
      }
    }
    return new Line(last, List.of(Arrays.copyOf(row, width)));
  }

  private boolean isRow() {
    return xml.getLocalName().equals("row");
  }

  private void put(int column, Cell cell, int width) {
    if (column >= row.length) {
      row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
    }
    if (column > width) {
      Arrays.fill(row, width, column, Cell.BLANK);
    }
    row[column] = cell;
  }

  /** Column of a reference such as AB12, counted from 0; the next one when a cell has none. */
  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
      char sign = reference.charAt(i);
      if (sign < 'A' || sign > 'Z') {
        break;
      }
      column = column * 26 + sign - 'A' + 1;
    }
    return column == 0 ? next : column - 1;
  }
}
