package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Gives a workbook the same bytes whenever it is written: parts in a fixed order and at a fixed
 * time, and the properties of the run instead of those of the moment. Compressed parts are copied
 * as they are.
 */
final class FixedPackage {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private static final int MOST_IN_MEMORY = 4 << 20;

  /** The first of February, so that a zone cannot bring it before 1980, where zip's time begins. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedPackage() {}

  /** What the properties of the file say. */
  record Properties(String title, String program, @Nullable Instant created) {
    byte[] xml() {
      String time =
          created == null
              ? ""
              : "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created>"
                  .formatted(created);
      return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>%s</dc:title><dc:creator>%s</dc:creator>%s</cp:coreProperties>
      """
          .formatted(
              StringEscapeUtils.escapeXml10(title), StringEscapeUtils.escapeXml10(program), time)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes a workbook; {@code target} is complete or untouched. Who may read other files that this
   * program writes there, may read it.
   */
  static void write(Path target, Properties properties, Content content) throws IOException {
    write(target, target.resolveSibling(target.getFileName() + ".new"), properties, content);
  }

  /** The same, of which nobody but its owner can read a byte at any time. */
  static void writeForOwner(Path target, Properties properties, Content content)
      throws IOException {
    Path directory = target.toAbsolutePath().getParent();
    Path fixed = Files.createTempFile(directory, target.getFileName().toString(), ".new");
    write(target, fixed, properties, content);
  }

  private static void write(Path target, Path fixed, Properties properties, Content content)
      throws IOException {
    // Hundreds of files that come and go keep a busy disk waiting.
    DeferredFileOutputStream raw =
        DeferredFileOutputStream.builder()
            .setThreshold(MOST_IN_MEMORY)
            .setDirectory(target.toAbsolutePath().getParent())
            .setPrefix(target.getFileName().toString())
            .setSuffix(".raw")
            .get();
    try {
      try (raw) {
        content.writeTo(raw);
      }
      copy(raw, fixed, properties.xml());
      Files.move(fixed, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      if (!raw.isInMemory()) {
        Files.deleteIfExists(raw.getPath());
      }
      Files.deleteIfExists(fixed);
    }
  }

  /** Writes the workbook as its library does. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static ZipFile open(DeferredFileOutputStream raw) throws IOException {
    return raw.isInMemory()
        ? ZipFile.builder().setByteArray(raw.getData()).get()
        : ZipFile.builder().setPath(raw.getPath()).get();
  }

  private static void copy(DeferredFileOutputStream raw, Path to, byte[] properties)
      throws IOException {
    try (ZipFile parts = open(raw);
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry part : inOrder(parts)) {
        ZipArchiveEntry entry = new ZipArchiveEntry(part.getName());
        entry.setTime(WRITTEN.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        if (part.getName().equals(PROPERTIES)) {
          out.putArchiveEntry(entry);
          out.write(properties);
          out.closeArchiveEntry();
        } else {
          entry.setMethod(part.getMethod());
          entry.setCrc(part.getCrc());
          entry.setSize(part.getSize());
          entry.setCompressedSize(part.getCompressedSize());
          out.addRawArchiveEntry(entry, parts.getRawInputStream(part));
        }
      }
    }
  }

  private static List<ZipArchiveEntry> inOrder(ZipFile parts) {
    List<ZipArchiveEntry> entries = Collections.list(parts.getEntries());
    entries.sort(
        Comparator.comparing((ZipArchiveEntry entry) -> !entry.getName().equals(CONTENT_TYPES))
            .thenComparing(ZipArchiveEntry::getName));
    return entries;
  }
}
