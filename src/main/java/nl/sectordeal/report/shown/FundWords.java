package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EsfChoice;
import nl.sectordeal.measure.esf.EsfSwitch;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Gender;
import nl.sectordeal.measure.esf.Indicator;
import nl.sectordeal.measure.esf.Indicators;
import nl.sectordeal.measure.esf.Slice;
import nl.sectordeal.measure.esf.TableFinding;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.ParticipantList;

/** The words of the report for the fund, the same on pages and sheets (ESF-woorden). */
public final class FundWords {
  private final EsfTerms terms;
  private final Texts texts;

  public FundWords(EsfTerms terms, Texts texts) {
    this.terms = terms;
    this.texts = texts;
  }

  /**
   * An indicator in words.
   *
   * @param name official name
   * @param condition who is counted
   * @param moment day or days on which is looked
   * @param source where in the regulation it stands
   */
  public record Definition(
      String code, String name, String condition, String moment, String source) {}

  /** Official name of an indicator, or of the line that adds up. */
  public String name(String code) {
    return texts.get("esf." + code + ".name");
  }

  /** The indicators in words, in the order of the tables. */
  public List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>();
    for (Indicator indicator : terms.tabled()) {
      String code = indicator.code();
      definitions.add(
          new Definition(
              code,
              name(code),
              texts.get("esf." + code + ".condition"),
              texts.get("esf.moment." + indicator.kind().name()),
              texts.get("esf.verordening." + terms.period().years()) + ", " + source(indicator)));
    }
    return definitions;
  }

  private String source(Indicator indicator) {
    return indicator.source().replace("Annex", texts.get("esf.bijlage"));
  }

  /** How each open question of the period is answered. */
  public List<String> choices() {
    List<String> sentences = new ArrayList<>();
    for (EsfSwitch question : EsfSwitch.values()) {
      for (EsfChoice choice : question.choices()) {
        if (question.isOpenIn(terms.period()) && terms.has(choice)) {
          sentences.add(texts.get("esf.keuze." + choice.name()));
        }
      }
    }
    sentences.add(
        terms.minSupportHours().signum() == 0
            ? texts.get("esf.keuze.hours.none")
            : texts.get("esf.keuze.hours", Map.of("hours", terms.minSupportHours())));
    sentences.add(
        terms.entryFrom() == null
            ? texts.get("esf.keuze.entry.earliest")
            : texts.get("esf.keuze.entry.from", Map.of("source", terms.entryFrom())));
    sentences.add(
        terms.slackDays() == 0
            ? texts.get("esf.keuze.slack.none")
            : texts.get("esf.keuze.slack", Map.of("days", terms.slackDays())));
    return sentences;
  }

  /** Who is not in the columns of the tables, or in no number at all; nothing when all are. */
  public List<String> leftOut(EsfTable table) {
    String widest = Indicators.widest(terms.period());
    List<String> sentences = new ArrayList<>();
    int unknown = table.count(widest, Slice.ALL.of(Gender.NOT_KNOWN));
    if (unknown > 0) {
      sentences.add(texts.get("esf.geslacht.niet", Map.of("count", unknown)));
    }
    int held = table.count(widest, Reason.ROW_HELD, Slice.ALL);
    if (held > 0) {
      sentences.add(texts.get("esf.wacht", Map.of("count", held)));
    }
    return sentences;
  }

  /** What rules say of participations, once for each rule, operation and source. */
  public List<String> remarks(ParticipantList list) {
    List<String> sentences = new ArrayList<>();
    list.remarks()
        .forEach(
            (remark, count) ->
                sentences.add(
                    texts.get(
                        "esf.opmerking",
                        Map.of(
                            "code", remark.rule(),
                            "rule", texts.get(remark.rule() + ".text"),
                            "count", count,
                            "source", remark.source(),
                            "operation", terms.operation(remark.operation()).title()))));
    return sentences;
  }

  /** Names of fields that are missing. */
  public String fields(List<String> fields) {
    return fields.stream()
        .map(field -> texts.get("esf.veld." + field))
        .collect(Collectors.joining(", "));
  }

  /** What is wrong with a table, and where; once for each rule and indicator. */
  public List<String> findings(List<TableFinding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(TableFinding::code))
        .map(
            finding ->
                finding.code()
                    + ": "
                    + texts.get(finding.code() + ".wrong", Map.of("value", finding.about()))
                    + " ("
                    + place(finding.slice())
                    + ")")
        .distinct()
        .toList();
  }

  private String place(Slice slice) {
    List<String> parts = new ArrayList<>();
    String operation = slice.operation();
    parts.add(operation == null ? texts.get("esf.alles") : terms.operation(operation).title());
    if (slice.from() != null) {
      parts.add(slice.from().toString());
    }
    for (Gender gender : Gender.values()) {
      if (gender.code().equals(slice.gender())) {
        parts.add(texts.get("esf.geslacht." + gender.code()));
      }
    }
    return String.join(", ", parts);
  }
}
