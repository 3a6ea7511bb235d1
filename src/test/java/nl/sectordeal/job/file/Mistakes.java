package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is said of a file that cannot be used. */
final class Mistakes {
  private Mistakes() {}

  /** The mistake that must be made. */
  static JobFileMistake of(ThrowingCallable reading) {
    JobFileMistake mistake = catchThrowableOfType(JobFileMistake.class, reading);
    assertThat(mistake).isNotNull();
    return mistake;
  }

  /** What is said of it in English, without the lines on which keys stand. */
  static String english(ThrowingCallable reading) {
    return String.join("\n", lines(of(reading), "en"));
  }

  /** What is said of it; examples move in their files, and then the lines would. */
  static List<String> lines(JobFileMistake mistake, String language) {
    String said = mistake.in(Texts.in(Locale.forLanguageTag(language)));
    assertThat(said).as("a gap that nothing comes in").doesNotContainPattern("\\{[a-z]+}");
    return said.lines()
        .map(line -> line.strip().replaceAll(" \\((regel|line) \\d+\\)", ""))
        .map(line -> line.replaceAll("(regel|line) \\d+", "$1 N"))
        .toList();
  }
}
