package nl.sectordeal.record.mapping;

import java.util.Locale;
import nl.sectordeal.delivery.TypedNumber;
import nl.sectordeal.record.rule.GemeentecodeIsPossible;
import nl.sectordeal.record.rule.VestigingsnummerIsPossible;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which all partners know how many digits they have (nummer van vaste lengte).
 *
 * <p>A spreadsheet drops the zeros in front of them, which are put back.
 */
public enum AgreedNumber {
  /** Of a municipality, by CBS: four digits, {@code GM} before them or not. */
  GEMEENTECODE(GemeentecodeIsPossible.CODE) {
    @Override
    @Nullable String findPlain(String typed) {
      return GemeentecodeIsPossible.isBroken(typed) ? null : GemeentecodeIsPossible.normal(typed);
    }
  },
  /** Of a place of business, in the Handelsregister: twelve digits. */
  VESTIGINGSNUMMER(VestigingsnummerIsPossible.CODE) {
    @Override
    @Nullable String findPlain(String typed) {
      return VestigingsnummerIsPossible.isBroken(typed)
          ? null
          : VestigingsnummerIsPossible.normal(typed);
    }
  };

  private final String rule;

  AgreedNumber(String rule) {
    this.rule = rule;
  }

  /** Code of the rule that says what it looks like. */
  String rule() {
    return rule;
  }

  /** All its digits; null when what was typed can be no such number. */
  @Nullable String find(String typed) {
    return findPlain(TypedNumber.bare(typed).toUpperCase(Locale.ROOT));
  }

  abstract @Nullable String findPlain(String typed);
}
