package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.record.RowMapping;
import nl.sectordeal.record.RowMapping.Code;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the partners' columns can give (mogelijke codes). A measure that asks for another
 * one, misspelt perhaps, would count nobody without a word.
 */
final class GivenCodes {
  private final Collection<RowMapping> mappings;

  private GivenCodes(Collection<RowMapping> mappings) {
    this.mappings = mappings;
  }

  /** Refuses a measure that asks for a code which no row can have. */
  static void check(Node measures, Collection<RowMapping> mappings) {
    GivenCodes given = new GivenCodes(mappings);
    measures
        .children()
        .values()
        .forEach(measure -> measure.at("when").items().forEach(given::checkWay));
  }

  private void checkWay(Node way) {
    way.children()
        .forEach(
            (outcome, condition) -> {
              check(condition, "kind", kinds(outcome));
              check(condition, "result", of(RowMapping::participation, part -> part.result()));
              check(condition, "group", groups());
              check(condition, "agreement", kinds("commitment"));
            });
  }

  /** Nothing is known of a code where no column gives it, or one whose values are the codes. */
  private static void check(Node condition, String key, List<Code> columns) {
    if (columns.isEmpty() || !columns.stream().allMatch(GivenCodes::isClosed)) {
      return;
    }
    Set<String> given = new TreeSet<>();
    columns.forEach(column -> given.addAll(codes(column)));
    for (String code : condition.codes(key)) {
      if (!given.contains(code) && !code.equals(Doelgroep.NONE)) {
        throw condition.at(key).unknown("jobfile.given", code, given);
      }
    }
  }

  private static boolean isClosed(Code column) {
    return column.fixed() != null || column.list() != null || !column.values().isEmpty();
  }

  private static Collection<String> codes(Code column) {
    if (column.fixed() != null) {
      return List.of(column.fixed());
    }
    return column.list() == null ? column.values().values() : column.list().codes();
  }

  private List<Code> kinds(String outcome) {
    return switch (outcome) {
      case "participation" -> of(RowMapping::participation, columns -> columns.kind());
      case "placement" -> of(RowMapping::placement, columns -> columns.kind());
      case "qualification" -> of(RowMapping::qualification, columns -> columns.kind());
      case "contact" -> of(RowMapping::contact, columns -> columns.kind());
      case "commitment" -> of(RowMapping::commitment, columns -> columns.kind());
      default -> List.of();
    };
  }

  private List<Code> groups() {
    List<Code> groups = new ArrayList<>();
    groups.addAll(of(RowMapping::status, columns -> columns.group()));
    groups.addAll(of(RowMapping::participation, columns -> columns.group()));
    groups.addAll(of(RowMapping::placement, columns -> columns.group()));
    groups.addAll(of(RowMapping::qualification, columns -> columns.group()));
    groups.addAll(of(RowMapping::contact, columns -> columns.group()));
    return groups;
  }

  private <T> List<Code> of(
      Function<RowMapping, @Nullable T> section, Function<T, @Nullable Code> field) {
    List<Code> found = new ArrayList<>();
    for (RowMapping mapping : mappings) {
      T columns = section.apply(mapping);
      Code code = columns == null ? null : field.apply(columns);
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }
}
