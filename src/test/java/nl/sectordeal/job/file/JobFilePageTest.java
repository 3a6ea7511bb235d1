package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.sectordeal._support.GeneratedPage;
import org.junit.jupiter.api.Test;

class JobFilePageTest {
  private static final GeneratedPage PAGE =
      new GeneratedPage(Path.of("src/docs/job-file.md"), JobFilePageTest.class);

  @Test
  void page_on_job_files_says_what_the_schema_says() throws IOException {
    PAGE.says(JobFilePage.text());
  }

  @Test
  void every_key_has_a_meaning() throws IOException {
    assertThat(JobFilePage.text().lines())
        .noneMatch(line -> line.matches("\\| [*]*`[^`]*`[*]* \\|  \\|.*"));
  }
}
