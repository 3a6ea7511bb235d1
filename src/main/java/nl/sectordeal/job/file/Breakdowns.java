package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Dimension;
import nl.sectordeal.measure.Dimension.ByAttribute;
import nl.sectordeal.measure.Dimension.ByWorkingDays;

/** What a measure's counts are told apart by, as its {@code group_by} says (uitsplitsingen). */
final class Breakdowns {
  private static final String GROUP = "group";

  private Breakdowns() {}

  /** By group where the job file says nothing. */
  static List<Dimension> of(Node measure) {
    if (!measure.has("group_by")) {
      return List.of(Dimension.GROUP);
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (Node item : measure.at("group_by").items()) {
      dimensions.add(item.json().isObject() ? workingDays(item) : named(item.json().asString()));
    }
    return List.copyOf(dimensions);
  }

  private static Dimension named(String name) {
    return name.equals(GROUP) ? Dimension.GROUP : new ByAttribute(name);
  }

  private static Dimension workingDays(Node item) {
    List<Integer> upTo = new ArrayList<>();
    for (Node day : item.at("working_days").items()) {
      int days = day.json().asInt();
      if (!upTo.isEmpty() && days <= upTo.get(upTo.size() - 1)) {
        throw item.at("working_days").mistake("jobfile.rising");
      }
      upTo.add(days);
    }
    return new ByWorkingDays(List.copyOf(upTo));
  }
}
