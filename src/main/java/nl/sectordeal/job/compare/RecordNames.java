package nl.sectordeal.job.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenDelivery;

/** Reads which rows a decision rests on; the sender of a row follows from its delivery. */
final class RecordNames {
  private static final int SHORT = 8;
  private static final String LET_IN = "accepted";

  private final Map<String, String> senders = new HashMap<>();

  RecordNames(List<WrittenRun> runs) {
    for (WrittenRun run : runs) {
      run.deliveries().stream()
          .sorted(Comparator.comparing(it -> !it.status().equals(LET_IN)))
          .forEach(this::add);
    }
  }

  /** Of several with the same bytes the first that was let in brought the rows. */
  private void add(WrittenDelivery delivery) {
    senders.putIfAbsent(
        delivery.source() + '@' + delivery.sha256().substring(0, SHORT), delivery.sender());
  }

  Set<RecordName> of(WrittenDecision decision) {
    return of(decision.records());
  }

  Set<RecordName> of(List<String> records) {
    Set<RecordName> names = new TreeSet<>();
    records.forEach(record -> names.add(name(record)));
    return names;
  }

  /** Of {@code source:key@delivery}; a key may hold both signs. */
  private RecordName name(String record) {
    int colon = record.indexOf(':');
    int at = record.lastIndexOf('@');
    String source = record.substring(0, colon);
    String sender = senders.getOrDefault(source + record.substring(at), "");
    return new RecordName(source, sender, record.substring(colon + 1, at));
  }
}
