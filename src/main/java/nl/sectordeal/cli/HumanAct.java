package nl.sectordeal.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of everyone who decides something that stays: why, and when. */
class HumanAct {
  @Option(
      names = "--because",
      paramLabel = "TEXT",
      required = true,
      description = "Why, without names of people; kept for ever.")
  private String because;

  @Option(
      names = "--received",
      paramLabel = "INSTANT",
      converter = Arguments.InstantArgument.class,
      description = "When this was decided, to load history (default: now).")
  private @Nullable Instant received;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  HumanAct() {}

  final String because() {
    return because;
  }

  final @Nullable Instant received() {
    return received;
  }
}
