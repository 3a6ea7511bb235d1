package nl.sectordeal.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of everyone who decides something that stays: why, and when. */
class HumanAct {
  @Option(names = "--because", paramLabel = "TEXT", required = true)
  private String because;

  @Option(names = "--received", paramLabel = "INSTANT", converter = Arguments.InstantArgument.class)
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
