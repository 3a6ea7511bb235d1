package nl.sectordeal._support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;

/** Builds one claim in a few words; a field that a test does not name has no value. */
public final class Said {
  private final Function<Said, Claim> kind;
  private LocalDate start;
  private End end = End.notTold();
  private LocalDate plannedEnd;
  private String type;
  private String provider;
  private String result;
  private String employer;
  private String employerName;
  private BigDecimal hours;
  private String contract;
  private Proof proof = Proof.NONE;
  private boolean neverStarted;
  private String group;
  private Map<String, String> attributes = Map.of();
  private final Set<Field> held = EnumSet.noneOf(Field.class);

  private Said(Function<Said, Claim> kind, String type, String start) {
    this.kind = kind;
    this.type = type;
    this.start = start == null ? null : LocalDate.parse(start);
  }

  public static Said participation(String type, String start) {
    return new Said(
        s ->
            new Claim.ParticipationClaim(
                s.type, s.provider, s.start, s.end, s.result, s.group, s.attributes, s.held),
        type,
        start);
  }

  public static Said placement(String start) {
    return new Said(
        s ->
            new Claim.PlacementClaim(
                s.type,
                s.employer,
                s.employerName,
                s.start,
                s.end,
                s.plannedEnd,
                s.hours,
                s.contract,
                s.proof,
                s.neverStarted,
                s.group,
                s.attributes,
                s.held),
        null,
        start);
  }

  public static Said qualification(String type, String date) {
    return new Said(
        s -> new Claim.QualificationClaim(s.type, s.start, s.group, s.held), type, date);
  }

  public static Said contact(String type, String date) {
    return new Said(
        s -> new Claim.ContactClaim(s.type, s.start, s.end.date(), s.group, s.attributes, s.held),
        type,
        date);
  }

  /**
   * In force from a day, or since ever when that is null; open until {@link #to} says otherwise.
   */
  public static Said status(String group, String from) {
    return new Said(
            s -> new Claim.StatusClaim(s.group, null, s.start, s.end.date(), s.held), null, from)
        .group(group);
  }

  /** A position on the labour market, in force from a day and open until {@link #to}. */
  public static Said position(String code, String from) {
    return new Said(
        s -> new Claim.StatusClaim(null, s.type, s.start, s.end.date(), s.held), code, from);
  }

  /** Answers on joining, by the name of the question. */
  public static Said intake(String on, Map<String, String> answers) {
    return new Said(s -> new Claim.IntakeClaim(s.start, s.attributes, s.held), null, on)
        .with(answers);
  }

  public static Said commitment(String employer, int number, String from) {
    return new Said(
            s ->
                new Claim.CommitmentClaim(
                    s.type, s.employer, s.employerName, number, s.start, s.end.date(), s.held),
            "WERKAKKOORD",
            from)
        .at(employer);
  }

  public Said type(String code) {
    type = code;
    return this;
  }

  public Said to(String day) {
    end = End.on(LocalDate.parse(day));
    return this;
  }

  public Said open() {
    end = End.open();
    return this;
  }

  public Said planned(String day) {
    plannedEnd = LocalDate.parse(day);
    return this;
  }

  public Said by(String name) {
    provider = name;
    return this;
  }

  public Said result(String code) {
    result = code;
    return this;
  }

  public Said at(String kvk) {
    employer = kvk;
    return this;
  }

  public Said named(String name) {
    employerName = name;
    return this;
  }

  public Said hours(String number) {
    hours = new BigDecimal(number);
    return this;
  }

  public Said contract(String code) {
    contract = code;
    return this;
  }

  public Said proof(Proof state) {
    proof = state;
    return this;
  }

  public Said neverStarted() {
    neverStarted = true;
    return this;
  }

  public Said group(String code) {
    group = code;
    return this;
  }

  public Said with(Map<String, String> named) {
    attributes = named;
    return this;
  }

  public Said holding(Field field) {
    held.add(field);
    return this;
  }

  Claim claim() {
    return kind.apply(this);
  }
}
