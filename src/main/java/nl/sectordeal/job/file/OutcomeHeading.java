package nl.sectordeal.job.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.sectordeal.job.file.JobFile.Beside;
import nl.sectordeal.outcome.Catalogue;
import nl.sectordeal.outcome.OutcomeTerms;
import nl.sectordeal.outcome.OutcomeTerms.Moves;
import org.jspecify.annotations.Nullable;

/**
 * The heading {@code outcome}: how claims become outcomes.
 *
 * @param beside the files that it names
 */
record OutcomeHeading(OutcomeTerms terms, List<Beside> beside) {

  static OutcomeHeading of(Node node, Function<String, Path> beside) {
    String name = node.findText("catalogue");
    Path file = name == null ? null : beside.apply(name);
    Catalogue catalogue = file == null ? Catalogue.empty() : CatalogueFile.read(file);
    return new OutcomeHeading(
        terms(node).with(moves(node.find("moves")), catalogue),
        file == null || name == null ? List.of() : List.of(new Beside(name, file, sha256(file))));
  }

  private static OutcomeTerms terms(Node node) {
    OutcomeTerms standard = OutcomeTerms.standard();
    return new OutcomeTerms(
        node.amount("same_participation_within", "day", standard.sameParticipationWithin()),
        node.amount("same_placement_within", "day", standard.samePlacementWithin()),
        node.amount("proof_window", "month", standard.proofWindow()),
        node.amount("start_tolerance", "day", standard.startTolerance()),
        node.number("hours_tolerance", standard.hoursTolerance()));
  }

  private static @Nullable Moves moves(@Nullable Node node) {
    return node == null ? null : new Moves(node.amount("within", "day", 0), node.codes("of"));
  }

  private static String sha256(Path file) {
    try {
      return JobFileReader.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw CatalogueFile.unreadable(file, e);
    }
  }
}
