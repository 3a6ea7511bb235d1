package nl.sectordeal.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Claim.ContactClaim;

/** Settles contacts: every claim is one of its own (contacten). */
final class ContactSettler {
  private final Catalogue catalogue;

  ContactSettler(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void settle(PersonRows rows, DoelgroepFinder groups, List<Outcome> outcomes) {
    for (Told<ContactClaim> told : Told.select(rows.rows(), ContactClaim.class, true)) {
      outcomes.add(settled(rows.person(), told, groups));
    }
    for (Told<ContactClaim> told : Told.select(rows.rows(), ContactClaim.class, false)) {
      outcomes.add(settled(rows.person(), told, groups));
    }
  }

  private Contact settled(String person, Told<ContactClaim> told, DoelgroepFinder groups) {
    ContactClaim claim = told.claim();
    Joined<ContactClaim> joined = Joined.alone(told);
    return new Contact(
        joined.facts(
            OutcomeKind.CONTACT,
            person,
            claim.type(),
            groups.on(claim.date(), joined),
            catalogue.extended(sorted(claim.attributes()), null, claim.date())),
        claim.date(),
        claim.answered());
  }

  private static Map<String, String> sorted(Map<String, String> attributes) {
    return attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
  }
}
