package nl.sectordeal.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.CsvForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file of a workbook comes to stand in its place. */
class FixedPackageTest {
  private static final FixedPackage.Properties PROPERTIES =
      new FixedPackage.Properties("title", "program", null);

  @TempDir Path folder;

  @Test
  void a_workbook_may_be_read_by_whoever_may_read_the_list_beside_it() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path list = folder.resolve("list.csv");
    CsvFile.create(new CsvForm<String[]>(List.of("a"), 1, 0, fields -> fields), list).close();
    Path workbook = folder.resolve("workbook.xlsx");

    FixedPackage.write(workbook, PROPERTIES, out -> out.write(onePart()));

    assertThat(Files.getPosixFilePermissions(workbook))
        .isEqualTo(Files.getPosixFilePermissions(list));
  }

  @Test
  void one_for_its_owner_was_never_to_be_read_by_anybody_else() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path workbook = folder.resolve("workbook.xlsx");

    FixedPackage.writeForOwner(
        workbook,
        PROPERTIES,
        out -> {
          out.write(onePart());
          assertThat(permissions()).containsOnly(ownerOnly());
        });

    assertThat(permissions()).containsExactly(ownerOnly());
  }

  @Test
  void what_stood_there_stays_when_it_cannot_be_written() throws IOException {
    Path workbook = Files.writeString(folder.resolve("workbook.xlsx"), "earlier");
    // Left behind by a program that was stopped.
    Files.writeString(folder.resolve("workbook.xlsx.new"), "half");

    assertThatThrownBy(
            () ->
                FixedPackage.write(
                    workbook,
                    PROPERTIES,
                    out -> {
                      throw new IOException("no room");
                    }))
        .hasMessage("no room");

    assertThat(workbook).hasContent("earlier");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  private List<Set<PosixFilePermission>> permissions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Set<PosixFilePermission>> found = new ArrayList<>();
      for (Path file : files.toList()) {
        found.add(Files.getPosixFilePermissions(file));
      }
      return found;
    }
  }

  private static Set<PosixFilePermission> ownerOnly() {
    return Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  /** The least that is a package at all. */
  private static byte[] onePart() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("docProps/core.xml"));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
