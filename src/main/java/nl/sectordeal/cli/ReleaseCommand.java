package nl.sectordeal.cli;

import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code release JOB DELIVERY}: lets a held delivery in, or discards it. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Lets a held delivery in, or discards it; the reason is kept.")
final class ReleaseCommand extends JobCommand {
  @Parameters(
      index = "1",
      paramLabel = "DELIVERY",
      description = "Its file name, or the first eight characters of its SHA-256.")
  private String delivery;

  @Mixin private HumanAct act;

  @Option(names = "--discard", description = "Throw it away in place of letting it in.")
  private boolean discard;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReleaseCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.release(job, delivery, act.because(), discard, act.received());
  }
}
