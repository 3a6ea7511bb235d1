package nl.sectordeal.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.sectordeal.linkage.Human.Surname;
import nl.sectordeal.linkage.Human.Usage;
import org.jspecify.annotations.Nullable;

/** Writes people down the way one source does, before any mistake (administratie). */
final class Clerk {
  private static final Set<String> LOWER = Set.of("van", "de", "den", "der", "het", "ter", "ten");

  private final Source source;
  private final int number;
  private final Rates rates;

  Clerk(Source source, int number, Rates rates) {
    this.source = source;
    this.number = number;
    this.rates = rates.times(source.carelessness());
  }

  Written write(Human human, Chance chance) {
    Draft draft = new Draft(number, human);
    givenName(draft, chance);
    surname(draft, chance);
    draft.birthDate = human.born().toString();
    draft.gender = human.gender();
    address(draft, chance);
    if (chance.in(source.ids())) {
      draft.id = human.bsn();
    }
    new Slips(rates, chance).make(draft);
    return draft.written();
  }

  private void givenName(Draft draft, Chance chance) {
    List<String> given = draft.human.givenNames();
    StringBuilder initials = new StringBuilder();
    for (String name : given) {
      initials.append(name.charAt(0)).append('.');
    }
    if (source.columns() || chance.in(0.3)) {
      draft.initials = initials.toString();
    }
    if (chance.in(source.initials())) {
      draft.initials = initials.toString();
      draft.note(Mistake.INITIALS_ONLY);
    } else if (chance.in(source.callName()) && !draft.human.callName().equals(given.get(0))) {
      draft.givenName = draft.human.callName();
      draft.initials = "";
      draft.note(Mistake.CALL_NAME);
    } else {
      draft.givenName = source.allNames() ? String.join(" ", given) : given.get(0);
    }
  }

  private void surname(Draft draft, Chance chance) {
    Surname own = draft.human.surname();
    Surname partner = draft.human.partner();
    Usage usage = chance.in(source.married()) ? draft.human.usage() : Usage.OWN;
    if (partner == null || usage == Usage.OWN) {
      put(draft, own, null, chance);
    } else if (source.columns() && usage != Usage.PARTNER) {
      put(draft, own, partner, chance);
      draft.note(Mistake.JOINED_NAMES);
    } else {
      joined(draft, own, partner, usage, chance);
    }
  }

  private void joined(Draft draft, Surname own, Surname partner, Usage usage, Chance chance) {
    String between = chance.in(0.7) ? "-" : " - ";
    switch (usage) {
      case PARTNER -> {
        put(draft, partner, null, chance);
        draft.note(Mistake.PARTNERS_NAME);
      }
      case OWN_THEN_PARTNER -> {
        put(
            draft,
            new Surname(own.particle(), own.main() + between + partner.whole()),
            null,
            chance);
        draft.note(Mistake.JOINED_NAMES);
      }
      default -> {
        put(
            draft,
            new Surname(partner.particle(), partner.main() + between + own.whole()),
            null,
            chance);
        draft.note(Mistake.JOINED_NAMES);
      }
    }
  }

  private void put(Draft draft, Surname name, @Nullable Surname partner, Chance chance) {
    draft.surname = name.main();
    draft.particle = name.particle();
    if (partner != null) {
      draft.partnerSurname = partner.main();
      draft.partnerParticle = partner.particle();
    }
    if (!draft.particle.isEmpty()) {
      particle(draft, chance);
    }
  }

  private void particle(Draft draft, Chance chance) {
    boolean elsewhere = chance.in(rates.of(Mistake.PARTICLE_ELSEWHERE));
    if (source.columns() && !elsewhere) {
      return;
    }
    String particle = draft.particle;
    String shown =
        switch (chance.below(4)) {
          case 0 -> abbreviated(particle);
          case 1 -> particle.substring(0, 1).toUpperCase(Locale.ROOT) + particle.substring(1);
          default -> particle;
        };
    draft.surname =
        elsewhere && chance.in(0.4) ? draft.surname + ", " + shown : shown + " " + draft.surname;
    draft.particle = "";
    draft.note(Mistake.PARTICLE_ELSEWHERE);
  }

  private static String abbreviated(String particle) {
    StringBuilder shorter = new StringBuilder();
    for (String word : particle.split(" ")) {
      shorter.append(LOWER.contains(word) ? word.charAt(0) + "." : word + " ");
    }
    return shorter.toString().strip();
  }

  private void address(Draft draft, Chance chance) {
    Human.Address former = draft.human.former();
    boolean old = former != null && chance.in(rates.of(Mistake.MOVED_HOUSE));
    Human.Address address = former != null && old ? former : draft.human.address();
    if (old) {
      draft.note(Mistake.MOVED_HOUSE);
    }
    draft.postcode = address.postcode();
    draft.houseNumber = address.houseNumber();
    if (source.street()) {
      draft.street = address.street();
      draft.city = address.city();
    }
  }
}
