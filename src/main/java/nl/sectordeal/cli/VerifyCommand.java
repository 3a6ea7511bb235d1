package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sectordeal.job.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify DOSSIER.zip}: does it hold. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "DOSSIER.zip")
  private Path dossier;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  VerifyCommand() {}

  @Override
  public Integer call() {
    return common.tell(Program.verify(dossier, common.locale()));
  }
}
