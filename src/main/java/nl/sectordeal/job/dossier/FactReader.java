package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.report.machine.CsvRows;
import nl.sectordeal.report.machine.CsvRows.WrongLine;
import org.jspecify.annotations.Nullable;

/** Reads {@code rijen.csv} person by person (feiten lezen). */
final class FactReader implements AutoCloseable {
  private final CsvRows lines;
  private final Map<String, PartnerKind> partners;
  private String @Nullable [] ahead;
  private long aheadLine;

  /** Opens the list. */
  FactReader(InputStream in, Map<String, PartnerKind> partners) throws IOException {
    this.lines = CsvRows.open(in, RowLine.FORM.header());
    this.partners = partners;
    step();
  }

  private void step() throws IOException {
    ahead = lines.next();
    aheadLine = lines.line();
  }

  /**
   * The rows of the next person; first of all those that are about nobody, if there are any. Null
   * after the last.
   *
   * @throws WrongLine when a line cannot be read
   */
  @Nullable List<FactRow> next() throws IOException {
    if (ahead == null) {
      return null;
    }
    String person = ahead[0];
    List<FactRow> rows = new ArrayList<>();
    while (ahead != null && ahead[0].equals(person)) {
      rows.add(row(ahead));
    }
    if (ahead != null && ahead[0].compareTo(person) < 0) {
      throw new WrongLine(aheadLine, null);
    }
    return rows;
  }

  /** The rows of the next person with a number that is wanted; null when there is none. */
  @Nullable List<FactRow> next(Predicate<String> wanted) throws IOException {
    while (ahead != null && !wanted.test(ahead[0])) {
      step();
    }
    return next();
  }

  private FactRow row(String[] first) throws IOException {
    List<Claim> claims = new ArrayList<>(2);
    FactRow row = reading(() -> RowFields.read(first, partners, claims));
    switch (first[RowFields.CLAIM]) {
      case "0" -> step();
      case "1" -> addClaims(first, claims);
      default -> throw new WrongLine(aheadLine, null);
    }
    return row;
  }

  private void addClaims(String[] first, List<Claim> claims) throws IOException {
    String[] line = first;
    do {
      String[] said = line;
      claims.add(reading(() -> ClaimReading.read(said)));
      step();
      line = ahead;
    } while (line != null
        && line[RowFields.CLAIM].equals(Integer.toString(claims.size() + 1))
        && isSameRow(first, line));
  }

  private <T> T reading(Supplier<T> read) throws WrongLine {
    try {
      return read.get();
    } catch (RuntimeException e) {
      throw new WrongLine(aheadLine, e);
    }
  }

  private static boolean isSameRow(String[] first, String[] line) {
    for (int i = 0; i < RowFields.CLAIM; i++) {
      if (!first[i].equals(line[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
