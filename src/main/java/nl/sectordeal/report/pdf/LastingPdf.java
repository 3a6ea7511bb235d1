package nl.sectordeal.report.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Completes a tagged PDF so that it can be kept and read by everyone: PDF/A-2a for archives,
 * PDF/UA-1 for reading aids. It says so itself, with its title and language, and takes out what
 * differs between two writings of the same pages.
 */
final class LastingPdf {
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private static final String METADATA =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
         <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
         <xmp:CreatorTool>%3$s</xmp:CreatorTool>
         <xmp:CreateDate>%4$s</xmp:CreateDate>
         <xmp:ModifyDate>%4$s</xmp:ModifyDate>
         <pdf:Producer>%5$s</pdf:Producer>
         <pdfaExtension:schemas>
          <rdf:Bag>
           <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property>
             <rdf:Seq>
              <rdf:li rdf:parseType="Resource">
               <pdfaProperty:name>part</pdfaProperty:name>
               <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
               <pdfaProperty:category>internal</pdfaProperty:category>
               <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
              </rdf:li>
             </rdf:Seq>
            </pdfaSchema:property>
           </rdf:li>
          </rdf:Bag>
         </pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private LastingPdf() {}

  /**
   * What a file says of itself.
   *
   * @param language such as {@code nl-NL}
   * @param made when it was made, whenever it is written; whole seconds are kept
   * @param run from which the file's identifier follows
   */
  record Properties(String title, String language, String program, Instant made, String run) {}

  /** Writes the completed file, in place of an earlier one. */
  static void write(byte[] pdf, Properties properties, Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      FontNames.mend(document);
      describe(document, properties);
      addColours(document);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId((long) properties.run().hashCode());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        document.save(out);
      }
    }
  }

  /** Both in the old list of properties and in the new one, which must not differ. */
  private static void describe(PDDocument document, Properties properties) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    Instant made = properties.made().truncatedTo(ChronoUnit.SECONDS);
    Calendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    information.setTitle(properties.title());
    information.setCreator(properties.program());
    information.setCreationDate(date);
    information.setModificationDate(date);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(properties.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    String metadata =
        METADATA.formatted(
            escaped(properties.title()),
            escaped(properties.language()),
            escaped(properties.program()),
            made,
            escaped(information.getProducer()));
    catalog.setMetadata(
        new PDMetadata(
            document, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8))));
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }

  /** Says which red, green and blue are meant. */
  private static void addColours(PDDocument document) throws IOException {
    try (InputStream profile =
        Objects.requireNonNull(LastingPdf.class.getResourceAsStream("sRGB.icc"))) {
      PDOutputIntent intent = new PDOutputIntent(document, profile);
      intent.setInfo(COLOURS);
      intent.setOutputCondition(COLOURS);
      intent.setOutputConditionIdentifier(COLOURS);
      intent.setRegistryName("http://www.color.org");
      document.getDocumentCatalog().setOutputIntents(List.of(intent));
    }
  }
}
