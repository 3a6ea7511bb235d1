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

  /** Makes sure that libraries can put aside there what does not fit in memory. */
  static void requireTemporary() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      Files.delete(Files.createTempFile(folder, "sectordeal", ".try"));
    } catch (IOException e) {
      throw new UserMistake("mistake.temporary", Map.of("folder", folder), e);
    }
  }

  /** What to say of a file that could not be written. */
  public static UserMistake unwritable(Path file, Exception why) {
    String sentence = OurFault.isDiskFull(why) ? "mistake.unwritable.full" : "mistake.unwritable";
    return new UserMistake(sentence, Map.of("file", file), why);
  }

  /**
   * Makes sure that an inbox can be looked into; one that is not there is empty.
   *
   * @throws UserMistake when it is a file, or nobody but its owner may read it
   */
  static void requireReadable(Path inbox) {
    if (Files.notExists(inbox)) {
      return;
    }
    // Below a folder that may not be read, nobody knows whether it exists.
    if (Files.exists(inbox) && !Files.isDirectory(inbox)) {
      throw new UserMistake("mistake.inbox.file", Map.of("inbox", inbox));
    }
    if (inbox.toFile().list() == null) {
      throw new UserMistake("mistake.inbox.unread", Map.of("inbox", inbox));
    }
  }
}
