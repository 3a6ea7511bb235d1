package nl.sectordeal.record.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.LinksToOtherFiles;
import nl.sectordeal.delivery.rule.MacrosPresent;
import nl.sectordeal.delivery.rule.OtherKindOfFile;
import nl.sectordeal.delivery.rule.PasswordProtected;
import nl.sectordeal.delivery.rule.UnpacksTooLarge;
import nl.sectordeal.delivery.rule.ZipWithoutWorkbook;
import org.jspecify.annotations.Nullable;

/** Looks at the list of contents of a zip file before anything in it is unpacked (poortwachter). */
final class WorkbookGuard {
  private WorkbookGuard() {}

  /**
   * Lets a workbook through that is safe to open.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when it is none, or not safe, or cut off: the
   *     list of contents is the last thing in a zip file
   */
  static void check(Path file) {
    List<? extends ZipEntry> entries;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      entries = Collections.list(zip.entries());
    } catch (IOException e) {
      throw Refusal.of(isEncrypted(file) ? PasswordProtected.CODE : DamagedFile.CODE);
    }
    Set<String> names = entries.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    String other = otherDocument(names);
    if (OtherKindOfFile.isBroken(other)) {
      throw Refusal.naming(OtherKindOfFile.CODE, String.valueOf(other));
    }
    if (ZipWithoutWorkbook.isBroken(names)) {
      throw Refusal.of(ZipWithoutWorkbook.CODE);
    }
    if (names.stream().anyMatch(MacrosPresent::isBroken)) {
      throw Refusal.of(MacrosPresent.CODE);
    }
    if (names.stream().anyMatch(LinksToOtherFiles::isBroken)) {
      throw Refusal.of(LinksToOtherFiles.CODE);
    }
    if (entries.size() > UnpacksTooLarge.MOST_PARTS
        || entries.stream().anyMatch(WorkbookGuard::isTooLarge)) {
      throw Refusal.of(UnpacksTooLarge.CODE);
    }
  }

  /** Whether it was packed with a password, as archivers do; the JDK opens no such file. */
  private static boolean isEncrypted(Path file) {
    try (org.apache.commons.compress.archivers.zip.ZipFile zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(file).get()) {
      return Collections.list(zip.getEntries()).stream()
          .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTooLarge(ZipEntry entry) {
    return UnpacksTooLarge.isBroken(entry.getCompressedSize(), entry.getSize());
  }

  private static @Nullable String otherDocument(Set<String> names) {
    if (names.contains("word/document.xml")) {
      return "DOCX";
    }
    if (names.contains("xl/workbook.bin")) {
      return "XLSB";
    }
    return names.contains("mimetype") && names.contains("content.xml") ? "ODS" : null;
  }
}
