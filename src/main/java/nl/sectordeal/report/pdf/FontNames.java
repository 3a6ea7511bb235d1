package nl.sectordeal.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends what a PDF says of its embedded fonts: their random names become AAAAAA, AAAAAB and so on,
 * in the order of the file, and their list of letters goes, which is not of the kind that PDF/A
 * allows and that no reader needs.
 */
final class FontNames {
  private static final COSName LIST_OF_LETTERS = COSName.getPDFName("CIDSet");
  private static final int TAG = 6;
  private static final int LETTERS = 26;

  private final Map<String, String> names = new HashMap<>();

  private FontNames() {}

  static void mend(PDDocument document) {
    FontNames fonts = new FontNames();
    document.getDocument().getXrefTable().keySet().stream()
        .sorted()
        .forEach(key -> fonts.mend(document, key));
  }

  private void mend(PDDocument document, COSObjectKey key) {
    COSObject object = document.getDocument().getObjectFromPool(key);
    COSBase value = object == null ? null : object.getObject();
    if (value instanceof COSDictionary dictionary) {
      rename(dictionary, COSName.BASE_FONT);
      rename(dictionary, COSName.FONT_NAME);
      dictionary.removeItem(LIST_OF_LETTERS);
    }
  }

  private void rename(COSDictionary dictionary, COSName key) {
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
