package nl.sectordeal.job.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.esf.EntityCount;
import nl.sectordeal.measure.esf.EsfChoice;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSwitch;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.measure.esf.Operation;
import nl.sectordeal.measure.esf.Qualified;
import nl.sectordeal.measure.esf.SpellTerms;
import nl.sectordeal.report.FundRenderer;
import org.jspecify.annotations.Nullable;

/** The measure {@code esf}: how the job counts for the European Social Fund. */
final class EsfHeading {
  /** Key under {@code measure} that is no measure of its own. */
  static final String KEY = "esf";

  /** Days, a month. */
  private static final int STANDARD_INTAKE_WITHIN = 31;

  private EsfHeading() {}

  static @Nullable EsfJob esf(Node measures, Deal deal, Set<String> sources) {
    Node node = measures.find(KEY);
    if (node == null) {
      return null;
    }
    EsfPeriod period = period(node);
    List<Operation> operations = operations(node.at("operations"), deal);
    EsfTerms standard = EsfTerms.standard(period, operations);
    EsfTerms terms =
        new EsfTerms(
            period,
            node.has("shadow") && node.at("shadow").json().asBoolean(),
            operations,
            choices(node, period),
            decimal(node, "min_support_hours", standard.minSupportHours()),
            node.amount("six_months_slack", "day", standard.slackDays()),
            decimal(node, "full_week", standard.fullWeek()),
            entryFrom(node, sources),
            estimates(node, operations),
            entities(node, operations));
    return new EsfJob(terms, codes(node));
  }

  /**
   * Checks what is asked of the account to the fund: it shows numbers as they are, and there must
   * be something to account for.
   */
  static void checkReports(Node reports, boolean fund) {
    for (Node report : reports.items()) {
      if (report.text("template").equals(FundRenderer.TEMPLATE)) {
        if (!fund) {
          throw report.mistake("jobfile.fund.none");
        }
        if (!report.text("small_cells", "protected").equals("exact")) {
          throw report.mistake("jobfile.fund.exact");
        }
      }
    }
  }

  private static EsfPeriod period(Node node) {
    String years = node.text("period");
    for (EsfPeriod period : EsfPeriod.values()) {
      if (period.years().equals(years)) {
        return period;
      }
    }
    throw node.at("period")
        .unknown(
            "jobfile.enum", years, Stream.of(EsfPeriod.values()).map(EsfPeriod::years).toList());
  }

  /** With one operation its indicators need no other name than their code. */
  private static List<Operation> operations(Node node, Deal deal) {
    List<Operation> operations = new ArrayList<>();
    Map<String, Node> children = node.children();
    children.forEach(
        (id, one) ->
            operations.add(
                new Operation(
                    id,
                    one.text("title"),
                    children.size() == 1 ? "" : id,
                    one.date("from", deal.from()),
                    one.date("until", deal.until()))));
    return List.copyOf(operations);
  }

  private static Set<EsfChoice> choices(Node node, EsfPeriod period) {
    Set<EsfChoice> choices = EnumSet.noneOf(EsfChoice.class);
    for (EsfSwitch question : EsfSwitch.values()) {
      String asked = node.has("choices") ? node.at("choices").findText(question.key()) : null;
      choices.add(
          asked == null
              ? question.standard(period)
              : choice(question, asked, node.at("choices").at(question.key())));
    }
    return choices;
  }

  private static EsfChoice choice(EsfSwitch question, String asked, Node node) {
    for (EsfChoice choice : question.choices()) {
      if (choice.code().equals(asked)) {
        return choice;
      }
    }
    throw node.unknown(
        "jobfile.enum", asked, question.choices().stream().map(EsfChoice::code).toList());
  }

  private static BigDecimal decimal(Node node, String key, BigDecimal otherwise) {
    return node.has(key) ? new BigDecimal(node.text(key)) : otherwise;
  }

  private static @Nullable String entryFrom(Node node, Set<String> sources) {
    String source = node.findText("entry_from");
    if (source != null && !sources.contains(source)) {
      throw node.at("entry_from").unknown("jobfile.source", source, sources);
    }
    return source;
  }

  private static SpellTerms codes(Node node) {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    node.at("operations").children().forEach((id, one) -> kinds.put(id, one.codes("kind")));
    Map<String, Qualified.Kind> obtained = new LinkedHashMap<>();
    if (node.has("qualifications")) {
      Node given = node.at("qualifications");
      given
          .children()
          .keySet()
          .forEach(
              code ->
                  obtained.put(
                      code, Qualified.Kind.valueOf(given.text(code).toUpperCase(Locale.ROOT))));
    }
    return new SpellTerms(
        kinds,
        obtained,
        node.codes("education"),
        node.codes("permanent"),
        node.amount("intake_within", "day", STANDARD_INTAKE_WITHIN));
  }

  private static List<Estimate> estimates(Node node, List<Operation> operations) {
    List<Estimate> estimates = new ArrayList<>();
    for (Node one : node.at("estimated").items()) {
      estimates.add(
          new Estimate(
              operation(one, operations),
              one.text("indicator"),
              one.number("year", 0),
              one.number("women", 0),
              one.number("men", 0),
              one.number("non_binary", 0),
              one.text("method")));
    }
    return List.copyOf(estimates);
  }

  private static List<EntityCount> entities(Node node, List<Operation> operations) {
    List<EntityCount> entities = new ArrayList<>();
    for (Node one : node.at("entities").items()) {
      entities.add(
          new EntityCount(
              operation(one, operations),
              one.text("indicator"),
              one.number("year", 0),
              one.number("number", 0)));
    }
    return List.copyOf(entities);
  }

  private static String operation(Node node, List<Operation> operations) {
    String id = node.text("operation");
    if (operations.stream().noneMatch(operation -> operation.id().equals(id))) {
      throw node.at("operation")
          .unknown("jobfile.enum", id, operations.stream().map(Operation::id).toList());
    }
    return id;
  }
}
