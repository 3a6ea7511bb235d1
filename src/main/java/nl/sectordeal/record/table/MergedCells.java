package nl.sectordeal.record.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells near the top of a sheet (samengevoegde cellen).
 *
 * @param ranges those that cover several columns
 */
record MergedCells(List<CellRangeAddress> ranges) {
  /** Below this row no heading begins. */
  private static final int LAST_ROW = 1000;

  static MergedCells none() {
    return new MergedCells(List.of());
  }

  /** Reads a whole sheet, since merged cells stand below the rows. */
  static MergedCells of(XMLStreamReader xml, BoundedRecords bytes) throws XMLStreamException {
    List<CellRangeAddress> ranges = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        bytes.recordEnded();
        String reference =
            xml.getLocalName().equals("mergeCell") ? Xml.attribute(xml, "ref") : null;
        if (reference != null) {
          CellRangeAddress range = CellRangeAddress.valueOf(reference);
          if (range.getLastColumn() > range.getFirstColumn() && range.getFirstRow() < LAST_ROW) {
            ranges.add(range);
          }
        }
      }
    }
    return new MergedCells(List.copyOf(ranges));
  }

  /** The line with the text of each merged cell in all columns that it covers. */
  Line spread(Line line) {
    List<Cell> cells = new ArrayList<>(line.cells());
    for (CellRangeAddress range : ranges) {
      int first = range.getFirstColumn();
      if (range.getFirstRow() + 1 == line.number() && first < line.cells().size()) {
        for (int column = first + 1; column <= range.getLastColumn(); column++) {
          while (cells.size() <= column) {
            cells.add(Cell.BLANK);
          }
          cells.set(column, line.cells().get(first));
        }
      }
    }
    return new Line(line.number(), List.copyOf(cells));
  }
}
