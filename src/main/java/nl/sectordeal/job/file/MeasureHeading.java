package nl.sectordeal.job.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Followed;
import nl.sectordeal.measure.Measure.Share;
import nl.sectordeal.measure.Measure.Test;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Catalogue;
import nl.sectordeal.outcome.Outcome.Move;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/** The heading {@code measure}: what is counted, of whom, and how much was promised. */
final class MeasureHeading {
  private static final BigDecimal STANDARD_HOURS = Durable.standard().minHours();

  private MeasureHeading() {}

  /**
   * Reads the heading.
   *
   * @param catalogue names codes for people
   */
  static List<Measure> measures(Node heading, Deal deal, Catalogue catalogue) {
    List<Measure> measures = new ArrayList<>();
    heading
        .children()
        .forEach(
            (id, node) -> {
              if (!id.equals(EsfHeading.KEY)) {
                measures.add(measure(id, node, deal, catalogue));
              }
            });
    MeasureNames.checkShares(heading, measures);
    return List.copyOf(measures);
  }

  private static Measure measure(String id, Node node, Deal deal, Catalogue catalogue) {
    Unit unit = unit(node);
    if (unit == Unit.SHARE ? !node.has("of") : !node.has("when")) {
      throw node.mistake(unit == Unit.SHARE ? "jobfile.of" : "jobfile.when");
    }
    List<Condition> conditions = new ArrayList<>();
    if (node.has("when")) {
      for (Node item : node.at("when").items()) {
        item.children().forEach((kind, way) -> conditions.add(condition(unit, kind, way)));
      }
    }
    return new Measure(
        id,
        node.text("title"),
        unit,
        Cycle.valueOf(node.text("per", "deal").toUpperCase(Locale.ROOT)),
        List.copyOf(conditions),
        by(node.find("by"), catalogue),
        unit == Unit.SHARE ? new Share(node.text("of"), test(node)) : null,
        PromiseHeading.promises(node, deal),
        Breakdowns.of(node));
  }

  private static @Nullable By by(@Nullable Node node, Catalogue catalogue) {
    return node == null
        ? null
        : new By(axis(node.at("rows"), catalogue), axis(node.at("columns"), catalogue));
  }

  /** A code is called the same on both sides of a move. */
  private static Axis axis(Node node, Catalogue catalogue) {
    String attribute = node.text("attribute");
    String named = attribute;
    for (String side : List.of(Move.FROM, Move.TO)) {
      named = named.startsWith(side) ? named.substring(side.length()) : named;
    }
    return new Axis(attribute, node.text("title"), catalogue.titlesOf(named));
  }

  /** Of a measure in euros placements are decided about, and the figure is what they are worth. */
  private static Unit unit(Node node) {
    boolean euro = node.text("count").equals("euro");
    if (euro != node.has("euro")) {
      throw node.mistake("jobfile.euro.both");
    }
    return Unit.valueOf(node.text("count").toUpperCase(Locale.ROOT));
  }

  private static Condition condition(Unit unit, String name, Node node) {
    OutcomeKind kind = OutcomeKind.valueOf(name.toUpperCase(Locale.ROOT));
    CountedKinds.check(unit, kind, node);
    return new Condition(
        kind,
        node.codes("kind"),
        attributes(node.find("attributes")),
        Event.valueOf(node.text("on", "start").toUpperCase(Locale.ROOT)),
        node.findText("result"),
        node.has("status"),
        decimal(node, "min_hours"),
        node.has("min_days") ? node.number("min_days", 1) : null,
        node.codes("group"),
        node.findText("agreement"),
        node.has("answered_within") ? node.amount("answered_within", "working", 0) : null);
  }

  private static Map<String, Set<String>> attributes(@Nullable Node node) {
    Map<String, Set<String>> attributes = new LinkedHashMap<>();
    if (node != null) {
      node.children().keySet().forEach(name -> attributes.put(name, node.codes(name)));
    }
    return attributes;
  }

  private static Test test(Node node) {
    if (!node.has("followed")) {
      return durable(node.find("durable"));
    }
    Node followed = node.at("followed");
    if (node.has("durable")) {
      throw followed.mistake("jobfile.followed.both");
    }
    Followed test =
        new Followed(
            followed.text("by"),
            followed.amount("after", "month", 0),
            followed.amount("within", "month", 0));
    if (test.after() > test.within()) {
      throw followed.mistake("jobfile.followed.backwards");
    }
    return test;
  }

  private static Durable durable(@Nullable Node node) {
    Durable standard = Durable.standard();
    if (node == null) {
      return standard;
    }
    BigDecimal hours = decimal(node, "min_hours");
    return new Durable(
        node.number("on_day", standard.onDay()),
        node.number("max_gap", standard.maxGap()),
        hours == null ? STANDARD_HOURS : hours);
  }

  private static @Nullable BigDecimal decimal(Node node, String key) {
    return node.has(key) ? new BigDecimal(node.text(key)) : null;
  }
}
