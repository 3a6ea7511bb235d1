package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.Work;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Outcome.State;
import org.jspecify.annotations.Nullable;

/**
 * {@code plaatsingen.csv}: every placement that still has a live claim, sorted by placement and
 * person (plaatsingen).
 *
 * <ul>
 *   <li>{@code placement,person,state,status}: state is LIVE or HELD (every claim of it is held),
 *       status is CONFIRMED, PROVISIONAL, UNCONFIRMED or DISPUTED
 *   <li>{@code employer} (KvK) to {@code group}: the settled facts; an empty end is open or not
 *       told
 *   <li>{@code public_…}: what the public side (gemeente, UWV) says itself; {@code other_…}: what
 *       the other side (employer, school, any other) says. Each the first of that side in order of
 *       precedence, one that is not held before one that is; empty when that side is silent
 *   <li>{@code differences}: fields on which live claims disagree ({@code
 *       start;hours;end;contract})
 *   <li>{@code records}: all live claims, {@code source:row_key@delivery} with {@code ;} between
 *   <li>{@code attributes}: what else the job file names, {@code name=code} with {@code ;} between
 * </ul>
 */
public final class PlacementCsv {
  private static final List<String> OF_A_SIDE =
      List.of("source", "key", "start", "end", "hours", "contract");

  public static final CsvForm<Placement> FORM =
      new CsvForm<>(header(), 2, 1, PlacementCsv::columns);

  /** Column of the placement's own number. */
  public static final int PLACEMENT = 0;

  /** Column of the person's number. */
  public static final int PERSON = 1;

  private static final int EMPLOYER = 4;
  private static final int START = 5;

  /** Behind it stand the planned end and the hours. */
  private static final int END = 6;

  private PlacementCsv() {}

  /**
   * The work that a line tells of; its end is the planned one where it is open.
   *
   * @param decision the line of {@code decisions.csv} that is about it
   */
  public static Work work(String[] cells, String[] decision) {
    String employer = cells[EMPLOYER];
    String end = cells[END].isEmpty() ? cells[END + 1] : cells[END];
    String hours = cells[END + 2];
    return new Work(
        decision[DecisionCsv.PERIOD],
        cells[PERSON],
        cells[PLACEMENT],
        Verdict.valueOf(decision[DecisionCsv.VERDICT]),
        Plain.readDate(decision[DecisionCsv.DATE]),
        employer.isEmpty() ? null : employer,
        decision[DecisionCsv.GROUP],
        Plain.readDate(cells[START]),
        end.isEmpty() ? null : Plain.readDate(end),
        hours.isEmpty() ? null : new BigDecimal(hours),
        attributes(cells[cells.length - 1]));
  }

  private static Map<String, String> attributes(String told) {
    if (told.isEmpty()) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (String one : told.split(";", -1)) {
      int is = one.indexOf('=');
      if (is > 0) {
        attributes.put(one.substring(0, is), one.substring(is + 1));
      }
    }
    return attributes;
  }

  /** Whether a placement belongs in the file: it has a live claim. */
  public static boolean isListed(Placement placement) {
    return placement.facts().state() != State.WITHDRAWN;
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "placement",
                "person",
                "state",
                "status",
                "employer",
                "start",
                "end",
                "planned_end",
                "hours",
                "contract",
                "group"));
    OF_A_SIDE.forEach(name -> header.add("public_" + name));
    OF_A_SIDE.forEach(name -> header.add("other_" + name));
    header.add("differences");
    header.add("records");
    header.add("attributes");
    return List.copyOf(header);
  }

  private static String[] columns(Placement placement) {
    return Stream.of(
            settled(placement),
            side(placement, true),
            side(placement, false),
            Stream.of(
                differences(placement),
                String.join(";", placement.facts().records()),
                attributes(placement.facts().attributes())))
        .flatMap(columns -> columns)
        .toArray(String[]::new);
  }

  private static Stream<String> settled(Placement placement) {
    return Stream.of(
        placement.facts().id(),
        placement.facts().person(),
        placement.facts().state().name(),
        placement.status().name(),
        Plain.text(placement.employer()),
        Plain.date(placement.start()),
        Plain.date(placement.end()),
        Plain.date(placement.plannedEnd()),
        Plain.decimal(placement.hours()),
        Plain.text(placement.contract()),
        placement.facts().group().code());
  }

  private static Stream<String> side(Placement placement, boolean publicSide) {
    Side side = first(placement.sides(), publicSide);
    if (side == null) {
      String[] silent = new String[OF_A_SIDE.size()];
      Arrays.fill(silent, "");
      return Stream.of(silent);
    }
    return Stream.of(
        side.source(),
        side.key(),
        Plain.date(side.start()),
        Plain.date(side.end()),
        Plain.decimal(side.hours()),
        Plain.text(side.contract()));
  }

  private static @Nullable Side first(List<Side> sides, boolean publicSide) {
    Side held = null;
    for (Side side : sides) {
      if (side.publicSide() == publicSide) {
        if (!side.held()) {
          return side;
        }
        held = held == null ? side : held;
      }
    }
    return held;
  }

  /** Sorted by name; a code has no semicolon, so that it cannot be taken for two. */
  private static String attributes(Map<String, String> attributes) {
    return new TreeMap<>(attributes)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().replace(';', ','))
            .collect(Collectors.joining(";"));
  }

  private static String differences(Placement placement) {
    return placement.differences().stream()
        .map(difference -> difference.field().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(";"));
  }
}
