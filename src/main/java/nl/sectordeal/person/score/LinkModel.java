package nl.sectordeal.person.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * By what two records are known as one person (koppelmodel), after Fellegi and Sunter. Together
 * with the two records it gives their score, whatever other records there are.
 *
 * @param name of the model
 * @param version goes up by one with every training
 * @param prior how likely two random records are about one person
 * @param twins how likely two random records are about twins who live apart; above them one birth
 *     date and a rare surname say little
 * @param comparisons in the order in which they are explained
 * @param surnames how common surnames are, without particles
 * @param givenNames how common first given names are
 * @param initials how common first letters are
 * @param nicknames names in one row may be of one person, such as Johannes, Jan and Hans
 */
public record LinkModel(
    String name,
    int version,
    double prior,
    double twins,
    List<Comparison> comparisons,
    Frequencies surnames,
    Frequencies givenNames,
    Frequencies initials,
    List<List<String>> nicknames) {

  /** Name that {@link Evidence} has for the prior. */
  public static final String PRIOR = "prior";

  private static final Set<String> UNKNOWN = Set.of("unknown", "name_unknown_address_unknown");

  /** As long as there are fewer than twice as many records, their number makes no difference. */
  private static final int FEW_ENOUGH = 100_000;

  private static final Label PRIOR_LABEL =
      new Label("vooraf: twee willekeurige rijen", "beforehand: two random rows");

  /**
   * @throws IllegalArgumentException when a comparison or level is missing, unknown or out of order
   */
  public LinkModel {
    comparisons = List.copyOf(comparisons);
    nicknames = nicknames.stream().map(List::copyOf).toList();
    if (!(prior > 0 && prior < 1)) {
      throw new IllegalArgumentException("The prior is not between 0 and 1");
    }
    if (!(twins >= 0 && twins < 1)) {
      throw new IllegalArgumentException("The share of twins is not from 0 to 1");
    }
    if (!names(comparisons).equals(comparisonNames())) {
      throw new IllegalArgumentException("The comparisons are not " + comparisonNames());
    }
    for (Comparison comparison : comparisons) {
      List<String> levels = comparison.levels().stream().map(Level::name).toList();
      if (!levels.equals(levelNames(comparison.name()))) {
        throw new IllegalArgumentException(
            "The levels of " + comparison.name() + " are not " + levelNames(comparison.name()));
      }
    }
  }

  /** Names of the comparisons that every model has, in order. */
  public static List<String> comparisonNames() {
    return Arrays.stream(Compared.values()).map(Compared::key).toList();
  }

  /** Names of the levels that a comparison has in every model; the first that holds comes first. */
  public static List<String> levelNames(String comparison) {
    return Compared.valueOf(comparison.toUpperCase(Locale.ROOT)).levels();
  }

  /** Whether this level says that there was nothing to compare; it weighs 0 in every model. */
  public static boolean isUnknown(String level) {
    return UNKNOWN.contains(level);
  }

  /**
   * The comparison of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Comparison comparison(String comparison) {
    return comparisons.stream()
        .filter(one -> one.name().equals(comparison))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no comparison " + comparison));
  }

  /** What was compared, in words. */
  public String comparisonLabel(Evidence.Line line, Locale locale) {
    Label label =
        line.comparison().equals(PRIOR) ? PRIOR_LABEL : comparison(line.comparison()).label();
    return label.in(locale);
  }

  /** What was found, in words; empty for the prior. */
  public String levelLabel(Evidence.Line line, Locale locale) {
    return line.comparison().equals(PRIOR)
        ? ""
        : comparison(line.comparison()).level(line.level()).label().in(locale);
  }

  /**
   * The model for these records. It differs from this one in three things only. Without families
   * where nobody shares an address with somebody else, as in a list of people who signed up one by
   * one: there another given name at one address is a mistake rather than a twin. With higher
   * shares for names that are far more common in these records than the model knows. And where
   * there are many records, with more strangers who happen to look like one another.
   *
   * @param profiles of all records that are to be linked
   */
  public LinkModel fitting(Profiles profiles) {
    NameShares shares = new NameShares(profiles);
    boolean homes = SharedHomes.areIn(this, profiles);
    int times = timesAsMany(profiles.size());
    return new LinkModel(
        name,
        version,
        prior / times,
        homes ? twins / times : 0,
        comparisons.stream()
            .map(
                comparison ->
                    homes ? comparison.withSparserHomes(times) : comparison.withoutHouseholds())
            .toList(),
        shares.surnames(surnames),
        shares.givenNames(givenNames),
        initials,
        nicknames);
  }

  /** In powers of two, so that a month more seldom changes it. */
  private static int timesAsMany(int profiles) {
    return Math.max(1, Integer.highestOneBit(profiles / FEW_ENOUGH));
  }

  /** Whether people of one address are told apart from strangers. */
  public boolean knowsHouseholds() {
    return comparisons.stream()
        .flatMap(comparison -> comparison.levels().stream())
        .anyMatch(level -> level.uHousehold() != level.u());
  }

  /** The same model with other figures. */
  LinkModel with(
      int newVersion, double newPrior, double newTwins, List<Comparison> newComparisons) {
    return new LinkModel(
        name,
        newVersion,
        newPrior,
        newTwins,
        newComparisons,
        surnames,
        givenNames,
        initials,
        nicknames);
  }

  /** Sixteen characters that are others for any model that could score differently. */
  public String hash() {
    try {
      byte[] all = toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static List<String> names(List<Comparison> comparisons) {
    return comparisons.stream().map(Comparison::name).toList();
  }
}
