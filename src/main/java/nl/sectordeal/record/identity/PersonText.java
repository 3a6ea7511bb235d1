package nl.sectordeal.record.identity;

/**
 * What a row says of its person, as its sender typed it; empty where it says nothing
 * (persoonsteksten). Lives no longer than the reading of its row.
 *
 * @param postcode as 1234AB where it can be one; what was typed where it is foreign or has a slip
 */
public record PersonText(
    String givenName,
    String initials,
    String particle,
    String surname,
    String partnerParticle,
    String partnerSurname,
    String postcode,
    String houseNumber,
    String street,
    String city,
    String clientNumber) {
  private static final char BETWEEN = '\u001f';

  /** All of it as one text; two that differ give two texts. */
  public String joined() {
    return givenName
        + BETWEEN
        + initials
        + BETWEEN
        + particle
        + BETWEEN
        + surname
        + BETWEEN
        + partnerParticle
        + BETWEEN
        + partnerSurname
        + BETWEEN
        + postcode
        + BETWEEN
        + houseNumber
        + BETWEEN
        + street
        + BETWEEN
        + city
        + BETWEEN
        + clientNumber;
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "PersonText";
  }
}
