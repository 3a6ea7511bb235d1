package nl.sectordeal.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folders that a user names. */
public final class Folders {
  private Folders() {}

  /** Makes sure that a folder is there. */
  public static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserMistake("mistake.folder.made", Map.of("folder", folder), e);
    }
  }
}
