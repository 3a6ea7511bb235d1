package nl.sectordeal.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.IdentityHashMap;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages with their structure: every text and figure as the part of the document that it is,
 * everything else as ornament. The library's own tags know no artifacts, scopes or headings of
 * rows, and would have to be repeated on every element of every template.
 */
final class TaggedExporter extends JRPdfExporter {
  private final Tags tags;

  TaggedExporter(JasperReportsContext context, TagTree tree, int pageHeight) {
    super(context);
    this.tags = new Tags(this, tree, pageHeight);
    this.tagHelper = tags;
  }

  @Override
  protected void exportLine(JRPrintLine line) {
    tags.startOrnament();
    super.exportLine(line);
    tags.end();
  }

  @Override
  protected void exportRectangle(JRPrintRectangle rectangle) {
    tags.startOrnament();
    super.exportRectangle(rectangle);
    tags.end();
  }

  @Override
  protected void exportBox(JRLineBox box, JRPrintElement element) {
    tags.startOrnament();
    super.exportBox(box, element);
    tags.end();
  }

  /** Called by the exporter before and after what it draws. */
  private static final class Tags extends JRPdfExporterTagHelper {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final TagTree tree;
    private final int pageHeight;
    private final IdentityHashMap<Tag, PdfStructureElement> written = new IdentityHashMap<>();

    Tags(JRPdfExporter exporter, TagTree tree, int pageHeight) {
      super(exporter);
      this.tree = tree;
      this.pageHeight = pageHeight;
    }

    @Override
    protected void init() {
      Tag document = tree.document();
      PdfStructureElement root =
          new PdfStructureElement(
              ((ClassicPdfProducer) pdfProducer).getPdfWriter().getStructureTreeRoot(),
              new PdfName(document.type()));
      root.put(PdfName.LANG, new PdfString(language));
      addParts(document, root);
    }

    private void addParts(Tag tag, PdfStructureElement element) {
      for (Tag part : tag.parts()) {
        PdfStructureElement partElement =
            new PdfStructureElement(element, new PdfName(part.type()));
        describe(part, partElement);
        written.put(part, partElement);
        addParts(part, partElement);
      }
    }

    private void describe(Tag tag, PdfStructureElement element) {
      Placed content = tag.content();
      if (content != null && content.element() instanceof JRPrintImage image) {
        element.put(PdfName.A, bounds(content));
        element.put(PdfName.ALT, text(image.getHyperlinkTooltip()));
      } else if (content != null && content.isOfMoreLines()) {
        // The lines on the page have no space between them.
        element.put(PdfName.ACTUALTEXT, text(content.text().replace('\n', ' ')));
      }
      if (tag.scope() != null || tag.columns() > 1) {
        element.put(PdfName.A, cell(tag));
      }
    }

    private static PdfString text(String text) {
      return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private PdfDictionary bounds(Placed figure) {
      PdfDictionary layout = new PdfDictionary();
      layout.put(PdfName.O, new PdfName("Layout"));
      layout.put(new PdfName("Placement"), new PdfName("Block"));
      int[] corners = {
        figure.x(), pageHeight - figure.bottom(), figure.right(), pageHeight - figure.y()
      };
      layout.put(PdfName.BBOX, new PdfArray(corners));
      return layout;
    }

    private static PdfDictionary cell(Tag tag) {
      PdfDictionary cell = new PdfDictionary();
      cell.put(PdfName.O, PdfName.TABLE);
      if (tag.scope() != null) {
        cell.put(new PdfName("Scope"), new PdfName(tag.scope()));
      }
      if (tag.columns() > 1) {
        cell.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
      }
      return cell;
    }

    @Override
    protected void startText(JRPrintText text, @Nullable String actualText) {
      start(text);
    }

    @Override
    protected void endText() {
      end();
    }

    @Override
    protected void startImage(JRPrintImage image) {
      start(image);
    }

    @Override
    protected void endImage() {
      end();
    }

    /** A place to jump to, with a space in it. */
    @Override
    protected void startPageAnchor() {
      startOrnament();
    }

    @Override
    protected void endPageAnchor() {
      end();
    }

    @Override
    protected void startElement(JRPrintElement element) {
      // What an element is was found before.
    }

    @Override
    protected void endElement(JRPrintElement element) {
      // What an element is was found before.
    }

    @Override
    protected @Nullable StyledTextListWriter getListWriter() {
      return null;
    }

    private void start(JRPrintElement element) {
      Tag tag = tree.find(element);
      PdfStructureElement part = tag == null ? null : written.get(tag);
      if (part != null) {
        content().beginMarkedContentSequence(part);
      } else if (Role.of(element) == Role.FOOT) {
        startArtifact("Pagination", "Footer");
      } else {
        startArtifact("Pagination", null);
      }
    }

    void startOrnament() {
      startArtifact("Layout", null);
    }

    private void startArtifact(String type, @Nullable String subtype) {
      PdfDictionary kind = new PdfDictionary();
      kind.put(PdfName.TYPE, new PdfName(type));
      if (subtype != null) {
        kind.put(PdfName.SUBTYPE, new PdfName(subtype));
      }
      content().beginMarkedContentSequence(ARTIFACT, kind, true);
    }

    void end() {
      content().endMarkedContentSequence();
    }

    private PdfContentByte content() {
      return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }
  }
}
