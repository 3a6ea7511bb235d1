package nl.sectordeal.report.pdf;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The texts of the PDF as templates ask for them: {@code $R{key}} is {@code V.pdf.key}. */
final class TextBundle extends ResourceBundle {
  private final Wording wording;

  TextBundle(Wording wording) {
    this.wording = wording;
  }

  @Override
  protected Object handleGetObject(String key) {
    return wording.text(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
