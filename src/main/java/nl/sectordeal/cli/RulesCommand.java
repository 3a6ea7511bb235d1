package nl.sectordeal.cli;

import java.util.concurrent.Callable;
import nl.sectordeal.job.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules [CODE]}: the rules in force. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(arity = "0..1", paramLabel = "CODE")
  private @Nullable String code;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RulesCommand() {}

  @Override
  public Integer call() {
    return common.tell(Program.rules(code, common.locale()));
  }
}
