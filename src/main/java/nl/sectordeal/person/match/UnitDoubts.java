package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.person.cluster.Doubt;
import nl.sectordeal.person.cluster.Entities;
import nl.sectordeal.person.score.Evidence;
import org.jspecify.annotations.Nullable;

/** Turns doubts about entities, and rows that are held, into doubts about rows and units. */
final class UnitDoubts {
  private static final int NONE = Versions.NONE;

  private final Versions versions;
  private final IdUnits ids;
  private final Links links;
  private final UnitRows rows;
  private final ProfileWeights weights;
  private final Map<Evidence, Evidence> evidence = new HashMap<>();
  private final Map<Evidence.Line, Evidence.Line> lines = new HashMap<>();

  UnitDoubts(Versions versions, IdUnits ids, Links links, UnitRows rows, ProfileWeights weights) {
    this.versions = versions;
    this.ids = ids;
    this.links = links;
    this.rows = rows;
    this.weights = weights;
  }

  /**
   * Lists doubts.
   *
   * @param entityOf per version its entity
   */
  List<UnitDoubt> list(List<Doubt> doubts, int[] entityOf) {
    List<UnitDoubt> found = new ArrayList<>();
    for (Doubt doubt : doubts) {
      found.add(ofScore(doubt));
    }
    Map<Long, UnitDoubt> held = new HashMap<>();
    for (int v = 0; v < versions.size(); v++) {
      UnitDoubt doubt = isHeldForItsId(v) ? ofId(v) : null;
      if (doubt != null) {
        held.merge((long) doubt.one() << 32 | doubt.other(), doubt, this::firstByName);
      }
    }
    found.addAll(held.values());
    return found;
  }

  private UnitDoubt firstByName(UnitDoubt one, UnitDoubt other) {
    return versions.compareKeys(one.row(), other.row()) < 0 ? one : other;
  }

  private UnitDoubt ofScore(Doubt doubt) {
    return new UnitDoubt(
        rows.unitOf(doubt.one()),
        rows.unitOf(doubt.other()),
        rows.rowOf(doubt.one(), doubt.profileOfOne()),
        rows.rowOf(doubt.other(), doubt.profileOfOther()),
        reason(doubt.because()),
        explain(doubt.profileOfOne(), doubt.profileOfOther()));
  }

  private static Reason reason(Doubt.Because because) {
    return switch (because) {
      case SCORE -> Reason.SCORE;
      case FITS_SEVERAL -> Reason.FITS_SEVERAL;
      case ONE_PER_SOURCE -> Reason.ONE_PER_SOURCE;
      case CLUSTER_TOO_LARGE -> Reason.CLUSTER_TOO_LARGE;
    };
  }

  private boolean isHeldForItsId(int v) {
    return versions.isHeld(v)
        && versions.isLive(v)
        && versions.profile(v) != NONE
        && ids.idOf(v) != NONE;
  }

  /** A row that bears an id, and a row that it contradicts of the person whose id that is. */
  private @Nullable UnitDoubt ofId(int v) {
    int unit = links.root(ids.idOf(v));
    int entity = rows.entityOf(unit);
    if (entity == NONE || unit == links.unitOf(v)) {
      return null;
    }
    int row = contradicted(v, entity);
    return new UnitDoubt(
        links.unitOf(v),
        unit,
        v,
        row,
        Reason.ID_OF_ANOTHER,
        explain(versions.profile(v), versions.profile(row)));
  }

  /** Of the rows of a person that one contradicts the nearest; of all where none is left. */
  private int contradicted(int v, int entity) {
    Entities entities = rows.entities();
    int found = NONE;
    boolean contradicts = false;
    double most = Double.NEGATIVE_INFINITY;
    for (int place = entities.from(entity); place < entities.from(entity + 1); place++) {
      int profile = entities.profileAt(place);
      int row = rows.rowOf(entity, profile);
      boolean contradictsThis = versions.contradict(v, row);
      double bits = weights.bits(versions.profile(v), profile);
      if (found == NONE
          || (contradictsThis && !contradicts)
          || (contradictsThis == contradicts && bits > most)) {
        found = row;
        contradicts = contradictsThis;
        most = bits;
      }
    }
    return found;
  }

  /** Hundreds of thousands of doubts rest on a few findings, which are kept once. */
  private Evidence explain(int one, int other) {
    Evidence found = weights.explain(one, other);
    List<Evidence.Line> kept = new ArrayList<>(found.lines().size());
    for (Evidence.Line line : found.lines()) {
      kept.add(Objects.requireNonNullElse(lines.putIfAbsent(line, line), line));
    }
    Evidence same = new Evidence(List.copyOf(kept), found.bits());
    return Objects.requireNonNullElse(evidence.putIfAbsent(same, same), same);
  }
}
