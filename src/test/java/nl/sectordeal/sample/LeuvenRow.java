package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One row of a partner, as it will be in the end, and what it was before (rij). What lies after the
 * month of a file is not in that file yet.
 */
final class LeuvenRow {
  private static final Set<String> ENDS = Set.of("Einde", "Uit dienst", "Tot en met", "Behaald op");
  private static final Set<String> TOLD_AT_END = Set.of("Resultaat", "Afloop", "Studiebewijs");

  final LeuvenFeed feed;
  final String sender;
  private final LocalDate start;
  private final Map<String, Object> cells = new LinkedHashMap<>();
  private final Map<Integer, Consumer<Map<String, Object>>> earlier = new LinkedHashMap<>();
  private int first = 1;
  private int last = LeuvenSample.ROUNDS;

  /**
   * Begins a row.
   *
   * @param sender ondernemingsnummer of the employer; empty for other sources
   * @param start the day from which the partner knows of it
   */
  LeuvenRow(LeuvenFeed feed, String sender, LocalDate start) {
    this.feed = feed;
    this.sender = sender;
    this.start = start;
  }

  LeuvenRow put(String heading, Object value) {
    if (!feed.columns.contains(heading)) {
      throw new IllegalArgumentException(heading);
    }
    cells.put(heading, value);
    return this;
  }

  /** The number of the row and who it is about, in the first columns of the source. */
  LeuvenRow about(String key, LeuvenPerson person) {
    Object[] who =
        feed == LeuvenFeed.WERKGEVERS
            ? new Object[] {
              key,
              person.given(),
              person.surname(),
              person.birth(),
              person.gender(),
              person.postcode(),
              person.house()
            }
            : new Object[] {
              key,
              person.insz(),
              person.given(),
              person.surname(),
              person.birth(),
              person.gender(),
              person.postcode(),
              person.house()
            };
    for (int i = 0; i < who.length; i++) {
      cells.put(feed.columns.get(i), who[i]);
    }
    return this;
  }

  Object get(String heading) {
    return cells.get(heading);
  }

  /** Up to this round the row said something else. */
  LeuvenRow untilRound(int round, Consumer<Map<String, Object>> otherwise) {
    earlier.put(round, otherwise);
    return this;
  }

  /** The row is sent in these rounds only. */
  LeuvenRow rounds(int from, int until) {
    first = from;
    last = until;
    return this;
  }

  /** The cells in the file of a round; null when the row is not in it. */
  Object[] in(int round) {
    LocalDate known = LeuvenSample.asOf(round);
    if (round < first || round > last || start.isAfter(known)) {
      return null;
    }
    Map<String, Object> now = new LinkedHashMap<>(cells);
    earlier.forEach(
        (until, otherwise) -> {
          if (round <= until) {
            otherwise.accept(now);
          }
        });
    if (hidesEnd(now, known)) {
      now.keySet().removeIf(TOLD_AT_END::contains);
    }
    return feed.columns.stream().map(now::get).toArray();
  }

  private static boolean hidesEnd(Map<String, Object> cells, LocalDate known) {
    boolean hidden = false;
    for (String heading : ENDS) {
      if (cells.get(heading) instanceof LocalDate day && day.isAfter(known)) {
        cells.remove(heading);
        hidden = true;
      }
    }
    return hidden;
  }
}
