package nl.sectordeal.cli;

import java.util.concurrent.Callable;
import nl.sectordeal.job.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schedule}: stays up and runs each job at its own time. */
@Command(name = "schedule", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ScheduleCommand() {}

  @Override
  public Integer call() {
    return common.tell(
        new Schedule(common.settings(), common.progress(), common::say, common.texts()).keep());
  }
}
