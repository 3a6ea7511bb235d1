package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Something on a page and where it stands, in points from the page's upper left corner.
 *
 * @param page from 0
 */
record Placed(JRPrintElement element, Role role, int page, int x, int y) {

  /** A line is some 1.2 times as high as its letters. */
  private static final float MORE_THAN_A_LINE = 1.8f;

  /** Everything on all pages, in the order in which it is read; frames give what is in them. */
  static List<Placed> all(JasperPrint print) {
    List<Placed> all = new ArrayList<>();
    List<JRPrintPage> pages = print.getPages();
    for (int page = 0; page < pages.size(); page++) {
      add(all, pages.get(page).getElements(), page, 0, 0);
    }
    return all;
  }

  private static void add(
      List<Placed> all, List<JRPrintElement> elements, int page, int left, int top) {
    for (JRPrintElement element : elements) {
      int x = left + element.getX();
      int y = top + element.getY();
      if (element instanceof JRPrintFrame frame) {
        add(all, frame.getElements(), page, x, y);
      } else {
        all.add(new Placed(element, Role.of(element), page, x, y));
      }
    }
  }

  /** What it says; empty when it is no text. */
  String text() {
    String text = element instanceof JRPrintText said ? said.getFullText() : null;
    return text == null ? "" : text;
  }

  boolean isBlank() {
    return role != Role.FIGURE && text().isBlank();
  }

  /** Whether a text was broken to fit its width. */
  boolean isOfMoreLines() {
    return element instanceof JRPrintText text
        && text.getTextHeight() > MORE_THAN_A_LINE * text.getFontSize();
  }

  int right() {
    return x + element.getWidth();
  }

  int bottom() {
    return y + element.getHeight();
  }
}
