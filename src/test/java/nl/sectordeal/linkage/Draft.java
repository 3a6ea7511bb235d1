package nl.sectordeal.linkage;

/** A row in the making, on which mistakes are still to be made (klad). */
final class Draft {
  final int source;
  final Human human;
  long mistakes;
  String id = "";
  String givenName = "";
  String initials = "";
  String particle = "";
  String surname = "";
  String partnerParticle = "";
  String partnerSurname = "";
  String birthDate = "";
  int gender;
  String postcode = "";
  String houseNumber = "";
  String street = "";
  String city = "";

  Draft(int source, Human human) {
    this.source = source;
    this.human = human;
  }

  void note(Mistake mistake) {
    mistakes |= mistake.bit();
  }

  Written written() {
    return new Written(
        source,
        human.number(),
        human.household(),
        mistakes,
        id,
        givenName,
        initials,
        particle,
        surname,
        partnerParticle,
        partnerSurname,
        birthDate,
        gender,
        postcode,
        houseNumber,
        street,
        city,
        "");
  }
}
