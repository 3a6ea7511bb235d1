package nl.sectordeal.record.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one source become rows: our field, the partner's column (vertaling).
 *
 * @param source id of the source
 * @param idKinds kinds of national id the source may send, tried in this order
 * @param key columns that together are the partner's key
 * @param withdrawal how a row takes itself back; null: rows of this source cannot
 * @param intake what a row tells of someone who joins something; null: nothing
 * @param country whose postcodes and employers' numbers the source writes
 */
public record RowMapping(
    String source,
    PartnerKind partner,
    IdPolicy nationalId,
    List<IdKind> idKinds,
    List<String> key,
    @Nullable Code withdrawal,
    @Nullable PersonColumns person,
    @Nullable StatusColumns status,
    @Nullable ParticipationColumns participation,
    @Nullable PlacementColumns placement,
    @Nullable QualificationColumns qualification,
    @Nullable ContactColumns contact,
    @Nullable CommitmentColumns commitment,
    @Nullable IntakeColumns intake,
    Country country) {

  /** The sections of a mapping that may claim something, in the order in which a row is read. */
  public enum Section {
    PARTICIPATION,
    PLACEMENT,
    QUALIFICATION,
    CONTACT,
    COMMITMENT
  }

  /** The code that tells the kind of a section; null when there is none. */
  public @Nullable Code kind(Section section) {
    return switch (section) {
      case PARTICIPATION -> participation == null ? null : participation.kind();
      case PLACEMENT -> placement == null ? null : placement.kind();
      case QUALIFICATION -> qualification == null ? null : qualification.kind();
      case CONTACT -> contact == null ? null : contact.kind();
      case COMMITMENT -> commitment == null ? null : commitment.kind();
    };
  }

  /**
   * A coded field: a column whose values the job file translates, or one fixed code.
   *
   * @param column the partner's heading; null when the code is fixed
   * @param values the partner's value to our code, matched ignoring case and outer spaces; empty:
   *     the value itself is the code
   * @param fixed code that holds for every row; null when a column gives it
   * @param list what the column's values mean, each for as long as it holds; null: they mean the
   *     same on every day
   * @param number what kind of number the column holds; null: it holds words
   */
  public record Code(
      @Nullable String column,
      Map<String, String> values,
      @Nullable String fixed,
      @Nullable CodeList list,
      @Nullable AgreedNumber number) {

    /** A word that means the same on every day. */
    public Code(@Nullable String column, Map<String, String> values, @Nullable String fixed) {
      this(column, values, fixed, null, null);
    }

    /** How values are compared: of those that give the same here only one can have a code. */
    public static String compared(String value) {
      return CellText.collapsed(value.strip()).toLowerCase(Locale.ROOT);
    }
  }

  /** Columns that describe a person; each null when the source does not have it. */
  public record PersonColumns(
      @Nullable String nationalId,
      @Nullable String educationId,
      @Nullable String givenName,
      @Nullable String initials,
      @Nullable String particle,
      @Nullable String surname,
      @Nullable String partnerParticle,
      @Nullable String partnerSurname,
      @Nullable String birthDate,
      @Nullable Code gender,
      @Nullable String postcode,
      @Nullable String houseNumber,
      @Nullable String street,
      @Nullable String city,
      @Nullable String clientNumber) {}

  public record StatusColumns(
      @Nullable Code group,
      @Nullable Code position,
      @Nullable String from,
      @Nullable String until) {}

  public record ParticipationColumns(
      Code kind,
      @Nullable String provider,
      String start,
      @Nullable String end,
      @Nullable Code result,
      @Nullable Code group,
      Map<String, Code> attributes) {}

  /**
   * Columns of a placement.
   *
   * @param ages attributes that somebody has who is so many years old on the first day
   */
  public record PlacementColumns(
      @Nullable Code kind,
      @Nullable String employer,
      @Nullable String employerName,
      boolean employerIsSender,
      String start,
      @Nullable String end,
      @Nullable String plannedEnd,
      @Nullable String hours,
      @Nullable Code contract,
      @Nullable Code proof,
      @Nullable Code neverStarted,
      @Nullable Code group,
      Map<String, Code> attributes,
      Map<String, Integer> ages) {}

  public record QualificationColumns(Code kind, String date, @Nullable Code group) {}

  public record ContactColumns(
      Code kind,
      String date,
      @Nullable String answered,
      @Nullable Code group,
      Map<String, Code> attributes) {}

  public record CommitmentColumns(
      Code kind,
      String employer,
      @Nullable String employerName,
      @Nullable String number,
      String from,
      @Nullable String until) {}

  /**
   * Columns that describe someone on joining something, each by the name that the job file gives
   * it.
   *
   * @param on heading of the day that they describe; null: the first day that the row tells
   * @param codes answers out of a list
   * @param days answers that are a day
   * @param hours heading of the hours of support; null when the source does not have it
   */
  public record IntakeColumns(
      @Nullable String on,
      Map<String, Code> codes,
      Map<String, String> days,
      @Nullable String hours) {}

  /** Codes of {@link Proof} as the job file writes them. */
  public static final Set<String> PROOFS =
      Set.of("GEEN", "AANGEVRAAGD", "ONTVANGEN", "GOEDGEKEURD", "AFGEWEZEN", "VERLOPEN");
}
