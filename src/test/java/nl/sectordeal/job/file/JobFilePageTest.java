package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JobFilePageTest {
  private static final Path PAGE = Path.of("src/docs/job-file.md");

  @Test
  void page_on_job_files_says_what_the_schema_says() throws IOException {
    String text = JobFilePage.text();
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, text);
    }

    assertThat(PAGE)
        .as("%s is stale; run: ./mvnw -q test -Dtest=JobFilePageTest -Ddocs.write=true", PAGE)
        .exists()
        .hasContent(text);
  }

  @Test
  void every_key_has_a_meaning() throws IOException {
    assertThat(JobFilePage.text().lines())
        .noneMatch(line -> line.matches("\\| [*]*`[^`]*`[*]* \\|  \\|.*"));
  }
}
