package nl.sectordeal.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that a user names. */
public final class Folders {
  private Folders() {}

  /** Makes sure that a folder is there. */
  public static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserMistake(
          "The folder "
              + folder
              + " cannot be made; check its name, who owns the folder it is in, and whether the disk is full.",
          e);
    }
  }
}
