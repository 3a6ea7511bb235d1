package nl.sectordeal.cli;

import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code release JOB DELIVERY}: lets a held delivery in, or discards it. */
@Command(name = "release", mixinStandardHelpOptions = true)
final class ReleaseCommand extends JobCommand {
  @Parameters(index = "1", paramLabel = "DELIVERY")
  private String delivery;

  @Mixin private HumanAct act;

  @Option(names = "--discard")
  private boolean discard;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReleaseCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.release(job, delivery, act.because(), discard, act.received());
  }
}
