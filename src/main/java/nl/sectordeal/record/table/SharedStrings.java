package nl.sectordeal.record.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.UnpacksTooLarge;

/**
 * The texts that cells of a workbook point to, kept as bytes: a million short ones take some 20 MB,
 * as strings four times as much (gedeelde teksten).
 */
final class SharedStrings {
  /** Bytes of text in one workbook; more would not fit in a small memory. */
  private static final int MOST_BYTES = 96 << 20;

  private static final int MOST_TEXTS = 4 << 20;

  /**
   * A page holds the longest cell of a spreadsheet twice, and most inboxes are many small files.
   */
  private static final int PAGE_BITS = 18;

  private final List<byte[]> pages = new ArrayList<>();
  private int used = 1 << PAGE_BITS;

  /** Where each text begins: page and offset in one number; its length follows from the next. */
  private int[] starts = new int[1024];

  private int[] lengths = new int[1024];
  private int count;

  /** Reads the texts; each is bound by the stream below the reader. */
  static SharedStrings of(XMLStreamReader xml, BoundedRecords bytes) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        bytes.recordEnded();
        if (xml.getLocalName().equals("si")) {
          strings.add(Xml.richText(xml));
        }
      }
    }
    return strings;
  }

  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int page = 1 << PAGE_BITS;
    if ((long) pages.size() * page > MOST_BYTES || count == MOST_TEXTS || bytes.length > page) {
      throw Refusal.of(UnpacksTooLarge.CODE);
    }
    if (used + bytes.length > page) {
      pages.add(new byte[page]);
      used = 0;
    }
    System.arraycopy(bytes, 0, pages.get(pages.size() - 1), used, bytes.length);
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    starts[count] = ((pages.size() - 1) << PAGE_BITS) + used;
    lengths[count] = bytes.length;
    count++;
    used += bytes.length;
  }

  String get(int index) {
    if (index < 0 || index >= count) {
      throw Refusal.of(DamagedFile.CODE);
    }
    int start = starts[index];
    byte[] page = pages.get(start >>> PAGE_BITS);
    int offset = start & ((1 << PAGE_BITS) - 1);
    return new String(page, offset, lengths[index], StandardCharsets.UTF_8);
  }
}
