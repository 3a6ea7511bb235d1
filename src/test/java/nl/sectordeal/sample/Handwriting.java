package nl.sectordeal.sample;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * How partners without national ids write people down (schrijfwijze): each in its own way, always
 * the same for the same person, and now and then with a slip. Most rows agree on nearly everything;
 * no row has more than one slip.
 */
final class Handwriting {
  private static final long WRITING = 0x4A11DL;

  /** Rows with a slip, of a thousand. */
  private static final int SLIPS = 145;

  private final long seed;

  Handwriting(long seed) {
    this.seed = seed;
  }

  /** The person as this employer has it. */
  Person of(Person p, Employer employer) {
    return write(p, Long.parseLong(employer.kvk()));
  }

  /** The person as the Zorg Werkt Academie has it. */
  Person ofAcademy(Person p) {
    return write(p, 1);
  }

  /**
   * A row of the school: one BSN in thirty is typed wrongly, and an impossible one goes through.
   */
  static Draft withId(Dice dice, Draft row) {
    int slip = dice.below(60);
    String bsn = (String) row.cells()[row.feed().column("BSN")];
    int at = dice.below(8);
    return slip > 1 ? row : row.set("BSN", slip == 0 ? Slips.digit(bsn, at) : Slips.swap(bsn, at));
  }

  private Person write(Person p, long sender) {
    Dice dice = new Dice(seed ^ WRITING, Long.parseLong(p.bsn()) * 100_000_007L + sender);
    int slip = dice.below(1000);
    if (slip < SLIPS) {
      return slip(dice, slip, withoutMarks(dice, particle(dice, p)));
    }
    if (p.gender().equals("V") && p.group() != Group.WW && dice.chance(7)) {
      return name(dice, withoutMarks(dice, joined(dice, p)));
    }
    Person written = name(dice, withoutMarks(dice, particle(dice, p)));
    return dice.chance(5) ? written.withGender("") : written;
  }

  /** Her partner's name before her own. */
  private static Person joined(Dice dice, Person p) {
    String own = p.particle().isEmpty() ? p.surname() : p.particle() + " " + p.surname();
    return p.surnamed("", Names.pick(dice, Names.FAMILIES).name() + "-" + own);
  }

  /** Given name and initials, initials only, or what colleagues say. */
  private static Person name(Dice dice, Person p) {
    int form = dice.below(100);
    if (form < 45) {
      return p;
    }
    return form < 70
        ? p.called("", p.initials())
        : p.called(dice.pick(Names.daily(p.given())), form < 85 ? p.initials() : "");
  }

  private static Person particle(Dice dice, Person p) {
    int form = dice.below(100);
    if (p.particle().isEmpty() || form < 62) {
      return p;
    }
    if (form < 74) {
      return p.surnamed("", p.particle() + " " + p.surname());
    }
    if (form < 86) {
      return p.surnamed("", p.surname() + ", " + p.particle());
    }
    return form < 96
        ? p.surnamed(abbreviated(p.particle()), p.surname())
        : p.surnamed("", p.surname());
  }

  /** First letters: v.d. for van den. */
  static String abbreviated(String particle) {
    StringBuilder letters = new StringBuilder();
    for (String word : particle.split(" ")) {
      letters.append(word.charAt(0) == '\'' ? word : word.charAt(0) + ".");
    }
    return letters.toString();
  }

  private static Person withoutMarks(Dice dice, Person p) {
    Person plain = dice.chance(50) ? p.called(plain(p.given()), p.initials()) : p;
    Person both =
        dice.chance(50) ? plain.surnamed(plain.particle(), plain(plain.surname())) : plain;
    return dice.chance(12)
        ? both.surnamed(both.particle(), both.surname().replace("ij", "y"))
        : both;
  }

  /** Without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Person slip(Dice dice, int slip, Person p) {
    if (slip < 25) {
      return p.surnamed(p.particle(), Slips.letter(dice, p.surname()));
    }
    if (slip < 35) {
      return p.called(Slips.letter(dice, p.given()), p.initials());
    }
    if (slip < 50) {
      return p.born(Slips.swapped(p.birth()));
    }
    if (slip < 65) {
      return p.born(Slips.digit(dice, p.birth()));
    }
    if (slip < 75) {
      return p.born(LocalDate.of(p.birth().getYear(), 1, 1));
    }
    // UWV has initials only, so of its people no more may be lost.
    boolean byInitials = p.group() == Group.WW;
    if (slip < 110 && !byInitials) {
      return p.at(People.postcode(dice), Integer.toString(dice.between(1, 300)));
    }
    if (slip < 125) {
      return p.at(p.postcode(), "");
    }
    return p.gender().equals("V") && !byInitials
        ? p.surnamed("", Names.pick(dice, Names.FAMILIES).name())
        : p.withGender("");
  }
}
