package nl.sectordeal.sample;

import java.time.LocalDate;

/** Writes what happened as the row of a partner (rijen). */
final class Rows {
  /** Something with a first and a last day; the last is null while it goes on. */
  record Span(LocalDate start, LocalDate end) {}

  /** What an agreement says: planned end (null: none), hours a week, kind of contract. */
  record Terms(LocalDate planned, Object hours, String contract) {}

  static Draft track(
      String key,
      Person p,
      String kind,
      String provider,
      Span span,
      String result,
      LocalDate known) {
    Object[] cells = {
      key,
      p.bsn(),
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      p.group().label,
      kind,
      provider,
      span.start(),
      span.end(),
      span.end() == null ? "Loopt" : result,
      null
    };
    return new Draft(p.bsn(), Feed.TRAJECTEN, "", known, cells, span.end(), 13, 14, "Loopt");
  }

  static Draft placement(
      String key, Person p, Employer e, Span span, Terms terms, String proof, LocalDate known) {
    Object[] cells = {
      key,
      p.bsn(),
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      p.group().label,
      e.kvk(),
      e.name(),
      span.start(),
      span.end(),
      terms.planned(),
      terms.hours(),
      terms.contract(),
      proof,
      "Nee"
    };
    return new Draft(p.bsn(), Feed.PLAATSINGEN, "", known, cells, span.end(), 13, -1, "");
  }

  /** A row of UWV: a benefit, a job, or both; null for the one that it is not about. */
  static Draft uwv(
      String key,
      Person p,
      String benefit,
      Span paid,
      Employer e,
      Span span,
      Object hours,
      LocalDate known) {
    Object[] cells = {
      key,
      p.bsn(),
      p.initials(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender().isEmpty() ? null : p.gender().equals("M") ? "1" : "2",
      p.postcode(),
      p.house(),
      benefit,
      paid == null ? null : paid.start(),
      paid == null ? null : paid.end(),
      e == null ? null : e.kvk(),
      e == null ? null : e.name(),
      span == null ? null : span.start(),
      span == null ? null : span.end(),
      hours
    };
    return new Draft(
        p.bsn(), Feed.UWV, "", known, cells, span == null ? null : span.end(), 15, -1, "");
  }

  static Draft bbl(
      String key,
      Person p,
      boolean byBsn,
      Employer e,
      Span span,
      LocalDate planned,
      Object hours,
      LocalDate known) {
    Object[] cells = {
      key,
      byBsn ? p.bsn() : null,
      byBsn ? null : p.onderwijsnummer(),
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      e.kvk(),
      e.name(),
      span.start(),
      planned,
      span.end(),
      hours,
      "Helpende zorg en welzijn"
    };
    return new Draft(p.bsn(), Feed.BBL, "", known, cells, span.end(), 14, -1, "");
  }

  static Draft certificate(
      String key, Person p, boolean byBsn, String kind, LocalDate day, LocalDate known) {
    Object[] cells = {
      key,
      "Nieuw",
      byBsn ? p.bsn() : null,
      byBsn ? null : p.onderwijsnummer(),
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      kind,
      day,
      "Zorg en welzijn"
    };
    return new Draft(p.bsn(), Feed.CERTIFICATEN, "", known, cells, null, -1, -1, "");
  }

  static Draft employee(String key, Person p, Employer e, Span span, Terms terms, LocalDate known) {
    Object[] cells = {
      key,
      p.initials(),
      p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      span.start(),
      span.end(),
      terms.planned(),
      terms.hours(),
      terms.contract(),
      "Nee",
      "Medewerker zorg"
    };
    return new Draft(p.bsn(), Feed.WERKGEVERS, e.kvk(), known, cells, span.end(), 10, -1, "");
  }

  static Draft academy(String key, Person p, String kind, Span span, String result) {
    Object[] cells = {
      key,
      p.given().isEmpty() ? p.initials() : p.given(),
      p.particle(),
      p.surname(),
      p.birth(),
      p.gender(),
      p.postcode(),
      p.house(),
      kind,
      span.start(),
      span.end(),
      span.end() == null ? "Loopt nog" : result
    };
    return new Draft(
        p.bsn(), Feed.ACADEMIE, "", span.start(), cells, span.end(), 10, 11, "Loopt nog");
  }

  static Draft agreement(String key, Employer e, int places, LocalDate from, LocalDate until) {
    Object[] cells = {key, e.kvk(), e.name(), places, from, until};
    return new Draft("", Feed.WERKAKKOORDEN, "", from, cells, null, -1, -1, "");
  }

  private Rows() {}
}
