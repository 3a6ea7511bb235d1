package nl.sectordeal.record.forgotten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RowSource;
import nl.sectordeal.record.rule.ForgottenStaysForgotten;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delivery without what identifies forgotten persons: in what was delivered before,
 * the facts take the place of the row; in what came later, the row is passed over.
 */
final class RowsWithoutForgotten implements RowSource {
  private final RowSource rows;
  private final Forgotten forgotten;
  private final Delivery delivery;
  private final Map<Integer, ForgottenRow> known;
  private final List<Notice> told = new ArrayList<>();
  private final Map<Forgetting, List<Integer>> passedOver = new LinkedHashMap<>();

  RowsWithoutForgotten(RowSource rows, Forgotten forgotten, Delivery delivery) {
    this.rows = rows;
    this.forgotten = forgotten;
    this.delivery = delivery;
    this.known = forgotten.rowsOf(delivery);
  }

  @Override
  public @Nullable ReadRow next() {
    for (ReadRow row = rows.next(); row != null; row = rows.next()) {
      ReadRow left = withoutPerson(row);
      if (left != null) {
        return left;
      }
    }
    passedOver.forEach((act, numbers) -> forgotten.passOver(act, delivery, numbers));
    passedOver.clear();
    return null;
  }

  private @Nullable ReadRow withoutPerson(ReadRow row) {
    ForgottenRow before = known.get(row.number());
    if (before != null) {
      if (forgotten.isPassedOver(before, delivery)) {
        tell(row.number());
        return null;
      }
      return before.facts();
    }
    if (Forgotten.isEmptied(row)) {
      tell(row.number());
      return null;
    }
    Forgetting act = forgotten.find(row, delivery);
    if (act == null) {
      return row;
    }
    tell(row.number());
    passedOver.computeIfAbsent(act, one -> new ArrayList<>()).add(row.number());
    return null;
  }

  private void tell(int number) {
    told.add(Notice.ofRow(ForgottenStaysForgotten.CODE, Severity.WARN, number, null, null));
  }

  @Override
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(rows.notices());
    notices.addAll(told);
    return notices;
  }

  @Override
  public void close() {
    rows.close();
  }
}
