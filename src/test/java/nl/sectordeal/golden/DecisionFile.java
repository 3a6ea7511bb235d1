package nl.sectordeal.golden;

import com.opencsv.RFC4180Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of {@code decisions.csv}. */
record DecisionFile(List<Line> lines) {

  /** One decision as written. */
  record Line(
      String measure,
      String period,
      String person,
      String outcome,
      String decision,
      String reason,
      String date,
      String group) {
    String month() {
      return date.substring(0, "2021-03".length());
    }
  }

  static DecisionFile of(GoldenRun run) {
    RFC4180Parser parser = new RFC4180Parser();
    List<Line> lines = new ArrayList<>();
    for (String line : run.text("decisions.csv").lines().skip(1).toList()) {
      lines.add(line(parse(parser, line)));
    }
    return new DecisionFile(lines);
  }

  private static String[] parse(RFC4180Parser parser, String line) {
    try {
      return parser.parseLine(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String[] cells) {
    return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
  }

  /** The decisions behind one figure. */
  DecisionFile behind(RunFile.Told figure) {
    return only(line -> line.measure().equals(figure.measure()))
        .only(line -> line.period().equals(figure.period()));
  }

  DecisionFile decided(String decision) {
    return only(line -> line.decision().equals(decision));
  }

  DecisionFile only(java.util.function.Predicate<Line> wanted) {
    return new DecisionFile(lines.stream().filter(wanted).toList());
  }

  /** How many decisions there are of each kind. */
  Map<String, Integer> countBy(Function<Line, String> kind) {
    return lines.stream().collect(Collectors.toMap(kind, line -> 1, Integer::sum, TreeMap::new));
  }
}
