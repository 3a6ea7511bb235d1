package nl.sectordeal.report.pdf;

import java.nio.ByteBuffer;
import java.util.UUID;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;

/**
 * Numbers the parts of a template by its own content. JasperReports would throw dice for them, and
 * then no two builds of the program were the same bytes.
 */
final class LastingIds extends UniformElementVisitor {
  private final byte[] seed;
  private int given;

  private LastingIds(byte[] jrxml) {
    this.seed = jrxml;
  }

  /** Numbers every element and data set of a template that has none yet. */
  static void give(JasperDesign design, byte[] jrxml) {
    LastingIds ids = new LastingIds(jrxml);
    ids.number(design.getMainDataset());
    for (JRDataset dataset : design.getDatasetsList()) {
      ids.number(dataset);
    }
    JRElementsVisitor.visitReport(design, ids);
  }

  @Override
  protected void visitElement(JRElement element) {
    ((JRDesignElement) element).setUUID(next());
  }

  /** A group has no number; the visitor comes by its elements. */
  @Override
  public void visitElementGroup(JRElementGroup group) {}

  private void number(JRDataset dataset) {
    ((JRDesignDataset) dataset).setUUID(next());
  }

  private UUID next() {
    ByteBuffer name = ByteBuffer.allocate(seed.length + Integer.BYTES);
    return UUID.nameUUIDFromBytes(name.put(seed).putInt(given++).array());
  }
}
