package nl.sectordeal.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to one person, told plainly from that person's rows. */
final class PlainHistory {
  private static final Map<String, String> GROUPS =
      Map.of(
          "Bijstand",
          "BIJSTAND",
          "PW",
          "BIJSTAND",
          "WW",
          "WW",
          "Jongere <27",
          "KWETSBARE_JONGERE",
          "Nugger",
          "NUG",
          "Wajong",
          "WAJONG");
  private static final List<String> PROOFS =
      List.of("", "Geen", "Aangevraagd", "Ontvangen", "Goedgekeurd", "Afgewezen", "Verlopen");

  private record Part(LocalDate start, LocalDate end, String result) {}

  private record Status(LocalDate from, LocalDate until, int rank, String group) {
    boolean isOn(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
  }

  final List<PlainPlacement> placements;

  /** Days on which a traject was finished or a certificate was gained. */
  final List<LocalDate> achievements = new ArrayList<>();

  /** Starts of participations by kind. */
  final Map<String, List<LocalDate>> started = new HashMap<>();

  private final List<Status> statuses = new ArrayList<>();

  PlainHistory(List<PlainRow> rows) {
    List<PlainPlacement.Claim> claims = new ArrayList<>();
    Map<String, List<Part>> parts = new HashMap<>();
    for (PlainRow row : rows) {
      switch (row.source()) {
        case "gemeente/trajecten" -> {
          add(
              parts,
              row.get("Soort") + "|" + row.get("Aanbieder"),
              row,
              "Startdatum",
              "Einddatum",
              "Resultaat");
          status(row, 0, "Doelgroep", "Startdatum", "Einddatum");
        }
        case "academie/deelnemers" ->
            add(parts, row.get("Leerlijn") + "|", row, "Start", "Eind", "Uitkomst");
        case "roc/certificaten" -> {
          if (List.of("Mbo-certificaat", "Praktijkverklaring", "Diploma")
              .contains(row.get("Soort"))) {
            achievements.add(row.day("Datum behaald"));
          }
        }
        case "uwv/uwv" -> {
          status(row, 1, "Uitkering", "Uitkering vanaf", "Uitkering tot");
          if (row.day("Datum in dienst") != null) {
            claims.add(claim(row, 3, "KvK", "Datum in dienst", "Datum uit dienst", "", "Uren"));
          }
        }
        case "gemeente/plaatsingen" ->
            claims.add(
                claim(
                    row,
                    2,
                    "KvK werkgever",
                    "Startdatum",
                    "Einddatum",
                    "Geplande einddatum",
                    "Uren per week"));
        case "roc/bbl" ->
            claims.add(
                claim(
                    row,
                    1,
                    "KvK leerbedrijf",
                    "Begindatum",
                    "Werkelijke einddatum",
                    "Einddatum overeenkomst",
                    "Uren per week"));
        default ->
            claims.add(
                claim(row, 0, "", "In dienst", "Uit dienst", "Einde contract", "Uren per week"));
      }
    }
    placements = PlainPlacement.join(claims);
    parts.forEach(this::join);
  }

  private static void add(
      Map<String, List<Part>> parts,
      String kind,
      PlainRow row,
      String start,
      String end,
      String result) {
    parts
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add(new Part(row.day(start), row.day(end), row.get(result)));
  }

  private void status(PlainRow row, int rank, String group, String from, String until) {
    String code = GROUPS.get(row.get(group));
    if (code != null) {
      statuses.add(new Status(row.day(from), row.day(until), rank, code));
    }
  }

  private static PlainPlacement.Claim claim(
      PlainRow row, int rank, String kvk, String start, String end, String planned, String hours) {
    String employer = row.sender().isEmpty() ? PlainChecks.padded(row.get(kvk), 8) : row.sender();
    LocalDate last = row.raw(end).isEmpty() ? PlainPlacement.OPEN : row.day(end);
    String never = row.get("Niet gestart") + row.get("Nooit begonnen");
    boolean held = !PROOFS.contains(row.get("Bewijs")) || !List.of("", "Ja", "Nee").contains(never);
    return new PlainPlacement.Claim(
        rank,
        row.key(),
        employer.isEmpty() ? null : employer,
        row.day(start),
        last,
        row.day(planned),
        hours(row.get(hours)),
        GROUPS.get(row.get("Doelgroep")),
        row.get("Bewijs"),
        never.equals("Ja"),
        held);
  }

  private static BigDecimal hours(String text) {
    if (text.isEmpty()) {
      return null;
    }
    BigDecimal hours = new BigDecimal(text.replace(',', '.'));
    return hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(60)) > 0 ? null : hours;
  }

  /** Parts of one kind at one provider that overlap or lie at most 30 days apart are one. */
  private void join(String kind, List<Part> parts) {
    parts.sort(Comparator.comparing(Part::start));
    Part whole = null;
    for (Part next : parts) {
      boolean after = whole != null && whole.end() != null && next.start().isAfter(whole.end());
      boolean far = after && ChronoUnit.DAYS.between(whole.end(), next.start()) > 30;
      if (whole == null || far || (after && whole.result().equals("Afgerond"))) {
        close(kind, whole);
        whole = next;
      } else {
        boolean open = whole.end() == null || next.end() == null;
        LocalDate end = open ? null : whole.end().isAfter(next.end()) ? whole.end() : next.end();
        whole =
            new Part(whole.start(), end, next.result().isEmpty() ? whole.result() : next.result());
      }
    }
    close(kind, whole);
  }

  private void close(String kind, Part whole) {
    String sort = kind.substring(0, kind.indexOf('|'));
    if (whole == null || !List.of("Werkfit", "Werkontwikkel").contains(sort)) {
      return;
    }
    started.computeIfAbsent(sort, s -> new ArrayList<>()).add(whole.start());
    if (whole.result().equals("Afgerond") && whole.end() != null) {
      achievements.add(whole.end());
    }
  }

  /**
   * Group on the first day: by status, else by status the day before, else by the claim; null when
   * there is none.
   */
  String group(PlainPlacement placement) {
    for (LocalDate day : List.of(placement.start(), placement.start().minusDays(1))) {
      Status found =
          statuses.stream()
              .filter(status -> status.isOn(day))
              .min(
                  Comparator.comparingInt(Status::rank)
                      .thenComparing(Status::from, Comparator.nullsLast(Comparator.reverseOrder())))
              .orElse(null);
      if (found != null) {
        return found.group();
      }
    }
    return placement.group();
  }
}
