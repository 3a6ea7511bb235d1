package nl.sectordeal.job.explain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.measure.euro.Remark;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.measure.euro.Valued.Basis;
import nl.sectordeal.notice.Texts;

/** Says what a placement is worth, with the arithmetic (waarde in woorden). */
final class WorthWords {
  private final Texts texts;

  WorthWords(Texts texts) {
    this.texts = texts;
  }

  /** The sum, then why it is less than it seems. */
  List<String> sentences(Valued value) {
    List<String> sentences = new ArrayList<>();
    Map<String, Object> gaps = gaps(value);
    Basis basis = value.basis();
    if (basis != null) {
      sentences.add(texts.get("uitleg.waarde", gaps));
    }
    for (Remark remark : value.remarks()) {
      sentences.add(texts.get("uitleg.waarde." + remark, gaps));
    }
    return sentences;
  }

  private Map<String, Object> gaps(Valued value) {
    Map<String, Object> gaps = new LinkedHashMap<>();
    Order order = value.order();
    Basis basis = value.basis();
    gaps.put("group", value.work().group());
    gaps.put("order", order == null ? "" : order.id());
    gaps.put("owed", order == null ? "" : texts.euros(order.owed()));
    gaps.put("from", order == null ? "" : FactWords.day(order.from().toString()));
    gaps.put("until", order == null ? "" : FactWords.day(order.until().toString()));
    gaps.put("amount", texts.euros(value.amount()));
    gaps.put("counted", texts.euros(value.counted()));
    gaps.put("above", texts.euros(value.above()));
    if (basis != null) {
      StringJoiner blocks = new StringJoiner(" + ").add(basis.block());
      basis.bonuses().forEach(blocks::add);
      gaps.put("block", blocks);
      gaps.put("perYear", texts.euros(basis.perYear()));
      gaps.put("hours", number(basis.hours()));
      gaps.put("full", number(basis.full()));
      gaps.put("months", number(basis.months()));
      gaps.put("first", FactWords.day(basis.stretch().first().toString()));
      gaps.put("last", FactWords.day(basis.stretch().last().toString()));
      gaps.put("most", Objects.requireNonNullElse(basis.mostMonths(), 0));
      gaps.put(
          "costs",
          basis.costs().signum() == 0
              ? ""
              : texts.get("uitleg.waarde.kosten", Map.of("costs", texts.euros(basis.costs()))));
    }
    return gaps;
  }

  /** As it stands in the list, with the sign of the language. */
  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.language());
    format.setMaximumFractionDigits(10);
    return format.format(number);
  }
}
