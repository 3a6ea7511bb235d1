package nl.sectordeal.job.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.Run;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroValuer;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.measure.euro.Valued;
import nl.sectordeal.report.AmountList;

/**
 * Turns placements that count into euros, from the lists that this run wrote: so that whoever has
 * the lists can reckon every amount again (bedragen).
 */
final class Amounts {
  private final Run run;

  Amounts(Run run) {
    this.run = run;
  }

  /**
   * Writes {@code bedragen.csv}.
   *
   * @param folder with the lists of this run
   * @return per order what it asks and what stands against it
   */
  List<OrderFigure> write(Path folder) {
    List<OrderFigure> figures = new ArrayList<>();
    List<AmountList.Line> lines = new ArrayList<>();
    try {
      for (EuroTerms terms : run.job().euros().terms()) {
        EuroValuer valuer = new EuroValuer(terms, run.peildatum());
        List<Valued> values = valuer.value(AmountList.listWork(folder, terms.measure()));
        values.forEach(value -> lines.add(new AmountList.Line(terms.measure(), value)));
        figures.addAll(OrderFigure.of(terms, values));
      }
      AmountList.write(lines, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The amounts could not be reckoned", e);
    }
    return figures;
  }
}
