package nl.sectordeal.record.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.RowTooLong;
import nl.sectordeal.delivery.rule.UnpacksTooLarge;
import org.jspecify.annotations.Nullable;

/** Reads the XML within a workbook, without document types and entities of its own. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();
  private static final String PHONETIC = "rPh";

  private Xml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  static XMLEventReader events(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLEventReader(in);
  }

  /** An attribute by its local name; null when it is not there. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text of the element just begun, its runs joined, what tells the pronunciation left out. */
  static String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int silent = 0;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (silent == 0 && xml.getLocalName().equals("t")) {
          text.append(xml.getElementText());
          depth--;
        } else if (silent == 0 && xml.getLocalName().equals(PHONETIC)) {
          silent = depth;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        silent = silent == depth ? 0 : silent;
        depth--;
      }
    }
    return decoded(text.toString());
  }

  /** Puts signs back that XML cannot hold and that a workbook therefore writes as _x000D_. */
  static String decoded(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", at + 1)) {
      if (at >= from && at + 7 <= text.length() && text.charAt(at + 6) == '_') {
        int sign = hexadecimal(text.substring(at + 2, at + 6));
        if (sign >= 0) {
          decoded.append(text, from, at).append((char) sign);
          from = at + 7;
        }
      }
    }
    return decoded.append(text, from, text.length()).toString();
  }

  /** What to say when reading fails: the row is endless, it unpacks too far, or it is damaged. */
  static UnreadableFile refusal(Throwable failure, int row) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedRecords.RecordTooLong) {
        return Refusal.atRow(RowTooLong.CODE, row);
      }
      String message = cause.getMessage();
      if (cause instanceof IOException && message != null && message.contains("Zip bomb")) {
        return Refusal.of(UnpacksTooLarge.CODE);
      }
    }
    return Refusal.of(DamagedFile.CODE);
  }

  private static int hexadecimal(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
