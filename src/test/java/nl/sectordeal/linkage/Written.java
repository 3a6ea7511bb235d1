package nl.sectordeal.linkage;

/**
 * One row as a source wrote it, with the truth beside it (geschreven rij).
 *
 * <p>The texts are what a partner's file would hold, before the program has read it; empty is
 * unknown.
 *
 * @param source number of the source, from 0
 * @param person who it is about in truth
 * @param household which the person belongs to, or -1
 * @param mistakes what was done to the row: bits of {@link Mistake}
 * @param id national id as it was typed
 * @param sharedNumber a number nobody checks
 */
record Written(
    int source,
    int person,
    int household,
    long mistakes,
    String id,
    String givenName,
    String initials,
    String particle,
    String surname,
    String partnerParticle,
    String partnerSurname,
    String birthDate,
    int gender,
    String postcode,
    String houseNumber,
    String street,
    String city,
    String sharedNumber) {}
