package nl.sectordeal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is in force after all files of an inbox, in the order in which they came in. */
final class PlainInbox {
  private static final Pattern NAME =
      Pattern.compile(
          "(\\w+?)_(?:(\\d{8})_)?(\\d{4}-\\d{2})_ontvangen-(\\d{8}T\\d{4})\\.(csv|xlsx)");

  /** Tell who somebody is and not what happened, so that no measure of the deal rests on them. */
  private static final String ANSWERS = "intake";

  private record Arrival(Path path, String source, String sender, String period, String received) {}

  /** What one sender of one source has in force. */
  private static final class State {
    private String period = "";
    private byte[] bytes = {};
    private Map<String, PlainRow> rows = new TreeMap<>();
  }

  private final Map<String, State> states = new TreeMap<>();

  private int order;

  PlainInbox(Path inbox) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && !name.group(1).equals(ANSWERS)) {
          String source = file.getParent().getFileName() + "/" + name.group(1);
          String sender = name.group(2) == null ? "" : name.group(2);
          arrivals.add(new Arrival(file, source, sender, name.group(3), name.group(4)));
        }
      }
    }
    arrivals.sort(
        Comparator.comparing(Arrival::received)
            .thenComparing(Arrival::period)
            .thenComparing(arrival -> arrival.path().getFileName().toString()));
    for (Arrival arrival : arrivals) {
      receive(arrival);
    }
  }

  List<PlainRow> rows() {
    List<PlainRow> all = new ArrayList<>();
    states.values().forEach(state -> all.addAll(state.rows.values()));
    return all;
  }

  private void receive(Arrival file) throws IOException {
    State state = states.computeIfAbsent(file.source() + " " + file.sender(), s -> new State());
    byte[] bytes = Files.readAllBytes(file.path());
    boolean older = file.period().compareTo(state.period) < 0;
    boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    if (older || workbook != file.path().toString().endsWith(".xlsx")) {
      return;
    }
    if (!Arrays.equals(bytes, state.bytes)) {
      order++;
      List<PlainRow> read = new ArrayList<>();
      for (Map<String, String> values : PlainFiles.read(file.path())) {
        String key = values.values().iterator().next();
        read.add(new PlainRow(file.source(), file.sender(), key, order, values));
      }
      if (!(file.source().equals("roc/certificaten")
          ? change(state, read)
          : replace(state, read))) {
        return;
      }
      state.bytes = bytes;
    }
    state.period = file.period();
  }

  /** The whole state anew; false when so much is gone or wrong that it waits for a person. */
  private boolean replace(State state, List<PlainRow> read) {
    Map<String, PlainRow> next = new LinkedHashMap<>();
    Set<String> bad = new HashSet<>();
    int rejected = 0;
    for (PlainRow row : read) {
      PlainRow other = next.put(row.key(), row);
      boolean differs = other != null && !other.values().equals(row.values());
      if (PlainChecks.isRejected(row) || differs) {
        bad.add(row.key());
        rejected++;
      }
    }
    long vanished = state.rows.keySet().stream().filter(key -> !next.containsKey(key)).count();
    if (isMuch(vanished, state.rows.size()) || isMuch(rejected, read.size())) {
      return false;
    }
    for (String key : bad) {
      next.remove(key);
      if (state.rows.containsKey(key)) {
        next.put(key, state.rows.get(key));
      }
    }
    next.replaceAll((key, row) -> same(state.rows.get(key), row) ? state.rows.get(key) : row);
    state.rows = new TreeMap<>(next);
    return true;
  }

  private boolean change(State state, List<PlainRow> read) {
    for (PlainRow row : read) {
      if (row.get("Mutatie").equals("Intrekken")) {
        state.rows.remove(row.key());
      } else if (!PlainChecks.isRejected(row)) {
        state.rows.put(row.key(), row);
      }
    }
    return true;
  }

  private static boolean isMuch(long rows, long of) {
    return rows > 25 && rows * 100 > of * 10;
  }

  private static boolean same(PlainRow before, PlainRow now) {
    return before != null && before.values().equals(now.values());
  }
}
