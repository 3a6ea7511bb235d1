package nl.sectordeal.report.machine;

import java.util.Locale;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.notice.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What files for other programs say of figures for the fund: their period, and where the fund did
 * not ask for them, that they are a shadow calculation (schaduwberekening). In Dutch, and in
 * English beside it.
 */
final class ShadowLabel {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LABEL = "label";
  private static final Texts DUTCH = Texts.in(Texts.DUTCH);
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  private ShadowLabel() {}

  /** The figures as a whole. */
  static ObjectNode about(EsfTerms fund) {
    ObjectNode node = JSON.createObjectNode().put("period", fund.period().years());
    put(node, fund);
    return node;
  }

  /** Adds whether it is a shadow calculation, and then that it is one in words. */
  static void put(ObjectNode node, EsfTerms fund) {
    node.put("shadow", fund.shadow());
    if (fund.shadow()) {
      node.put(LABEL, DUTCH.get("V.pdf.fund.shadow"));
      node.withObject("/en").put(LABEL, ENGLISH.get("V.pdf.fund.shadow"));
    }
  }
}
