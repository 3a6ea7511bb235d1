package nl.sectordeal.person.rule;

import java.util.List;

/** The rules by which rows are linked to persons, in the order of their codes. */
public final class PersonRules {
  public static final List<Class<?>> ALL =
      List.of(IdFitsItsPerson.class, PersonIsDescribedAlike.class);

  private PersonRules() {}
}
