package nl.sectordeal.person.match;

import java.util.UUID;
import nl.sectordeal.person.LinkBasis;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.person.cluster.Clusterer;
import nl.sectordeal.person.cluster.Clustering;
import nl.sectordeal.person.cluster.EdgeFinder;
import nl.sectordeal.person.cluster.Entities;
import nl.sectordeal.person.cluster.Partition;
import nl.sectordeal.person.cluster.Terms;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Scorer;

/**
 * Assigns every version to a person, in this order of power: what people decided, national ids,
 * lists that have each person once, scores. What has been replaced by a newer version is no
 * evidence; it only follows its key, so that persons keep their numbers.
 */
public final class Matcher {
  private final Versions versions;
  private final Profiles profiles;
  private final LinkModel model;
  private final LinkTerms terms;
  private final SettledVerdicts settled;
  private final Candidates candidates;

  /**
   * A matcher for one run of linking.
   *
   * @param model how much an agreement weighs
   * @param settled what people decided, against the same versions
   * @param candidates finds the pairs that are worth a score
   */
  public Matcher(
      Versions versions,
      Profiles profiles,
      LinkModel model,
      LinkTerms terms,
      SettledVerdicts settled,
      Candidates candidates) {
    this.versions = versions;
    this.profiles = profiles;
    this.model = model;
    this.terms = terms;
    this.settled = settled;
    this.candidates = candidates;
  }

  /** Does all of the linking. */
  public Matched match() {
    IdUnits ids = IdUnits.of(versions);
    Links links = ids.links();
    VerdictUnits verdicts = VerdictUnits.decide(versions, ids, links, settled);
    addMeantIds();
    LinkModel fitting = model.fitting(profiles);
    Scorer scorer = new Scorer(fitting, profiles);
    ProfileWeights weights = new ProfileWeights(scorer, profiles);
    Terms bits = Terms.ofProbabilities(terms.link(), terms.review(), terms.largestPerson());
    OncePerPerson once = new OncePerPerson(versions, terms.oncePerPerson());
    new EqualRows(versions, links, verdicts, once).join(profiles.size(), weights, bits.link());
    UnitRows rows = new UnitRows(versions, ids, links, verdicts, once, profiles);
    Entities entities = rows.entities();
    Partition persons = keptApart(entities, links, verdicts, rows);
    EdgeFinder finder = new EdgeFinder(entities, persons, weights, bits, profiles.size());
    int cut = candidates.find(fitting, profiles, kinds(ids), bits.review(), finder::add);
    finder.addEqualProfiles();
    Clustering clustering = Clusterer.cluster(entities, persons, finder, weights, bits);
    return new Matched(
        versions,
        ids,
        links,
        verdicts,
        rows,
        clustering,
        weights,
        cut + finder.cut(),
        new LinkBasis(fitting.hash(), terms.link(), terms.review()));
  }

  /** Ids that an impossible one on another row may have been meant as; few rows have such. */
  private void addMeantIds() {
    boolean[] meant = new boolean[versions.idCount()];
    UUID[] ids = new UUID[meant.length];
    boolean any = false;
    for (UUID id : profiles.allMeantIds()) {
      int number = versions.findId(id);
      if (number != Versions.NONE) {
        meant[number] = true;
        ids[number] = id;
        any = true;
      }
    }
    for (int v = 0; any && v < versions.size(); v++) {
      int id = versions.idOf(v);
      if (id != Versions.NONE && meant[id] && versions.profile(v) != Versions.NONE) {
        profiles.addId(versions.profile(v), ids[id]);
      }
    }
  }

  private static Partition keptApart(
      Entities entities, Links links, VerdictUnits verdicts, UnitRows rows) {
    Partition persons = new Partition(entities.size());
    for (VerdictUnits.Apart pair : verdicts.apart()) {
      int one = rows.entityOf(links.root(pair.one()));
      int other = rows.entityOf(links.root(pair.other()));
      if (one != Versions.NONE && other != Versions.NONE) {
        persons.keepApart(one, other);
      }
    }
    return persons;
  }

  private byte[] kinds(IdUnits ids) {
    byte[] kinds = new byte[profiles.size()];
    for (int v = 0; v < versions.size(); v++) {
      if (versions.profile(v) != Versions.NONE) {
        int id = ids.idOf(v);
        kinds[versions.profile(v)] |=
            (byte) Kinds.bit(id == Versions.NONE ? null : versions.kindOf(id));
      }
    }
    return kinds;
  }
}
