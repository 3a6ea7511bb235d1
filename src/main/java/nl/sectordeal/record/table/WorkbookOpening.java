package nl.sectordeal.record.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /**
   * A sheet that was chosen.
   *
   * @param part name of the part of the package that holds it
   */
  record Chosen(String name, String part) {}

  private interface Reading<T> {
    T read(XMLStreamReader xml, BoundedRecords bytes) throws XMLStreamException;
  }

  private final OPCPackage workbook;
  private final PackagePart main;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<PackagePart, MergedCells> merged = new HashMap<>();
  private DaySystem system = DaySystem.FROM_1900;
  private @Nullable CellReader cells;

  private WorkbookOpening(OPCPackage workbook) throws IOException, XMLStreamException {
    this.workbook = workbook;
    this.main = mainPart(workbook);
    try (BoundedRecords bytes = bounded(main)) {
      readSheets(Xml.reader(bytes));
    }
  }

  /**
   * Opens a workbook at the sheet that was agreed, or at the one that is not hidden and has the
   * headings.
   *
   * @param expected names of the headings
   * @throws UnreadableFile when it is damaged, not safe, or without that sheet
   */
  static Lines open(Path file, Format format, Collection<String> expected) {
    OPCPackage workbook = openPackage(file);
    try {
      return new WorkbookOpening(workbook).lines(format, expected);
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

  /** The sheet that {@link #open} would read. */
  static Chosen chosen(Path file, Format format, Collection<String> expected) throws IOException {
    OPCPackage workbook = openPackage(file);
    try {
      WorkbookOpening opening = new WorkbookOpening(workbook);
      Sheet sheet = opening.choose(format, expected);
      String part = opening.part(sheet.relation()).getPartName().getName();
      return new Chosen(sheet.name(), part);
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

  private Lines lines(Format format, Collection<String> expected)
      throws IOException, XMLStreamException {
    PackagePart sheet = part(choose(format, expected).relation());
    return new SheetLines(workbook, bounded(sheet), cells(), merged(sheet, format));
  }

  private CellReader cells() throws IOException, XMLStreamException {
    CellReader known = cells;
    if (known != null) {
      return known;
    }
    SharedStrings strings = readRelated("/sharedStrings", SharedStrings::of);
    DayFormats formats = readRelated("/styles", (xml, bytes) -> DayFormats.of(xml));
    CellReader read =
        new CellReader(
            strings == null ? new SharedStrings() : strings,
            formats == null ? DayFormats.none() : formats,
            system);
    cells = read;
    return read;
  }

  /** Kept, since a sheet is read to its end for them. */
  private MergedCells merged(PackagePart sheet, Format format)
      throws IOException, XMLStreamException {
    if (format.headerRows() == 1) {
      return MergedCells.none();
    }
    MergedCells known = merged.get(sheet);
    MergedCells found = known == null ? read(sheet, MergedCells::of) : known;
    merged.put(sheet, found);
    return found;
  }

  private Sheet choose(Format format, Collection<String> expected)
      throws IOException, XMLStreamException {
    if (format.sheet() != null) {
      return agreed(format.sheet());
    }
    if (sheets.isEmpty()) {
      throw Refusal.of(DamagedFile.CODE);
    }
    List<Sheet> visible = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    if (visible.size() < 2 || expected.isEmpty()) {
      return visible.isEmpty() ? sheets.get(0) : visible.get(0);
    }
    SheetChoice choice = new SheetChoice(expected.size());
    for (int i = 0; i < visible.size() && !choice.isMade(); i++) {
      choice.take(i, countHeadings(part(visible.get(i).relation()), format, expected));
    }
    return visible.get(choice.best());
  }

  private Sheet agreed(String name) {
    return Stream.concat(
            sheets.stream().filter(sheet -> sheet.name().equals(name)),
            sheets.stream().filter(sheet -> SheetMissing.isSame(name, sheet.name())))
        .findFirst()
        .orElseThrow(() -> Refusal.naming(SheetMissing.CODE, name));
  }

  /** Only the first rows are read. What is wrong with a sheet is said when it is chosen. */
  private int countHeadings(PackagePart sheet, Format format, Collection<String> expected)
      throws IOException, XMLStreamException {
    CellReader reader = cells();
    try (BoundedRecords bytes = bounded(sheet)) {
      Lines lines = new SheetLines(workbook, bytes, reader, merged(sheet, format));
      return new HeadingSearch(lines, format, expected).count();
    } catch (UnreadableFile | IOException | XMLStreamException e) {
      return 0;
    }
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
