package nl.sectordeal._support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF: whether it can be kept for ever and read by everyone. */
public final class Papers {
  private static final List<PDFAFlavour> ASKED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  private Papers() {}

  /** Every rule of PDF/A-2a and PDF/UA-1 that a file breaks, with a place; empty when none. */
  public static List<String> faults(Path pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    TreeSet<String> faults = new TreeSet<>();
    for (PDFAFlavour flavour : ASKED) {
      try (InputStream bytes = Files.newInputStream(pdf);
          PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        result.getTestAssertions().forEach(broken -> faults.add(fault(flavour, broken)));
        if (result.getTotalAssertions() == 0) {
          faults.add(flavour.getId() + ": nothing was checked");
        }
      } catch (IOException | VeraPDFException e) {
        throw new IllegalStateException("veraPDF cannot read " + pdf, e);
      }
    }
    return List.copyOf(faults);
  }

  private static String fault(PDFAFlavour flavour, TestAssertion broken) {
    return "%s %s-%d: %s at %s"
        .formatted(
            flavour.getId(),
            broken.getRuleId().getClause(),
            broken.getRuleId().getTestNumber(),
            broken.getMessage(),
            broken.getLocation().getContext());
  }
}
