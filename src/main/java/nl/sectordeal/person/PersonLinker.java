package nl.sectordeal.person;

import java.util.List;
import nl.sectordeal.person.match.Candidates;
import nl.sectordeal.person.match.Descriptions;
import nl.sectordeal.person.match.KnownCandidates;
import nl.sectordeal.person.match.Matched;
import nl.sectordeal.person.match.Matcher;
import nl.sectordeal.person.match.SettledVerdicts;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.record.identity.TraitsSeal;

/**
 * Finds out which rows are about the same person, and lays them out person by person.
 *
 * <p>People's verdicts come first, then national ids with their aliases, then scores.
 */
public final class PersonLinker {
  private static final int ROWS_PER_BUCKET = 20_000;

  private final PersonNumbers numbers;
  private final TraitsSeal seal;
  private final LinkModel model;
  private final ScoreStore scores;

  /**
   * Links by this model.
   *
   * @param seal opens what rows say of people
   * @param scores keeps what was scored for the next time
   */
  public PersonLinker(PersonNumbers numbers, TraitsSeal seal, LinkModel model, ScoreStore scores) {
    this.numbers = numbers;
    this.seal = seal;
    this.model = model;
    this.scores = scores;
  }

  /** What the model is known by; another one for any document that could link otherwise. */
  public String modelHash() {
    return model.hash();
  }

  /**
   * Links all rows of a job and stores them by person; what was stored for the job before is
   * replaced.
   *
   * @param source must give the same versions in the same order twice
   * @param verdicts what people decided, as far as known
   */
  public PersonRegister link(
      String job,
      VersionSource source,
      LinkTerms terms,
      List<PairVerdict> verdicts,
      PersonStore store) {
    Persons persons = find(job, source, terms, verdicts);
    return store.save(
        job,
        buckets(persons.versions().size()),
        spool -> {
          Layout layout = new Layout(persons, spool);
          source.scan(true, layout::add);
          return layout.register(buckets(persons.versions().size()));
        });
  }

  /** Who is who, before anything is laid out. */
  Persons find(String job, VersionSource source, LinkTerms terms, List<PairVerdict> verdicts) {
    return find(source, terms, verdicts, new KnownCandidates(job, scores));
  }

  /** The same, with pairs from elsewhere. */
  Persons find(
      VersionSource source, LinkTerms terms, List<PairVerdict> verdicts, Candidates candidates) {
    Descriptions descriptions = new Descriptions(seal);
    Versions versions = new Versions();
    source.scan(
        false,
        version -> {
          if (version.hasPerson()) {
            versions.add(version, descriptions);
          }
        });
    Matched matched =
        new Matcher(
                versions,
                descriptions.profiles(),
                model,
                terms,
                SettledVerdicts.of(verdicts),
                candidates)
            .match();
    return new Persons(matched, Numbering.number(versions, matched.links(), numbers::bitsOf));
  }

  /**
   * A power of two, so that a bucket is the first bits of a number; depends on nothing but the
   * amount.
   */
  private static int buckets(int versions) {
    return Math.max(4, Integer.highestOneBit(versions / ROWS_PER_BUCKET + 1) * 2);
  }
}
