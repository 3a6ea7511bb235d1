package nl.sectordeal.record.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Collects notices of rows: all are counted, a capped number per rule is kept as examples (telling
 * van meldingen).
 */
final class NoticeTally {
  /** Examples per rule. */
  static final int EXAMPLES = 500;

  /** Different values per rule that are counted apart; more are counted together, without value. */
  static final int VALUES = 1000;

  private static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::code)
          .thenComparing(Notice::severity)
          .thenComparing(Notice::column, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Notice::value, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final List<Notice> examples = new ArrayList<>();
  private final Map<String, Integer> examplesOf = new HashMap<>();
  private final Map<String, Integer> valuesOf = new HashMap<>();
  private final Map<Group, Long> counts = new HashMap<>();

  private record Group(
      String code, Severity severity, @Nullable String column, @Nullable String value) {}

  void add(Notice notice) {
    if (examplesOf.merge(notice.code(), 1, Integer::sum) <= EXAMPLES) {
      examples.add(notice);
    }
    Group group = new Group(notice.code(), notice.severity(), notice.column(), notice.value());
    if (notice.value() != null && !counts.containsKey(group)) {
      boolean full = valuesOf.merge(notice.code(), 1, Integer::sum) > VALUES;
      group = full ? new Group(group.code(), group.severity(), group.column(), null) : group;
    }
    counts.merge(group, notice.count(), Long::sum);
  }

  /** The first of each rule, in the order in which they were found. */
  List<Notice> examples() {
    return List.copyOf(examples);
  }

  /** One notice per rule, severity, column and value, with how many rows it stands for; sorted. */
  List<Notice> counts() {
    return counts.entrySet().stream()
        .map(one -> of(one.getKey(), one.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Notice of(Group group, long count) {
    return new Notice(group.code(), group.severity(), null, group.column(), group.value(), count);
  }
}
