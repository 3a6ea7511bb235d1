package nl.sectordeal.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.report.MonthlyReport.Header;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Takes out of a PDF what differs between two writings of the same pages: its dates, its
 * identifier, and the random names of embedded fonts.
 */
final class FixedPdf {
  private static final int TAG = 6;
  private static final int LETTERS = 26;

  private FixedPdf() {}

  static void write(byte[] pdf, Header header, Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation information = document.getDocumentInformation();
      Calendar known = GregorianCalendar.from(header.asKnownAt().atZone(ZoneOffset.UTC));
      information.setCreationDate(known);
      information.setModificationDate(known);
      nameFonts(document);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId((long) header.runId().hashCode());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        document.save(out);
      }
    }
  }

  /** Embedded fonts are named AAAAAA, AAAAAB and so on, in the order of the file. */
  private static void nameFonts(PDDocument document) {
    Map<String, String> names = new HashMap<>();
    document.getDocument().getXrefTable().keySet().stream()
        .sorted()
        .forEach(key -> nameFont(document, key, names));
  }

  private static void nameFont(PDDocument document, COSObjectKey key, Map<String, String> names) {
    COSObject object = document.getDocument().getObjectFromPool(key);
    COSBase value = object == null ? null : object.getObject();
    if (value instanceof COSDictionary dictionary) {
      rename(dictionary, COSName.BASE_FONT, names);
      rename(dictionary, COSName.FONT_NAME, names);
    }
  }

  private static void rename(COSDictionary dictionary, COSName key, Map<String, String> names) {
    String name = dictionary.getNameAsString(key);
    if (name == null || name.indexOf('+') != TAG) {
      return;
    }
    String tag = names.computeIfAbsent(name.substring(0, TAG), old -> tag(names.size()));
    dictionary.setName(key, tag + name.substring(TAG));
  }

  private static String tag(int number) {
    char[] letters = new char[TAG];
    int rest = number;
    for (int i = TAG - 1; i >= 0; i--) {
      letters[i] = (char) ('A' + rest % LETTERS);
      rest /= LETTERS;
    }
    return new String(letters);
  }
}
