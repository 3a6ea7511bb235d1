package nl.sectordeal.record.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.RowTooLong;
import nl.sectordeal.delivery.rule.SheetMissing;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook from its file, with the guard of POI against parts that unpack without end, and
 * chooses the sheet (werkboek openen).
 */
final class WorkbookOpening {
  private record Sheet(String name, boolean hidden, PackageRelationship relation) {}

  private interface Reading<T> {
    T read(XMLStreamReader xml, BoundedRecords bytes) throws XMLStreamException;
  }

  private final OPCPackage workbook;
  private final PackagePart main;
  private final List<Sheet> sheets = new ArrayList<>();
  private DaySystem system = DaySystem.FROM_1900;

  private WorkbookOpening(OPCPackage workbook) throws IOException, XMLStreamException {
    this.workbook = workbook;
    this.main = mainPart(workbook);
    try (BoundedRecords bytes = bounded(main)) {
      readSheets(Xml.reader(bytes));
    }
  }

  /**
   * Opens a workbook at the sheet that was agreed, or at the first one that is not hidden.
   *
   * @throws UnreadableFile when it is damaged, not safe, or without that sheet
   */
  static Lines open(Path file, Format format) {
    OPCPackage workbook = openPackage(file);
    try {
      return new WorkbookOpening(workbook).lines(format);
    } catch (UnreadableFile e) {
      workbook.revert();
      throw e;
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      workbook.revert();
      throw Xml.refusal(e, 1);
    }
  }

  /** Names of the sheets that are not hidden, in their order. */
  static List<String> visibleSheets(Path file) throws IOException {
    OPCPackage workbook = openPackage(file);
    try {
      return new WorkbookOpening(workbook)
          .sheets.stream().filter(sheet -> !sheet.hidden()).map(Sheet::name).toList();
    } catch (XMLStreamException e) {
      throw Xml.refusal(e, 1);
    } finally {
      workbook.revert();
    }
  }

  /** Name of the part with the sheet that {@link #open} would read. */
  static String sheetName(Path file, Format format) throws IOException {
    OPCPackage workbook = openPackage(file);
    try {
      WorkbookOpening opening = new WorkbookOpening(workbook);
      return opening.part(opening.choose(format.sheet()).relation()).getPartName().getName();
    } catch (XMLStreamException e) {
      throw Xml.refusal(e, 1);
    } finally {
      workbook.revert();
    }
  }

  private static OPCPackage openPackage(Path file) {
    try {
      return OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (InvalidFormatException | RuntimeException e) {
      // POI answers a broken package with exceptions of many kinds.
      throw Xml.refusal(e, 1);
    }
  }

  private Lines lines(Format format) throws IOException, XMLStreamException {
    PackagePart sheet = part(choose(format.sheet()).relation());
    SharedStrings strings = readRelated("/sharedStrings", SharedStrings::of);
    DayFormats formats = readRelated("/styles", (xml, bytes) -> DayFormats.of(xml));
    CellReader cells =
        new CellReader(
            strings == null ? new SharedStrings() : strings,
            formats == null ? DayFormats.none() : formats,
            system);
    MergedCells merged =
        format.headerRows() > 1 ? read(sheet, MergedCells::of) : MergedCells.none();
    return new SheetLines(workbook, bounded(sheet), cells, merged);
  }

  private Sheet choose(@Nullable String agreed) {
    for (Sheet sheet : sheets) {
      if (agreed == null ? !sheet.hidden() : SheetMissing.isSame(agreed, sheet.name())) {
        return sheet;
      }
    }
    if (agreed != null) {
      throw Refusal.naming(SheetMissing.CODE, agreed);
    }
    if (sheets.isEmpty()) {
      throw Refusal.of(DamagedFile.CODE);
    }
    return sheets.get(0);
  }

  private void readSheets(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("sheet")) {
          addSheet(xml);
        } else if (xml.getLocalName().equals("workbookPr")) {
          String early = Xml.attribute(xml, "date1904");
          boolean from1904 = "1".equals(early) || "true".equals(early);
          system = from1904 ? DaySystem.FROM_1904 : DaySystem.FROM_1900;
        }
      }
    }
  }

  private void addSheet(XMLStreamReader xml) {
    String name = Xml.attribute(xml, "name");
    String relation = Xml.attribute(xml, "id");
    String state = Xml.attribute(xml, "state");
    boolean hidden = state != null && !state.equals("visible");
    PackageRelationship found = relation == null ? null : main.getRelationship(relation);
    // A sheet may also be a chart.
    if (name != null && found != null && found.getRelationshipType().endsWith("/worksheet")) {
      sheets.add(new Sheet(name, hidden, found));
    }
  }

  private <T> @Nullable T readRelated(String kind, Reading<T> reading)
      throws IOException, XMLStreamException {
    try {
      for (PackageRelationship relation : main.getRelationships()) {
        if (relation.getRelationshipType().endsWith(kind)) {
          return read(part(relation), reading);
        }
      }
      return null;
    } catch (InvalidFormatException e) {
      throw Refusal.of(DamagedFile.CODE);
    }
  }

  private static <T> T read(PackagePart part, Reading<T> reading)
      throws IOException, XMLStreamException {
    try (BoundedRecords bytes = bounded(part)) {
      return reading.read(Xml.reader(bytes), bytes);
    }
  }

  private static PackagePart mainPart(OPCPackage workbook) {
    for (PackageRelationship relation : workbook.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = workbook.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw Refusal.of(DamagedFile.CODE);
  }

  private PackagePart part(PackageRelationship relation) {
    try {
      return main.getRelatedPart(relation);
    } catch (InvalidFormatException e) {
      throw Refusal.of(DamagedFile.CODE);
    }
  }

  private static BoundedRecords bounded(PackagePart part) throws IOException {
    return new BoundedRecords(new CheckedPart(part), RowTooLong.MOST_BYTES_OF_XML);
  }
}
