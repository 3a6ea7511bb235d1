package nl.sectordeal.linkage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as they are in truth (mens).
 *
 * @param number of this person in the whole population
 * @param givenNames as in the register of births
 * @param callName what they are called, often the first given name
 * @param gender 1 or 2
 * @param partner surname of the partner; null when they have none or do not use it
 * @param usage how they use their partner's name
 * @param bsn nine digits that pass the check
 * @param former the address before this one; null when it is too long ago
 */
record Human(
    int number,
    int household,
    List<String> givenNames,
    String callName,
    Surname surname,
    @Nullable Surname partner,
    Usage usage,
    LocalDate born,
    int gender,
    String bsn,
    Address address,
    @Nullable Address former) {

  /** A surname with what stands before it. */
  record Surname(String particle, String main) {
    String whole() {
      return particle.isEmpty() ? main : particle + " " + main;
    }
  }

  /** Where somebody lives. */
  record Address(String street, String houseNumber, String postcode, String city) {}

  /** How somebody with a partner is called. */
  enum Usage {
    OWN,
    PARTNER,
    PARTNER_THEN_OWN,
    OWN_THEN_PARTNER
  }
}
