package nl.sectordeal.sample;

/** A person's group, as the gemeente writes it (doelgroep). */
enum Group {
  BIJSTAND("Bijstand"),
  JONGERE("Jongere <27"),
  WW("WW"),
  NUGGER("Nugger");

  final String label;

  Group(String label) {
    this.label = label;
  }
}
