package nl.sectordeal.job;

import java.io.EOFException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.h2.api.ErrorCode;

/**
 * The database file of a data folder; says why it cannot be used, since each reason asks something
 * else of the user (databasebestand).
 */
final class DatabaseFile {
  private DatabaseFile() {}

  /**
   * Refuses a path that the library takes for something else: what follows a semicolon are options
   * to it, and a backslash parts folders, also where it is a letter as any other.
   */
  static void refusePath(Path data) {
    String path = data.toAbsolutePath().toString();
    if (path.contains(";")) {
      throw path(data, ";");
    }
    if (File.separatorChar == '/' && path.contains("\\")) {
      throw path(data, "\\");
    }
  }

  private static UserMistake path(Path data, String sign) {
    return new UserMistake(
        "mistake.data.path", Map.of("data", data.toAbsolutePath(), "sign", sign));
  }

  /** The library would open it to read only, and a run would end halfway. */
  static void refuseReadOnly(Path data) {
    Path file = data.resolve(SchemaChange.FILE);
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new UserMistake("mistake.database.readOnly", Map.of("file", file));
    }
  }

  /** Why it could not be opened. */
  static RuntimeException unopened(Path data, String what, RuntimeException why) {
    if (OurFault.isDiskFull(why)) {
      return why;
    }
    Path file = data.resolve(SchemaChange.FILE);
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String sentence = sentence(sql);
        if (!sentence.isEmpty()) {
          return new UserMistake(sentence, Map.of("file", file), why);
        }
      }
    }
    return new UserMistake("mistake.database.file", Map.of("data", data, "command", what), why);
  }

  private static String sentence(SQLException why) {
    return switch (why.getErrorCode()) {
      case ErrorCode.FILE_CORRUPTED_1 -> "mistake.database.damaged";
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
          endsTooSoon(why) ? "mistake.database.damaged" : "";
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "mistake.database.opened";
      default -> "";
    };
  }

  private static boolean endsTooSoon(Throwable why) {
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }
}
