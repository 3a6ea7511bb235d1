package nl.sectordeal.cli;

import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.OurFault;
import nl.sectordeal.job.Program;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence; a stack trace only where {@code --debug} asks for it. */
final class Sentences implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed) {
    boolean debug = parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug");
    if (debug) {
      wrong.printStackTrace(command.getErr());
    }
    if (Program.isUsersMistake(wrong)) {
      command.getErr().println(wrong.getMessage());
      return ExitCode.WRONG_USE.code();
    }
    if (OurFault.isDiskFull(wrong)) {
      command
          .getErr()
          .println(
              "The disk is full. Make room where --data and --out are, and run the same command"
                  + " again: nothing is lost.");
      return ExitCode.WRONG_USE.code();
    }
    command
        .getErr()
        .println(
            "Something went wrong on our side ("
                + OurFault.nameOf(wrong)
                + "). Nothing is lost: run the same command again."
                + (debug ? "" : " If it happens again, add --debug and send us what it says."));
    return ExitCode.OUR_FAULT.code();
  }
}
