package nl.sectordeal.person.score;

/** The most that names can weigh when surnames are not the same, by what the address is. */
final class Bounds {
  private final double[] byName = new double[Address.values().length];
  private final double[] byGiven = new double[Address.values().length];

  private final double byGender;

  Bounds(LinkModel model) {
    Weights weights = new Weights(model);
    byGender = Math.max(weights.most(Compared.GENDER, false), weights.most(Compared.GENDER, true));
    double rarestSurname = Rarity.most(model.surnames());
    double rarestGiven =
        Math.max(0, Math.max(Rarity.most(model.givenNames()), Rarity.most(model.initials())));
    for (Address address : Address.values()) {
      byName[address.ordinal()] = weights.mostWithoutSameName(address, rarestSurname);
      boolean household = weights.knowHouseholds && address.isHousehold();
      byGiven[address.ordinal()] =
          weights.most(Compared.GIVEN_NAME, household) + (household ? 0 : rarestGiven);
    }
  }

  /** Surname and address together. */
  double byName(Address address) {
    return byName[address.ordinal()];
  }

  double byGender() {
    return byGender;
  }

  double byGiven(Address address) {
    return byGiven[address.ordinal()];
  }
}
