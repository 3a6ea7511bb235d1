package nl.sectordeal.record.table;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Copies parts of a workbook, without what stands in some of their cells. */
final class XmlBlanking {
  private static final QName REFERENCE = new QName("r");
  private static final XMLEventFactory EVENTS = XMLEventFactory.newInstance();

  private final XMLEventWriter out;

  XmlBlanking(OutputStream to) throws XMLStreamException {
    out = XMLOutputFactory.newInstance().createXMLEventWriter(to, "UTF-8");
  }

  /** Where the cell at hand stands. */
  private static final class Place {
    private int row;
    private int column;

    /** Rows and cells without a reference follow the one before. */
    boolean take(StartElement element) {
      String name = element.getName().getLocalPart();
      Attribute reference = element.getAttributeByName(REFERENCE);
      if (name.equals("row")) {
        row = reference == null ? row + 1 : Integer.parseInt(reference.getValue());
        column = -1;
      } else if (name.equals("c")) {
        column = reference == null ? column + 1 : new CellReference(reference.getValue()).getCol();
        return true;
      }
      return false;
    }
  }

  /** A sheet: what cells of these rows hold, gives way to the word. */
  void cells(InputStream in, Set<Integer> rows, Set<Integer> kept) throws XMLStreamException {
    XMLEventReader events = Xml.events(in);
    Place place = new Place();
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      boolean cell = event.isStartElement() && place.take(event.asStartElement());
      if (cell && rows.contains(place.row) && !kept.contains(place.column)) {
        writeCell(event.asStartElement(), skipCell(events));
      } else {
        out.add(event);
      }
    }
    out.close();
  }

  /** Reads to the end of a cell; tells whether it held anything. */
  private static boolean skipCell(XMLEventReader events) throws XMLStreamException {
    boolean full = false;
    XMLEvent event = events.nextEvent();
    while (!isEnd(event, "c")) {
      full |= event.isStartElement();
      event = events.nextEvent();
    }
    return full;
  }

  private void writeCell(StartElement was, boolean word) throws XMLStreamException {
    QName name = was.getName();
    out.add(EVENTS.createStartElement(name, null, was.getNamespaces()));
    copy(was.getAttributeByName(REFERENCE));
    copy(was.getAttributeByName(new QName("s")));
    if (word) {
      out.add(EVENTS.createAttribute("t", "inlineStr"));
      QName inline = new QName(name.getNamespaceURI(), "is", name.getPrefix());
      QName text = new QName(name.getNamespaceURI(), "t", name.getPrefix());
      out.add(EVENTS.createStartElement(inline, null, null));
      out.add(EVENTS.createStartElement(text, null, null));
      out.add(EVENTS.createCharacters(Blanking.WORD));
      out.add(EVENTS.createEndElement(text, null));
      out.add(EVENTS.createEndElement(inline, null));
    }
    out.add(EVENTS.createEndElement(name, null));
  }

  private void copy(@Nullable Attribute attribute) throws XMLStreamException {
    if (attribute != null) {
      out.add(attribute);
    }
  }

  /** The shared texts: those that nothing uses any more are emptied, and keep their number. */
  void texts(InputStream in, BitSet used) throws XMLStreamException {
    XMLEventReader events = Xml.events(in);
    int number = -1;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      number += isStart(event, "si") ? 1 : 0;
      if (event.isCharacters() && number >= 0 && !used.get(number)) {
        continue;
      }
      out.add(event);
    }
    out.close();
  }

  /** Notes: those on cells of these rows are emptied. */
  void notes(InputStream in, Set<Integer> rows) throws XMLStreamException {
    XMLEventReader events = Xml.events(in);
    boolean silent = false;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement()) {
        Attribute on = event.asStartElement().getAttributeByName(new QName("ref"));
        silent = on == null ? silent : rows.contains(new CellReference(on.getValue()).getRow() + 1);
      }
      if (!event.isCharacters() || !silent) {
        out.add(event);
      }
    }
    out.close();
  }

  /** Adds the numbers of the shared texts that cells outside these rows point to. */
  static void addTextsUsed(InputStream in, Set<Integer> rows, Set<Integer> kept, BitSet used)
      throws XMLStreamException {
    XMLEventReader events = Xml.events(in);
    Place place = new Place();
    boolean shared = false;
    while (events.hasNext()) {
      XMLEvent event = events.nextEvent();
      if (event.isStartElement() && place.take(event.asStartElement())) {
        Attribute type = event.asStartElement().getAttributeByName(new QName("t"));
        boolean stays = !rows.contains(place.row) || kept.contains(place.column);
        shared = stays && type != null && type.getValue().equals("s");
      } else if (shared && isStart(event, "v")) {
        used.set(Integer.parseInt(events.getElementText().strip()));
      }
    }
  }

  private static boolean isStart(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static boolean isEnd(XMLEvent event, String name) {
    return event.isEndElement() && event.asEndElement().getName().getLocalPart().equals(name);
  }
}
