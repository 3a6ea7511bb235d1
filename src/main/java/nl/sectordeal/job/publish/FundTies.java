package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.TableChecks;
import nl.sectordeal.measure.esf.TableFinding;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.shown.FundWords;
import org.jspecify.annotations.Nullable;

/**
 * What does not add up in the tables for the fund, each in a sentence with the numbers (aansluiting
 * van het fonds).
 */
public final class FundTies {
  private FundTies() {}

  /**
   * Nothing when all adds up, but for what the job file itself chose to be otherwise.
   *
   * @param table null when the job does not count for the fund
   */
  public static List<String> list(@Nullable EsfTable table, Texts texts) {
    List<String> sentences = new ArrayList<>();
    if (table != null) {
      FundWords words = new FundWords(table.terms(), texts);
      for (TableFinding finding : TableChecks.check(table)) {
        if (!finding.isChosen(table.terms())) {
          sentences.add(
              texts.get(
                  "publish.fund",
                  Map.of(
                      "finding", words.findings(List.of(finding)).get(0),
                      "numbers", numbers(table, finding, texts))));
        }
      }
    }
    return sentences;
  }

  private static String numbers(EsfTable table, TableFinding finding, Texts texts) {
    Stream<String> named =
        Stream.of(finding.about().split("[, ]+"))
            .filter(word -> Character.isLetter(word.charAt(0)))
            .map(code -> code + " = " + table.count(code, finding.slice()));
    String total = texts.get("publish.fund.total") + " = " + table.total(finding.slice());
    return Stream.concat(named, Stream.of(total)).collect(Collectors.joining(", "));
  }
}
