package nl.sectordeal.cli;

import nl.sectordeal.job.Program;
import picocli.CommandLine.IVersionProvider;

/** Tells which program this is. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sectordeal " + Program.version()};
  }
}
