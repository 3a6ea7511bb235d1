package nl.sectordeal._support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;

/** Builds rows of partners in a few words; what a test does not say has a plain default. */
public final class Rows {
  private final PartnerKind partner;
  private final String source;
  private final String key;
  private String sender = "";
  private int order = 1;
  private Instant since = Instant.parse("2021-01-05T09:00:00Z");
  private boolean live = true;
  private boolean held;

  private Rows(PartnerKind partner, String source, String key) {
    this.partner = partner;
    this.source = source;
    this.key = key;
  }

  public static Rows of(PartnerKind partner, String source, String key) {
    return new Rows(partner, source, key);
  }

  public static Rows employer(String key) {
    return of(PartnerKind.EMPLOYER, "employers", key);
  }

  public static Rows roc(String key) {
    return of(PartnerKind.ROC, "roc", key);
  }

  public static Rows gemeente(String key) {
    return of(PartnerKind.GEMEENTE, "gemeente", key);
  }

  public static Rows uwv(String key) {
    return of(PartnerKind.UWV, "uwv", key);
  }

  public static Rows other(String key) {
    return of(PartnerKind.OTHER, "academy", key);
  }

  public Rows sender(String name) {
    sender = name;
    return this;
  }

  /** The rank of the delivery that brought the row, and the day that it took effect. */
  public Rows delivered(int rank, String day) {
    order = rank;
    since = LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    return this;
  }

  public Rows delivered(int rank) {
    order = rank;
    return this;
  }

  public Rows since(String instant) {
    since = Instant.parse(instant);
    return this;
  }

  public Rows vanished() {
    live = false;
    return this;
  }

  public Rows held() {
    held = true;
    return this;
  }

  public Row says(Said... claims) {
    List<Claim> said = new ArrayList<>();
    for (Said claim : claims) {
      said.add(claim.claim());
    }
    RowRef ref = new RowRef(source, sender, key, "0000000" + order);
    return new Row(ref, partner, 1, order, since, live, held, List.copyOf(said));
  }
}
