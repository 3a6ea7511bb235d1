package nl.sectordeal.record.forgotten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowSource;
import nl.sectordeal.record.table.Blanking;
import org.jspecify.annotations.Nullable;

/**
 * Who was forgotten, as far as the files of one sender go (vergeten personen). An instance belongs
 * to one thread.
 */
public final class Forgotten {
  private static final Pattern EMPTIED = Pattern.compile("(%1$s)(/%1$s)*".formatted(Blanking.WORD));

  private final ForgottenStore store;
  private final ForgottenSigns signs;
  private final String job;
  private final String source;
  private final String sender;
  private final Map<Long, Forgetting> acts = new HashMap<>();
  private final Map<String, List<Forgetting>> bySign = new HashMap<>();
  private final Map<Long, Set<String>> keys;

  /** What was decided so far of the rows of this sender. */
  public Forgotten(
      ForgottenStore store, ForgottenSigns signs, String job, String source, String sender) {
    this.store = store;
    this.signs = signs;
    this.job = job;
    this.source = source;
    this.sender = sender;
    store.list(job).forEach(act -> acts.put(act.id(), act));
    this.keys = acts.isEmpty() ? Map.of() : store.listKeys(job, source, sender);
    if (!acts.isEmpty()) {
      store.listSigns(job).forEach(this::addSigns);
    }
  }

  private void addSigns(Long act, Set<String> its) {
    Forgetting forgetting = acts.get(act);
    for (String sign : its) {
      bySign.computeIfAbsent(sign, one -> new ArrayList<>(1)).add(forgetting);
    }
  }

  /** The rows of a delivery with those of forgotten persons made nameless, or passed over. */
  public RowSource without(RowSource rows, Delivery delivery) {
    return new RowsWithoutForgotten(rows, this, delivery);
  }

  /** Keys of rows that stay in force, whatever this delivery says of them or not. */
  public Set<String> staying(Delivery delivery) {
    Set<String> staying = new HashSet<>();
    keys.forEach(
        (act, its) -> {
          if (act(act).isBefore(delivery.id())) {
            staying.addAll(its);
          }
        });
    return staying;
  }

  private Forgetting act(long id) {
    Forgetting act = acts.get(id);
    if (act == null) {
      throw new IllegalStateException("Nobody was forgotten under number " + id);
    }
    return act;
  }

  /** What is known of the rows of a delivery, by number. */
  Map<Integer, ForgottenRow> rowsOf(Delivery delivery) {
    return store.listRows(job, source, delivery.sha256());
  }

  /** Whether a row that is known is passed over in a delivery, instead of made nameless. */
  boolean isPassedOver(ForgottenRow row, Delivery delivery) {
    return row.facts() == null || act(row.forgetting()).isBefore(delivery.id());
  }

  /**
   * Whether somebody was forgotten on a row before this job knew of it, under another job or
   * source: all that it holds is the word that says so.
   */
  static boolean isEmptied(ReadRow row) {
    return row.key() != null && EMPTIED.matcher(row.key()).matches();
  }

  /** The act by which the person of a row was forgotten before a delivery; null when none was. */
  @Nullable Forgetting find(ReadRow row, Delivery delivery) {
    if (bySign.isEmpty()) {
      return null;
    }
    String key = row.key();
    if (key != null) {
      Forgetting byKey = find(signs.ofKey(new RecordName(source, sender, key)), delivery);
      if (byKey != null) {
        return byKey;
      }
    }
    for (String sign : signs.ofIds(row.marks())) {
      Forgetting byId = find(sign, delivery);
      if (byId != null) {
        return byId;
      }
    }
    for (String sign : signs.ofTraits(row.traits(), false)) {
      Forgetting byTraits = find(sign, delivery);
      if (byTraits != null && mayBe(row.marks(), byTraits)) {
        return byTraits;
      }
    }
    return null;
  }

  private @Nullable Forgetting find(String sign, Delivery delivery) {
    for (Forgetting act : bySign.getOrDefault(sign, List.of())) {
      if (act.isBefore(delivery.id())) {
        return act;
      }
    }
    return null;
  }

  /** Two ids of one kind are two persons, however alike. */
  private static boolean mayBe(PersonMarks marks, Forgetting act) {
    return marks.id() == null || !act.idKinds().contains(marks.idKind());
  }

  void passOver(Forgetting act, Delivery delivery, List<Integer> rows) {
    List<ForgottenRow> passed = new ArrayList<>();
    for (int number : rows) {
      passed.add(new ForgottenRow(act.id(), source, delivery.sha256(), number, null));
    }
    store.passOver(job, passed);
  }
}
