package nl.sectordeal.job.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.job.file.JobFile.Linking;
import org.jspecify.annotations.Nullable;

/** The heading {@code person}: who is who. */
final class LinkingHeading {
  private static final double STANDARD_LINK = 0.95;
  private static final double STANDARD_REVIEW = 0.80;
  private static final int STANDARD_STOP_ABOVE = 25;
  private static final int STANDARD_LARGEST_PERSON = 40;

  private LinkingHeading() {}

  /**
   * Reads the heading.
   *
   * @param file the job file, from which a path to a model is taken
   */
  static Linking linking(Path file, Node root) {
    Node node = root.at("person");
    Linking linking =
        new Linking(
            node.decimal("link", STANDARD_LINK),
            node.decimal("review", STANDARD_REVIEW),
            node.number("stop_above", STANDARD_STOP_ABOVE),
            node.number("largest_person", STANDARD_LARGEST_PERSON),
            model(file, node),
            onePerPerson(root));
    if (linking.review() > linking.link()) {
      throw node.mistake(
          "jobfile.review", Map.of("review", linking.review(), "link", linking.link()));
    }
    return linking;
  }

  private static @Nullable Path model(Path file, Node node) {
    String model = node.findText("model");
    return model == null ? null : file.resolveSibling(model);
  }

  private static Set<String> onePerPerson(Node root) {
    Set<String> sources = new LinkedHashSet<>();
    root.at("delivery")
        .at("sources")
        .children()
        .forEach(
            (id, node) -> {
              if (node.at("one_row_per_person").json().asBoolean(false)) {
                sources.add(id);
              }
            });
    return Collections.unmodifiableSet(sources);
  }
}
