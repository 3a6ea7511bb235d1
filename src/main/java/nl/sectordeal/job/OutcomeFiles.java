package nl.sectordeal.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.person.Linked;
import nl.sectordeal.report.MachineFiles;

/** The parts of {@code koppelingen.csv} and {@code plaatsingen.csv} that one bucket gives. */
final class OutcomeFiles implements AutoCloseable {
  private final MachineFiles.Links links;
  private final MachineFiles.Placements placements;

  OutcomeFiles(Path links, Path placements) throws IOException {
    this.links = MachineFiles.links(links);
    this.placements = MachineFiles.placements(placements);
  }

  /** Tells which person a live row belongs to. */
  void add(Linked linked) throws IOException {
    if (linked.row().live()) {
      links.add(
          linked.row().ref().source(),
          linked.row().ref().key(),
          linked.person(),
          linked.method().name().toLowerCase(Locale.ROOT),
          linked.score());
    }
  }

  /** Lists the placements of one person. */
  void add(PersonHistory history) throws IOException {
    for (Outcome outcome : history.outcomes()) {
      if (outcome instanceof Placement placement) {
        placements.add(placement);
      }
    }
  }

  @Override
  public void close() throws IOException {
    links.close();
    placements.close();
  }
}
