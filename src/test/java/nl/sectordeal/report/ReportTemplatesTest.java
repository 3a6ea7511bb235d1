package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTemplatesTest {
  @TempDir Path folder;

  @Test
  void those_of_the_program_are_all_that_it_ships() {
    ReportTemplates shipped = new ReportTemplates(folder);

    assertThat(shipped.listNames())
        .isEqualTo(new ReportTemplates(Path.of("templates")).listNames())
        .contains("partners/maandrapportage", "funder/esf")
        .allMatch(shipped::has);
  }

  @Test
  void an_office_has_its_own_beside_them() throws Exception {
    Path own = Files.createDirectories(folder.resolve("gemeente/kort"));
    Files.writeString(own.resolve("kort.jrxml"), "<jasperReport/>");
    Files.writeString(own.resolve("deel.jrxml"), "<jasperReport/>");
    ReportTemplates templates = new ReportTemplates(folder);

    assertThat(templates.has("gemeente/kort")).isTrue();
    assertThat(templates.has("gemeente/kort/deel")).isFalse();
    assertThat(templates.listNames()).contains("gemeente/kort", "partners/maandrapportage");
    assertThat(templates.listNames()).hasSize(shipped() + 1);
  }

  private int shipped() {
    return new ReportTemplates(folder.resolve("leeg")).listNames().size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partners/maandraportage", "../../etc", "partners", "shared", ""})
  void anything_else_is_none(String name) {
    assertThat(new ReportTemplates(folder).has(name)).isFalse();
  }
}
