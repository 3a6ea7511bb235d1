package nl.sectordeal.record.identity;

/**
 * A surname taken apart (achternaam): "van den Berg", "Berg, van den", "v.d. Berg", "de
 * Vries-Jansen", "Jansen e/v de Vries", "Jansen geb. Bakker", "Berg, J.P. van den".
 *
 * @param particle in front of {@code own}, as {@code van den}; where it was abbreviated {@code v d}
 * @param own the name itself, letters only; of two joined names the first, or the one that somebody
 *     was born with
 * @param other the second of two joined names
 * @param behind given names or initials that stood behind it, as typed
 */
record Surname(String particle, String own, String other, String behind) {
  static final Surname UNKNOWN = new Surname("", "", "", "");

  /** Takes a surname apart, as it stands in a column. */
  static Surname of(String text) {
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    String letters = NameText.letters(NameText.plain(text));
    if (NameText.known(letters).isEmpty()) {
      return UNKNOWN;
    }
    return new SurnameParts().read(text);
  }

  /**
   * The same with what stands in the columns for particles and for the partner's name.
   *
   * @param particleTold as {@link Particles#of} has it
   */
  Surname with(String particleTold, Surname partner) {
    String before = particle.isEmpty() ? particleTold : particle;
    if (partner.own.isEmpty()) {
      return withParticle(before);
    }
    if (own.isEmpty()) {
      return new Surname(before, partner.own, partner.other, behind);
    }
    if (!other.isEmpty()) {
      boolean partnerFirst = partner.own.equals(own);
      return partnerFirst ? new Surname("", other, own, behind) : withParticle(before);
    }
    String second = partner.own.equals(own) ? partner.other : partner.own;
    return new Surname(before, own, second, behind);
  }

  private Surname withParticle(String before) {
    return new Surname(before, own, other, behind);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "Surname";
  }
}
