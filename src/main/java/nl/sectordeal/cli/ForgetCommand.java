package nl.sectordeal.cli;

import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forget JOB --person N}: the right to be forgotten. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand extends JobCommand {
  @Option(names = "--person", paramLabel = "N", required = true)
  private String person;

  @Mixin private HumanAct act;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ForgetCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.forget(job, person, act.because(), act.received());
  }
}
