package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored of a version in one value is what is read. */
class VersionHeadTest {
  private static final UUID ONE = new UUID(-1, 2);
  private static final UUID OTHER = new UUID(3, -4);

  @ParameterizedTest
  @EnumSource
  void every_kind_of_id_comes_back(IdKind kind) {
    comesBack(new PersonMarks(kind, ONE, null, 5, -6, 1));
  }

  @Test
  void a_second_id_comes_back() {
    comesBack(new PersonMarks(IdKind.BSN, ONE, OTHER, 5, -6, 2));
  }

  @Test
  void nobody_comes_back() {
    comesBack(PersonMarks.NOBODY);
  }

  private static void comesBack(PersonMarks marks) {
    for (boolean hasPerson : new boolean[] {true, false}) {
      VersionHead head =
          new VersionHead(Integer.MAX_VALUE, Long.MAX_VALUE, 0, 1L << 48, hasPerson, marks, -7);

      assertThat(VersionHead.read(head.bytes())).isEqualTo(head);
    }
  }
}
