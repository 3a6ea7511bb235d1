package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** That two runs left the same: equal bytes. */
final class SameFiles {
  private SameFiles() {}

  static void assertSame(GoldenRun one, GoldenRun other) {
    assertThat(other.files()).isEqualTo(one.files()).hasSizeGreaterThan(6);
    for (String name : one.files()) {
      assertThat(mismatch(one.file(name), other.file(name)))
          .as("first byte of %s that differs in %s", name, other.folder())
          .isEqualTo(-1);
    }
  }

  private static long mismatch(Path one, Path other) {
    try {
      return Files.mismatch(one, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
