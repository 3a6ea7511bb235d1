package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.machine.CsvForm;

/**
 * {@code leveringen.csv}: every file that was delivered, in the order in which they were judged
 * (leveringen).
 */
final class DeliveryForm {
  static final CsvForm<DeliveryLine> FORM =
      new CsvForm<>(
          List.of(
              "source",
              "sender",
              "file",
              "sha256",
              "period",
              "received",
              "status",
              "rows",
              "new",
              "changed",
              "unchanged",
              "rejected",
              "withdrawn",
              "vanished"),
          1,
          0,
          DeliveryForm::columns);

  private DeliveryForm() {}

  private static String[] columns(DeliveryLine it) {
    return new String[] {
      it.source(),
      it.sender(),
      it.file(),
      it.sha256(),
      it.period(),
      it.received().toString(),
      it.status(),
      Long.toString(it.rows()),
      Long.toString(it.fresh()),
      Long.toString(it.changed()),
      Long.toString(it.unchanged()),
      Long.toString(it.rejected()),
      Long.toString(it.withdrawn()),
      Long.toString(it.vanished())
    };
  }

  static List<DeliveryLine> read(InputStream in) throws IOException {
    return ShortList.read(in, FORM, DeliveryForm::line);
  }

  private static DeliveryLine line(String[] from) {
    if (!from[3].matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256");
    }
    return new DeliveryLine(
        from[0],
        from[1],
        from[2],
        from[3],
        from[4],
        Instant.parse(from[5]),
        from[6],
        Long.parseLong(from[7]),
        Long.parseLong(from[8]),
        Long.parseLong(from[9]),
        Long.parseLong(from[10]),
        Long.parseLong(from[11]),
        Long.parseLong(from[12]),
        Long.parseLong(from[13]));
  }
}
