package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.record.mapping.RowMapping.Code;
import nl.sectordeal.record.mapping.RowMapping.Section;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the partners' columns can give (mogelijke codes). A measure that asks for another
 * one, misspelt perhaps, would count nobody without a word; but the partner who gives it may only
 * still have to come, so nothing is refused.
 */
final class GivenCodes {
  private final Collection<RowMapping> mappings;
  private final List<Sentence> doubts = new ArrayList<>();

  private GivenCodes(Collection<RowMapping> mappings) {
    this.mappings = mappings;
  }

  /** What measures ask for and no row can have; a sentence each. */
  static List<Sentence> doubts(Node measures, Collection<RowMapping> mappings) {
    GivenCodes given = new GivenCodes(mappings);
    measures
        .children()
        .values()
        .forEach(measure -> measure.at("when").items().forEach(given::checkWay));
    return List.copyOf(given.doubts);
  }

  private void checkWay(Node way) {
    way.children()
        .forEach(
            (outcome, condition) -> {
              check(condition, "kind", kinds(outcome));
              check(condition, "result", results());
              check(condition, "group", groups());
              check(condition, "agreement", kinds("commitment"));
            });
  }

  /** Nothing is known of a code where no column gives it, or one whose values are the codes. */
  private void check(Node condition, String key, List<Code> columns) {
    if (columns.isEmpty() || !columns.stream().allMatch(GivenCodes::isClosed)) {
      return;
    }
    Set<String> given = new TreeSet<>();
    columns.forEach(column -> given.addAll(codes(column)));
    for (String code : condition.codes(key)) {
      if (!given.contains(code) && !code.equals(Doelgroep.NONE)) {
        doubts.add(condition.at(key).doubt("jobfile.given", code, given));
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

  private List<Code> results() {
    return of(row -> row.participation() == null ? null : row.participation().result());
  }

  /** None of what no row claims, such as a move, which is found. */
  private List<Code> kinds(String outcome) {
    String name = outcome.toUpperCase(Locale.ROOT);
    return Arrays.stream(Section.values())
        .filter(section -> section.name().equals(name))
        .flatMap(section -> of(row -> row.kind(section)).stream())
        .toList();
  }

  private List<Code> groups() {
    List<Code> groups = new ArrayList<>();
    groups.addAll(of(row -> row.status() == null ? null : row.status().group()));
    groups.addAll(of(row -> row.participation() == null ? null : row.participation().group()));
    groups.addAll(of(row -> row.placement() == null ? null : row.placement().group()));
    groups.addAll(of(row -> row.qualification() == null ? null : row.qualification().group()));
    groups.addAll(of(row -> row.contact() == null ? null : row.contact().group()));
    return groups;
  }

  private List<Code> of(Function<RowMapping, @Nullable Code> field) {
    List<Code> found = new ArrayList<>();
    for (RowMapping mapping : mappings) {
      Code code = field.apply(mapping);
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }
}
