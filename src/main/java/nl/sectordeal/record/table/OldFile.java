package nl.sectordeal.record.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.OldWorkbook;
import nl.sectordeal.delivery.rule.OtherKindOfFile;
import nl.sectordeal.delivery.rule.PasswordProtected;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Says why a file in the container of Office 2003 is refused: a password, an old workbook, or else.
 */
final class OldFile {
  private OldFile() {}

  static UnreadableFile refusal(Path file) {
    Set<String> streams;
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      streams = Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      // Whatever the library stumbles over: the container itself is broken.
      return Refusal.of(DamagedFile.CODE);
    }
    if (PasswordProtected.isBroken(streams)) {
      return Refusal.of(PasswordProtected.CODE);
    }
    return OldWorkbook.isBroken(streams)
        ? Refusal.of(OldWorkbook.CODE)
        : Refusal.naming(OtherKindOfFile.CODE, "OLE2");
  }
}
