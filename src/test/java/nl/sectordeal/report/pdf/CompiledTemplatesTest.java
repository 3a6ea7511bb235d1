package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build compiles the shipped templates; two builds give the same bytes. */
class CompiledTemplatesTest {
  private static final Path SHIPPED = Path.of("templates", "shared");
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2021-01-31T00:00:00Z"));
  private static final FileTime NEXT_DAY = FileTime.from(Instant.parse("2021-02-01T00:00:00Z"));
  private static final byte[] OF_LAST_BUILD = {1, 2, 3};

  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void lay() throws IOException {
    library = Files.createFile(folder.resolve("pom.xml"));
    Files.setLastModifiedTime(library, LONG_AGO);
    for (String template : new String[] {"summary", "targets"}) {
      Path jrxml = folder.resolve(template + ".jrxml");
      Files.copy(SHIPPED.resolve(template + ".jrxml"), jrxml);
      Files.setLastModifiedTime(jrxml, LONG_AGO);
    }
  }

  @Test
  void lie_beside_their_jrxml_and_are_the_same_in_every_build() throws Exception {
    compile();
    byte[] first = Files.readAllBytes(compiled("targets"));
    Files.delete(compiled("targets"));
    compile();

    assertThat(compiled("targets")).hasBinaryContent(first);
    assertThat(compiled("summary")).exists();
  }

  @Test
  void are_compiled_again_only_when_the_jrxml_is_newer() throws Exception {
    leaveFromLastBuild("summary", "targets");
    Files.setLastModifiedTime(
        folder.resolve("targets.jrxml"), FileTime.from(NEXT_DAY.toInstant().plusSeconds(1)));

    compile();

    assertThat(compiled("summary")).hasBinaryContent(OF_LAST_BUILD);
    assertThat(Files.size(compiled("targets"))).isGreaterThan(OF_LAST_BUILD.length);
  }

  @Test
  void are_compiled_again_when_the_library_may_be_another() throws Exception {
    leaveFromLastBuild("summary");
    Files.setLastModifiedTime(library, FileTime.from(NEXT_DAY.toInstant().plusSeconds(1)));

    compile();

    assertThat(Files.size(compiled("summary"))).isGreaterThan(OF_LAST_BUILD.length);
  }

  private void compile() throws IOException, JRException {
    CompiledTemplates.main(folder.toString(), library.toString());
  }

  private void leaveFromLastBuild(String... templates) throws IOException {
    for (String template : templates) {
      Files.write(compiled(template), OF_LAST_BUILD);
      Files.setLastModifiedTime(compiled(template), NEXT_DAY);
    }
  }

  private Path compiled(String template) {
    return folder.resolve(template + ".jasper");
  }
}
