package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Lets people start work, and lets each partner write it down in its own way (plaatsingen). */
final class Placements {
  /** Who of the public side knows of the job. */
  enum Public {
    GEMEENTE,
    UWV
  }

  /** Hours a week and kind of contract. */
  record Deal(int hours, String contract) {}

  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private final Keys keys;
  private final Handwriting writing;
  private final Consumer<Draft> out;

  Placements(Keys keys, Handwriting writing, Consumer<Draft> out) {
    this.keys = keys;
    this.writing = writing;
    this.out = out;
  }

  /**
   * A job that the public side writes down, and most often the employer too; some get another one
   * later.
   */
  void hire(Dice dice, Person p, LocalDate start, Public side, Deal deal) {
    Employer employer = employer(dice);
    LocalDate end = end(dice, start);
    claim(dice, p, employer, new Rows.Span(start, end), side, deal);
    if (end == null || end.isAfter(LocalDate.of(2021, 1, 31))) {
      return;
    }
    int next = dice.below(100);
    if (next < 14) {
      Rows.Span renewed = new Rows.Span(end.plusDays(dice.between(1, 20)), null);
      claim(dice, p, employer, renewed, side, deal);
    } else if (next < 34 && end.isBefore(LocalDate.of(2020, 11, 30))) {
      Rows.Span other = new Rows.Span(end.plusDays(dice.between(70, 120)), null);
      claim(dice, p, Employer.DELIVERING.get(dice.below(10)), other, side, deal);
    }
  }

  /** A job that only the employer writes down. */
  void onlyEmployer(Dice dice, Person p, LocalDate start, Deal deal) {
    Employer employer = Employer.DELIVERING.get(dice.below(10));
    Rows.Span span = new Rows.Span(start, end(dice, start));
    out.accept(
        Rows.employee(
            keys.employee(employer),
            writing.of(p, employer),
            employer,
            span,
            terms(dice, span, deal),
            start.plusDays(3)));
  }

  /**
   * Work and school under one contract: the school writes it down, mostly the employer and the
   * gemeente too.
   */
  void learn(Dice dice, Person p, boolean byBsn, LocalDate start) {
    Employer employer = employer(dice);
    LocalDate end = dice.chance(15) ? start.plusDays(dice.between(30, 300)) : null;
    Rows.Span span = new Rows.Span(start, end);
    Rows.Terms terms = new Rows.Terms(start.plusYears(1), dice.pick(List.of(24, 28, 32)), "BBL");
    Draft contract =
        Rows.bbl(
            keys.bbl(),
            p,
            byBsn,
            employer,
            span,
            terms.planned(),
            terms.hours(),
            start.minusDays(10));
    out.accept(byBsn ? Handwriting.withId(dice, contract) : contract);
    if (Employer.DELIVERING.contains(employer) && dice.chance(80)) {
      out.accept(
          Rows.employee(
              keys.employee(employer),
              writing.of(p, employer),
              employer,
              span,
              terms,
              start.plusDays(4)));
    }
    // Whoever has no BSN yet is not known to the gemeente.
    if (byBsn && dice.chance(80)) {
      out.accept(
          Rows.placement(keys.placement(), p, employer, span, terms, "Geen", start.plusDays(15)));
    }
  }

  private static Employer employer(Dice dice) {
    int which = dice.below(100);
    return which < 66
        ? Employer.DELIVERING.get(Math.min(dice.below(11), 9))
        : which < 77 ? dice.pick(Employer.SILENT) : dice.pick(Employer.OTHERS);
  }

  private static LocalDate end(Dice dice, LocalDate start) {
    int lasts = dice.below(100);
    LocalDate end =
        lasts < 3
            ? start.plusDays(dice.between(2, 26))
            : lasts < 36 ? start.plusDays(dice.between(28, 420)) : null;
    return end != null && end.isAfter(LAST.plusDays(60)) ? null : end;
  }

  private static Rows.Terms terms(Dice dice, Rows.Span span, Deal deal) {
    boolean fixed = deal.contract().equals("Bepaalde tijd");
    LocalDate year = span.start().plusYears(1).minusDays(1);
    boolean short6 =
        fixed
            && dice.chance(25)
            && span.end() == null
            && span.start().isAfter(LocalDate.of(2020, 10, 15));
    LocalDate planned = short6 ? span.start().plusMonths(7).minusDays(1) : year;
    return new Rows.Terms(fixed ? planned : null, deal.hours(), deal.contract());
  }

  private void claim(Dice dice, Person p, Employer e, Rows.Span span, Public side, Deal deal) {
    if (span.start().isAfter(LAST)) {
      return;
    }
    Rows.Terms terms = terms(dice, span, deal);
    boolean delivers = Employer.DELIVERING.contains(e);
    if (delivers && dice.chance(96)) {
      out.accept(
          Rows.employee(
              keys.employee(e),
              writing.of(p, e),
              e,
              span,
              terms,
              span.start().plusDays(dice.below(10))));
    }
    Rows.Span told = told(dice, span);
    Object hours = hours(dice, deal.hours());
    if (side == Public.UWV) {
      Rows.Span paid =
          new Rows.Span(span.start().minusDays(dice.between(90, 500)), span.start().minusDays(1));
      LocalDate known = told.start().plusDays(dice.between(15, 40));
      out.accept(
          Rows.uwv(keys.uwv(), p, dice.chance(96) ? "WW" : "Wajong", paid, e, told, hours, known));
      return;
    }
    Rows.Terms publicTerms =
        new Rows.Terms(terms.planned(), hours, contract(dice, deal.contract()));
    LocalDate known = told.start().plusDays(dice.between(4, 25));
    String proof = proof(dice, delivers, span.start());
    out.accept(Rows.placement(keys.placement(), p, e, told, publicTerms, proof, known));
    if (dice.chance(7)) {
      out.accept(Rows.uwv(keys.uwv(), p, null, null, e, told, hours, known.plusDays(20)));
    }
  }

  /**
   * The days as the public side has them: mostly the same, sometimes some days off, now and then
   * too far.
   */
  private static Rows.Span told(Dice dice, Rows.Span span) {
    int off = dice.below(100);
    int days =
        off < 82
            ? 0
            : off < 94 ? dice.between(1, 6) : off < 98 ? dice.between(8, 25) : dice.between(36, 60);
    LocalDate start = span.start().plusDays(span.end() == null ? days : Math.min(days, 1));
    boolean otherEnd = span.end() != null && dice.chance(6);
    return new Rows.Span(start, otherEnd ? span.end().plusDays(7) : span.end());
  }

  private static Object hours(Dice dice, int hours) {
    int off = dice.below(100);
    return off < 90 ? hours : off < 96 ? hours + 2 : Math.min(hours + 6, 40);
  }

  private static String contract(Dice dice, String contract) {
    return dice.chance(97)
        ? contract
        : contract.equals("Bepaalde tijd") ? "Onbepaalde tijd" : "Bepaalde tijd";
  }

  private static String proof(Dice dice, boolean delivers, LocalDate start) {
    int state = dice.below(100);
    boolean recent = start.isAfter(LocalDate.of(2020, 12, 15));
    if (state < 1) {
      return "Afgewezen";
    }
    if (!recent && state < (delivers ? 8 : 68)) {
      return "Goedgekeurd";
    }
    return state < 80
        ? "Ontvangen"
        : state < 90 ? "Aangevraagd" : state < 97 || recent ? "Geen" : "Verlopen";
  }
}
