package nl.sectordeal.job.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.Claim;
import nl.sectordeal.report.machine.CsvForm;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code rijen.csv}: a row with one of the things that it says; a row that says more
 * has more lines, numbered from 1, and one that says nothing has one line, numbered 0 (rijregel).
 */
record RowLine(FactRow fact, int number, @Nullable Claim claim) {
  static final CsvForm<RowLine> FORM = new CsvForm<>(header(), 1, 0, RowLine::columns);

  private static List<String> header() {
    List<String> header = new ArrayList<>(RowFields.HEADER);
    header.addAll(ClaimFields.HEADER);
    return List.copyOf(header);
  }

  /** The lines of a row. */
  static List<RowLine> of(FactRow fact) {
    List<Claim> claims = fact.row().claims();
    if (claims.isEmpty()) {
      return List.of(new RowLine(fact, 0, null));
    }
    List<RowLine> lines = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      lines.add(new RowLine(fact, i + 1, claims.get(i)));
    }
    return lines;
  }

  private String[] columns() {
    String[] columns = new String[FORM.header().size()];
    RowFields.write(fact, columns);
    columns[RowFields.CLAIM] = Integer.toString(number);
    ClaimFields.write(claim, columns);
    return columns;
  }
}
